import { entrySource } from '../documents/goodPractice.mjs';
import { nearest } from '../nearest.mjs';

const kinds = ['good-practice', 'news'];
const tracking = /^(utm_|mc_|fbclid$|gclid$|msclkid$)/;
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isLine = (value) => Number.isInteger(value) && value > 0;

/**
 * Checks the good-practice entries, each for itself.
 * @param {object} data
 * @returns {string[]} problems
 */
export const checkEntries = (data) =>
  data.entries.flatMap((entry) =>
    entryProblems(entry, data).map(([problem, member, index]) => {
      const row = index === undefined ? '' : `, row ${entry.rowOf(member, index)}`;
      return `${entry.file}${row}: ${problem}`;
    }),
  );

/** Checks that news comes from a page of the organisation itself. */
export const checkNews = (data) =>
  data.entries
    .filter(({ kind }) => kind === 'news')
    .filter(
      (entry) => data.sources.get(entrySource(data, entry))?.organisation !== entry.organisation,
    )
    .map(
      ({ file }) =>
        `${file}: news needs a source in sources.csv of its own. Add a row with the organisation.`,
    );

/** Checks that every organisation has an entry. */
export function checkCoverage({ entries, organisations }) {
  const present = new Set(entries.map(({ organisation }) => organisation));
  const missing = organisations.filter(({ id }) => !present.has(id)).map(({ id }) => id);
  const files = missing.map((id) => `${id}.md`).join(', ');
  return missing.length
    ? [`good-practice: these entries are missing: ${files}. Write them, or put them back.`]
    : [];
}

/** @returns {[string, string?, number?][]} problem and, in a list, its member and place */
function entryProblems(entry, data) {
  const problems = [];
  const test = (good, ...problem) => good || problems.push(problem);
  const { organisation, kind, line, title, summary } = entry;
  const ids = data.organisations.map(({ id }) => id);
  test(
    ids.includes(organisation),
    `"${organisation}" is no known organisation. ${likeness(organisation, ids)}`,
  );
  test(
    entry.file.endsWith(`/${organisation}.md`),
    `the file must be called ${organisation}.md. Rename it, or correct the organisation.`,
  );
  test(
    kinds.includes(kind),
    `"${kind}" is no kind. Known are ${kinds.join(', ')}. Write one of them.`,
  );
  test(isLine(line), 'line must be the line of the source on which the entry starts. Put it in.');
  test(isText(title), 'the title is missing. Put it in.');
  test(isText(summary), 'the summary is missing. Write 40 to 80 words under the second ---.');
  const words = summary.split(' ').length;
  const amount = words < 40 ? `Add ${40 - words} or more.` : `Take out ${words - 80} or more.`;
  test(
    !summary || (words >= 40 && words <= 80),
    `the summary has ${words} words; it must have 40 to 80. ${amount}`,
  );
  for (const list of ['themes', 'programmes', 'dates', 'links', 'figures']) {
    if (!Array.isArray(entry[list])) return [...problems, [`${list} must be a list; [] if none.`]];
  }
  for (const list of ['dates', 'links', 'figures']) {
    if (!entry[list].every((item) => item && typeof item === 'object')) {
      return [...problems, [`something in ${list} has no members such as { what: … }.`]];
    }
  }
  test(entry.themes.length > 0, 'it names no theme. Put one of themes.csv into themes.');
  entry.themes.forEach((theme, index) => {
    const advice = `${likeness(theme, data.themes)} See themes.csv.`;
    test(data.themes.includes(theme), `"${theme}" is no theme. ${advice}`, 'themes', index);
    const twice = entry.themes.indexOf(theme) < index;
    test(!twice, `the theme ${theme} stands there twice. Remove one.`, 'themes', index);
  });
  entry.programmes.forEach((programme, index) =>
    test(isText(programme), 'a programme has no name. Put it in.', 'programmes', index),
  );
  for (const [list, check] of Object.entries({
    figures: figureProblems,
    dates: dateProblems,
    links: linkProblems,
  })) {
    entry[list].forEach((item, index) =>
      problems.push(...check(item).map((problem) => [problem, list, index])),
    );
  }
  problems.push(...unsourcedNumbers(entry).map((problem) => [problem]));
  return problems;
}

const numbersIn = (text) =>
  (
    String(text)
      .replaceAll(',', '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  ).map(Number);

function likeness(text, candidates) {
  const like = nearest(String(text), candidates);
  return like ? `The nearest is ${like}.` : 'Correct it.';
}

const figureMembers = ['value', 'text', 'qualifier', 'unit', 'what', 'line'];

function figureProblems(figure) {
  const { value, text, qualifier, unit, what, line } = figure;
  const name = `the figure "${text}"`;
  const problems = Object.keys(figure)
    .filter((member) => !figureMembers.includes(member))
    .map((member) => `nothing reads the member "${member}" of ${name}. Remove it.`);
  if (value !== null && !Number.isFinite(value)) {
    problems.push(`${name} has no number as value. Write digits and a point, or null.`);
  } else if (value !== null && !numbersIn(text).includes(value)) {
    problems.push(`${name} has another value, ${value}. Correct the one or the other.`);
  }
  for (const [member, content] of Object.entries({ text, unit, what })) {
    if (!isText(content)) problems.push(`${name} lacks ${member}: it needs text, unit and what.`);
  }
  if (qualifier !== undefined && !isText(qualifier)) {
    problems.push(`${name}: qualifier is blank. Fill it or leave it out.`);
  }
  if (!isLine(line)) problems.push(`${name} has no source: put in the line it stands on.`);
  return problems;
}

const dateProblems = ({ date, what }) =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && isText(what)
    ? []
    : [`the date "${date}" cannot be read. Write 2024, 2024-05 or 2024-05-31, and what happened.`];

function linkProblems({ label, url }) {
  if (!isText(label)) return [`the link ${url} has no label. Say what the page is.`];
  if (!URL.canParse(url) || !url.startsWith('https://')) {
    return [`the link "${url}" is no https address. Write the address that starts with https://.`];
  }
  const followers = [...new URL(url).searchParams.keys()].filter((name) => tracking.test(name));
  return followers.map((name) => `the link ${url} follows its readers: remove ${name}.`);
}

// A number in the running text has no line of its own, so it must stand where one is named.
function unsourcedNumbers({ summary, title, figures, dates, programmes }) {
  const sourced = [
    title,
    ...figures.map(({ text, what }) => `${text} ${what}`),
    ...dates.map(({ date, what }) => `${date} ${what}`),
    ...programmes,
  ].join(' ');
  const numbers = summary.match(/\d(?:[\d,.]*\d)?/g) ?? [];
  return numbers
    .filter((number) => !sourced.includes(number))
    .map(
      (number) =>
        `the summary says ${number}, which is in no figure or date. Add it to figures with its ` +
        'line, or leave it out.',
    );
}
