import { entrySource } from '../documents/goodPractice.mjs';

const kinds = ['good-practice', 'news'];
const tracking = /^(utm_|mc_|fbclid$|gclid$|msclkid$)/;
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isLine = (value) => Number.isInteger(value) && value > 0;

/**
 * Checks the good-practice entries.
 * @param {object} data
 * @returns {string[]} problems
 */
export function checkGoodPractice(data) {
  const present = new Set(data.entries.map(({ organisation }) => organisation));
  const missing = data.organisations.filter(({ id }) => !present.has(id)).map(({ id }) => id);
  const problems = data.entries.flatMap((entry) =>
    entryProblems(entry, data).map((problem) => `${entry.file}: ${problem}`),
  );
  if (missing.length) {
    const files = missing.map((id) => `${id}.md`).join(', ');
    problems.push(`good-practice: these entries are missing: ${files}. Write them.`);
  }
  return problems;
}

function entryProblems(entry, data) {
  const problems = [];
  const test = (good, problem) => good || problems.push(problem);
  const { organisation, kind, line, title, summary } = entry;
  test(
    data.organisations.some(({ id }) => id === organisation),
    `"${organisation}" is no known organisation.`,
  );
  test(entry.file.endsWith(`/${organisation}.md`), `the file must be called ${organisation}.md.`);
  test(kinds.includes(kind), `"${kind}" is no kind. Known are ${kinds.join(', ')}.`);
  const own = data.sources.get(entrySource(data, entry))?.organisation;
  test(kind !== 'news' || own === organisation, 'news needs a source in sources.csv of its own.');
  test(isLine(line), 'line must be the line of the source on which the entry starts.');
  test(isText(title), 'the title is missing.');
  const words = summary ? summary.split(' ').length : 0;
  test(words >= 40 && words <= 80, `the summary has ${words} words; it must have 40 to 80.`);
  for (const list of ['themes', 'programmes', 'dates', 'links', 'figures']) {
    if (!Array.isArray(entry[list])) return [...problems, `${list} must be a list; [] if none.`];
  }
  for (const list of ['dates', 'links', 'figures']) {
    if (!entry[list].every((item) => item && typeof item === 'object')) {
      return [...problems, `something in ${list} has no members such as { what: … }.`];
    }
  }
  test(entry.themes.length > 0, 'it names no theme.');
  for (const theme of entry.themes) {
    test(data.themes.includes(theme), `"${theme}" is no theme. See themes.csv.`);
  }
  test(new Set(entry.themes).size === entry.themes.length, 'a theme stands there twice.');
  test(entry.programmes.every(isText), 'a programme has no name.');
  for (const figure of entry.figures) problems.push(...figureProblems(figure));
  for (const date of entry.dates) {
    test(
      /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.date) && isText(date.what),
      `the date "${date.date}" must be a year, year-month or year-month-day, with what happened.`,
    );
  }
  for (const link of entry.links) problems.push(...linkProblems(link));
  return problems;
}

const figureMembers = ['value', 'text', 'qualifier', 'unit', 'what', 'line'];

function figureProblems(figure) {
  const { value, text, qualifier, unit, what, line } = figure;
  const name = `the figure "${text}"`;
  const problems = Object.keys(figure)
    .filter((member) => !figureMembers.includes(member))
    .map((member) => `nothing reads the member "${member}" of ${name}.`);
  if (value !== null && !Number.isFinite(value)) problems.push(`${name} has no number as value.`);
  if (![text, unit, what].every(isText)) problems.push(`${name} needs text, unit and what.`);
  if (qualifier !== undefined && !isText(qualifier)) problems.push(`${name}: qualifier is blank.`);
  if (!isLine(line)) problems.push(`${name} has no source: put in the line it stands on.`);
  return problems;
}

function linkProblems({ label, url }) {
  if (!isText(label)) return [`the link ${url} has no label.`];
  if (!URL.canParse(url) || !url.startsWith('https://')) {
    return [`the link "${url}" is no https address.`];
  }
  const followers = [...new URL(url).searchParams.keys()].filter((name) => tracking.test(name));
  return followers.map((name) => `the link ${url} follows its readers: remove ${name}.`);
}
