import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { nearest } from '../nearest.mjs';
import { readUtf8 } from './text.mjs';

const folderName = 'good-practice';
const members = 'organisation kind line title themes programmes dates links figures'.split(' ');

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
    const file = `${folderName}/${name}`;
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
    const unknown = Object.keys(front).filter((member) => !members.includes(member));
    const missing = members.filter((member) => !(member in front));
    for (const member of unknown) {
      const like = nearest(member, members);
      refuse(
        `${file}: nothing reads the member "${member}". ${like ? `Write ${like}` : 'Remove it'}.`,
      );
    }
    for (const member of missing) {
      refuse(`${file}: the member "${member}" is missing. Add it; [] is an empty list.`);
    }
    if (missing.length) return [];
    return [{ ...front, summary: parts[2].trim().split(/\s+/).join(' '), file, rowOf }];
  });
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
