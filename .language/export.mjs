/**
 * `npm run language:export -- cy` writes `cy.csv` for a translator: a row a text, with the English
 * one, its places, the translation and whether a native reader has reviewed it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { catalogues, folderOf, placesIn, whole } from './catalogues.mjs';

const forms = (message) => (typeof message === 'string' ? { '': message } : message);

/** What the translator reads and writes, a row a text. */
export async function rows(code) {
  const folder = await folderOf(code);
  const { reviewed } = JSON.parse(readFileSync(`src/language/${folder}/review.json`, 'utf8'));
  return (await catalogues(folder)).flatMap(({ english, own }) =>
    Object.entries(english).flatMap(([key, message], index) =>
      Object.entries(forms(own[index])).map(([form, translation]) => ({
        key,
        form,
        english: forms(message)[form] ?? whole(message),
        places: placesIn(whole(message)).join(' '),
        translation,
        status: reviewed.includes(key) ? 'reviewed' : 'awaiting review',
      })),
    ),
  );
}

if (process.argv[1]?.endsWith('export.mjs')) {
  const code = process.argv[2] ?? '';
  const table = await rows(code);
  // The mark at the start tells spreadsheets that it is UTF-8.
  writeFileSync(`${code}.csv`, `\uFEFF${stringify(table, { header: true })}`);
  console.log(`${code}.csv: ${table.length} texts.`);
}
