/**
 * `npm run language:import -- cy.csv` takes a translator's file back into the sources. Nothing is
 * written when something is wrong; every problem is told with its row.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { format, resolveConfig } from 'prettier';
import { catalogues, folderOf, placesIn, whole } from './catalogues.mjs';

const COLUMNS = ['key', 'form', 'english', 'places', 'translation', 'status'];
const STATES = ['reviewed', 'awaiting review'];

/** Problems of one row, in plain words. */
function rowProblems({ key, form, translation, status }, messages, forms) {
  const english = messages.get(key);
  if (english === undefined) return [`there is no text "${key}".`];
  const text = whole(english);
  const counts = typeof english !== 'string' || text.includes('{count}');
  const own = placesIn(translation);
  const lacking = placesIn(text).filter(
    (place) => !own.includes(place) && (place !== '{count}' || ['', 'other'].includes(form)),
  );
  const surplus = own.filter((place) => !placesIn(text).includes(place));
  const test = (good, problem) => (good ? [] : [problem]);
  return [
    ...test(translation.trim() || !text, `"${key}" has no translation.`),
    ...test(
      !form || forms.includes(form),
      `this language has no form "${form}". It has: ${forms.join(', ')}.`,
    ),
    ...test(!form || counts, `"${key}" counts nothing, so it has no forms.`),
    ...test(!lacking.length, `"${key}" lacks ${lacking.join(' ')}.`),
    ...test(!surplus.length, `"${key}" has ${surplus.join(' ')}, which English has not.`),
    ...test(
      STATES.includes(status),
      `the status "${status}" must be one of: ${STATES.join(', ')}.`,
    ),
  ];
}

/**
 * Reads and checks a translator's file.
 *
 * @param {string} text of the CSV file
 * @param {string} code of the language
 * @param {Awaited<ReturnType<typeof catalogues>>} all
 * @returns {{ problems: string[], messages: Map<string, any>, reviewed: string[] }}
 */
export function readTable(text, code, all) {
  // A spreadsheet in a country with a comma in its numbers writes semicolons.
  const delimiter = /^\uFEFF?"?key"?;/.test(text) ? ';' : ',';
  const table = parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true });
  const english = new Map(all.flatMap((one) => Object.entries(one.english)));
  const missing = COLUMNS.filter((column) => !(column in (table[0] ?? {})));
  if (missing.length)
    return {
      problems: [`The columns ${missing.join(', ')} are missing.`],
      messages: new Map(),
      reviewed: [],
    };
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const problems = table.flatMap((row, index) =>
    // The header is the first row of a spreadsheet.
    rowProblems(row, english, forms).map((problem) => `Row ${index + 2}: ${problem}`),
  );
  const messages = new Map();
  for (const { key, form, translation } of table) {
    const before = messages.get(key);
    if (before !== undefined && (!form || typeof before === 'string' || form in before))
      problems.push(`"${key}" stands there twice.`);
    messages.set(key, form ? { ...before, [form]: translation } : translation);
  }
  for (const key of english.keys()) {
    if (!messages.has(key)) problems.push(`"${key}" is missing.`);
    else if (whole(messages.get(key)) === undefined)
      problems.push(`"${key}" lacks its form "other".`);
  }
  const awaiting = new Set(
    table.filter(({ status }) => status !== 'reviewed').map(({ key }) => key),
  );
  return { problems, messages, reviewed: [...english.keys()].filter((key) => !awaiting.has(key)) };
}

/** A catalogue as source. */
const source = ({ name, english }, messages) =>
  [
    `import { ${name} as english } from '../english/${name}.js';`,
    "import { translation } from '../translation.js';",
    '',
    `export const ${name} = translation(english, {`,
    ...Object.keys(english).map(
      (key) => `${JSON.stringify(key)}: ${JSON.stringify(messages.get(key))},`,
    ),
    '});',
    '',
  ].join('\n');

if (process.argv[1]?.endsWith('import.mjs')) {
  const file = process.argv[2] ?? '';
  const code = basename(file, '.csv');
  const folder = await folderOf(code);
  const all = await catalogues(folder);
  const { problems, messages, reviewed } = readTable(readFileSync(file, 'utf8'), code, all);
  if (problems.length) {
    console.error(`Nothing was changed.\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    process.exit(1);
  }
  const write = async (path, text, parser) =>
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser }));
  for (const one of all)
    await write(`src/language/${folder}/${one.name}.ts`, source(one, messages), 'typescript');
  const path = `src/language/${folder}/review.json`;
  const review = { ...JSON.parse(readFileSync(path, 'utf8')), reviewed };
  await write(path, JSON.stringify(review, null, 2), 'json');
  console.log(`${folder}: ${messages.size} messages, ${reviewed.length} reviewed.`);
}
