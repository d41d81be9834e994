/** The file for translators: what goes out comes back unchanged, and mistakes are told. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import { catalogues, folderOf } from '../../.language/catalogues.mjs';
import { rows } from '../../.language/export.mjs';
import { readTable } from '../../.language/import.mjs';
import { codes } from '../../build/language/languages.js';

const isWomen = ({ key }) => key === 'common.women';
const csv = (table) => stringify(table, { header: true });

for (const code of codes.filter((one) => one !== 'en'))
  describe(`the file for translators of ${code}`, async () => {
    const folder = await folderOf(code);
    const all = await catalogues(folder);
    const table = await rows(code);

    test('comes back as it went out', () => {
      const { problems, messages, reviewed } = readTable(csv(table), code, all);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        reviewed,
        JSON.parse(readFileSync(`src/language/${folder}/review.json`, 'utf8')).reviewed,
      );
      for (const { english, own } of all)
        assert.deepEqual(
          Object.keys(english).map((key) => messages.get(key)),
          [...own],
        );
    });

    test('comes back from a spreadsheet that writes semicolons', () => {
      const text = stringify(table, { header: true, bom: true, delimiter: ';' });
      const { problems, messages } = readTable(text, code, all);
      assert.deepEqual(problems, []);
      assert.equal(messages.get('common.women'), table.find(isWomen).translation);
    });

    test('says what was reviewed', () => {
      const changed = table.map((row) => (isWomen(row) ? { ...row, status: 'reviewed' } : row));
      assert.ok(readTable(csv(changed), code, all).reviewed.includes('common.women'));
    });
  });

describe('a mistake of a translator is told with its row', async () => {
  const all = await catalogues('welsh');
  const table = await rows('cy');
  const at = table.findIndex(({ key }) => key === 'card.title');
  const problemsWith = (change) =>
    readTable(csv(table.toSpliced(at, 1, { ...table[at], ...change })), 'cy', all).problems;

  for (const [change, told] of [
    [{ translation: '{force}' }, 'lacks {date}'],
    [{ translation: '{force}, {date} {year}' }, 'has {year}, which English has not'],
    [{ translation: ' ' }, 'has no translation'],
    [{ key: 'card.titel' }, 'there is no text "card.titel"'],
    [{ form: 'several' }, 'no form "several"'],
    [{ form: 'two' }, 'counts nothing'],
    [{ status: 'done' }, 'the status "done"'],
  ])
    test(told, () => {
      const problems = problemsWith(change);
      assert.ok(problems[0].startsWith(`Row ${at + 2}: `), problems[0]);
      assert.ok(problems.join('\n').includes(told), problems.join('\n'));
    });

  test('a lost row', () => {
    const { problems } = readTable(csv(table.toSpliced(at, 1)), 'cy', all);
    assert.deepEqual(problems, ['"card.title" is missing.']);
  });
});

test('the README says of each language whether a native reader has reviewed it', async () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const code of codes.filter((one) => one !== 'en')) {
    const path = `src/language/${await folderOf(code)}/review.json`;
    assert.ok(existsSync(path), path);
    const { language, status } = JSON.parse(readFileSync(path, 'utf8'));
    assert.match(readme, new RegExp(`^\\| ${language} +\\| \`${code}\` +\\| ${status} *\\|$`, 'm'));
  }
});
