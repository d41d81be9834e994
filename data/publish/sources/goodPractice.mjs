import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folderName = 'good-practice';
const members = 'organisation kind line title themes programmes dates links figures'.split(' ');

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
    const file = `${folderName}/${name}`;
    const text = readFileSync(join(path, name), 'utf8').replaceAll('\r\n', '\n');
    const parts = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
    if (!parts) {
      refuse(`${file}: it does not begin with facts between two lines of ---.`);
      return [];
    }
    const front = readFront(parts[1], file, refuse);
    if (!front) return [];
    const unknown = Object.keys(front).filter((member) => !members.includes(member));
    const missing = members.filter((member) => !(member in front));
    for (const member of unknown) refuse(`${file}: nothing reads the member "${member}".`);
    for (const member of missing) refuse(`${file}: the member "${member}" is missing.`);
    if (missing.length) return [];
    return [{ ...front, summary: parts[2].trim().split(/\s+/).join(' '), file }];
  });
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
