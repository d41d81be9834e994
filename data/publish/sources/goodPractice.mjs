import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folderName = 'good-practice';
const members = 'organisation kind line title themes programmes dates links figures'.split(' ');
/** What a file in another language has: its figures and dates are those of the English one. */
const textMembers = ['title', 'figures', 'dates'];

/**
 * Good-practice entries: front matter and summary of every file.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {object[]} front matter with summary, file
 */
export function readGoodPractice(folder, refuse) {
  const path = join(folder, folderName);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.md')) : [];
  return names.sort().flatMap((name) => {
    return readEntry(path, name, `${folderName}/${name}`, members, refuse);
  });
}

/**
 * The texts of entries in other languages: a folder a language, a file an entry.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {Map<string, object[]>} by language: organisation, title, summary, figures, dates, file
 */
export function readGoodPracticeTexts(folder, refuse) {
  const path = join(folder, folderName);
  const languages = existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return new Map(
    languages.map(({ name: language }) => [
      language,
      readdirSync(join(path, language))
        .sort()
        .flatMap((name) => {
          const file = `${folderName}/${language}/${name}`;
          const entry = readEntry(join(path, language), name, file, textMembers, refuse);
          return entry.map((texts) => ({ ...texts, organisation: name.replace(/\.md$/, '') }));
        }),
    ]),
  );
}

/** Front matter and summary of one file; none when it cannot be read. */
function readEntry(path, name, file, expected, refuse) {
  const text = readFileSync(join(path, name), 'utf8').replaceAll('\r\n', '\n');
  const parts = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  if (!parts) {
    refuse(`${file}: it does not begin with facts between two lines of ---.`);
    return [];
  }
  const front = readFront(parts[1], file, refuse);
  if (!front) return [];
  const unknown = Object.keys(front).filter((member) => !expected.includes(member));
  const missing = expected.filter((member) => !(member in front));
  for (const member of unknown) refuse(`${file}: nothing reads the member "${member}".`);
  for (const member of missing) refuse(`${file}: the member "${member}" is missing.`);
  if (missing.length) return [];
  return [{ ...front, summary: parts[2].trim().split(/\s+/).join(' '), file }];
}

function readFront(text, file, refuse) {
  try {
    const front = parse(text);
    if (front && typeof front === 'object' && !Array.isArray(front)) return front;
    refuse(`${file}: the part between the lines of --- names no facts.`);
  } catch (error) {
    const row = error.linePos ? `, row ${error.linePos[0].line + 1}` : '';
    refuse(`${file}${row}: the facts cannot be read (${error.message.split('\n')[0]}).`);
  }
  return null;
}
