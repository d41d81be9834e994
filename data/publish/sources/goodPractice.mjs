import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { nearest } from '../nearest.mjs';
import { readUtf8 } from './text.mjs';

const folderName = 'good-practice';
const members = 'organisation kind line title themes programmes dates links figures'.split(' ');
/** What a file in another language has: its figures and dates are those of the English one. */
const textMembers = ['title', 'figures', 'dates'];

/**
 * Good-practice entries: front matter and summary of every file.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {object[]} front matter with summary, file and rowOf, the row of something in a list
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
  const text = readUtf8(readFileSync(join(path, name)), file, refuse);
  if (text === null) return [];
  const parts = /^---\n(.*?)\n---\n(.*)$/s.exec(text.replaceAll('\r\n', '\n'));
  if (!parts) {
    refuse(
      `${file}: it does not begin with facts between two lines of ---. Copy them from another ` +
        'entry and change them.',
    );
    return [];
  }
  const { front, rowOf } = readFront(parts[1], file, refuse);
  if (!front) return [];
  const unknown = Object.keys(front).filter((member) => !expected.includes(member));
  const missing = expected.filter((member) => !(member in front));
  for (const member of unknown) {
    const like = nearest(member, expected);
    refuse(
      `${file}: nothing reads the member "${member}". ${like ? `Write ${like}` : 'Remove it'}.`,
    );
  }
  for (const member of missing) {
    refuse(`${file}: the member "${member}" is missing. Add it; [] is an empty list.`);
  }
  if (missing.length) return [];
  return [{ ...front, summary: parts[2].trim().split(/\s+/).join(' '), file, rowOf }];
}

function readFront(text, file, refuse) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  // The facts begin on the second row of the file, under the line of ---.
  const rowAt = (offset) => lines.linePos(offset).line + 1;
  for (const { message, pos } of document.errors) {
    refuse(
      `${file}, row ${rowAt(pos[0])}: the facts cannot be read (${message.split(/ at line |\n/)[0]}). ` +
        'Compare them with another entry.',
    );
  }
  if (document.errors.length) return {};
  const front = document.toJS();
  if (!front || typeof front !== 'object' || Array.isArray(front)) {
    refuse(`${file}: the part between the lines of --- names no facts. Copy another entry's.`);
    return {};
  }
  return { front, rowOf: (member, index) => rowAt(document.getIn([member, index], true).range[0]) };
}
