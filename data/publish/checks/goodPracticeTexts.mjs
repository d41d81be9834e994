import { checkEntries } from './goodPractice.mjs';

/** Numbers of a text as they are written, in a fixed order. */
const numbersIn = (text) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();

const isText = (value) => typeof value === 'string' && value.trim() !== '';

/** What may be said anew of a figure; its value and its unit are those of the English entry. */
const figureMembers = ['text', 'qualifier', 'what'];

/**
 * Checks the texts of entries in other languages against the English ones: the same figures and
 * dates, and every number of a text.
 * @param {object} data
 * @returns {string[]} problems
 */
export function checkGoodPracticeTexts(data) {
  return [...data.entryTexts.values()].flat().flatMap((texts) => {
    const entry = data.entries.find(({ file }) => file.endsWith(`/${texts.organisation}.md`));
    // A text is compared with an English one that is right; else it would only tell the same again.
    if (entry && checkEntries({ ...data, entries: [entry] }).length) return [];
    const problems = entry
      ? textProblems(texts, entry)
      : ['there is no such entry in English. Correct the name of the file.'];
    return problems.map((problem) => `${texts.file}: ${problem}`);
  });
}

function textProblems({ title, summary, figures, dates }, entry) {
  if (!isText(title) || !isText(summary))
    return ['the title or the summary is missing. Put it in.'];
  for (const [name, list] of Object.entries({ figures, dates })) {
    if (!Array.isArray(list) || list.length !== entry[name].length)
      return [
        `${name} must have the ${entry[name].length} of the English entry. Write them in its order.`,
      ];
  }
  const problems = figures.flatMap((figure, index) => figureProblems(figure, entry.figures[index]));
  if (!dates.every(isText)) problems.push('a date does not say what happened. Put it in.');
  const differs = (name, own, english) =>
    numbersIn(own).join() === numbersIn(english).join()
      ? []
      : [
          `the ${name} has the numbers ${numbersIn(own)}, the English one ${numbersIn(english)}. Correct them.`,
        ];
  return [
    ...problems,
    ...differs('title', title, entry.title),
    ...differs('summary', summary, entry.summary),
    ...(problems.length
      ? []
      : dates.flatMap((own, at) => differs('date', own, entry.dates[at].what))),
  ];
}

function figureProblems(figure, english) {
  const unknown = Object.keys(figure ?? {}).filter((member) => !figureMembers.includes(member));
  if (unknown.length)
    return unknown.map((member) => `nothing reads "${member}" of a figure. Remove it.`);
  if (!isText(figure?.what))
    return [`the figure "${english.text}" does not say what it counts. Put in what.`];
  if (Boolean(figure.qualifier) !== Boolean(english.qualifier))
    return [
      `the figure "${english.text}" has a qualifier only where the English one has. Correct it.`,
    ];
  const same = (own, text) => numbersIn(own).join() === numbersIn(text).join();
  return same(figure.text ?? english.text, english.text) && same(figure.what, english.what)
    ? []
    : [`the figure "${english.text}" has other numbers than in English. Correct them.`];
}
