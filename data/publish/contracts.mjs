import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { readSchemas } from './contracts/bundle.mjs';
import { typesOf } from './contracts/types.mjs';
import { validatorsOf } from './contracts/validators.mjs';

const schemaFolder = fileURLToPath(new URL('../schema/v1', import.meta.url));
const contractsFolder = fileURLToPath(new URL('../../src/contracts/', import.meta.url));

/** The files of src/contracts, name to text, as the schemas in a folder give them. */
export async function contracts(folder) {
  const schemas = readSchemas(folder);
  const options = { ...(await prettier.resolveConfig(contractsFolder)), parser: 'typescript' };
  const files = { 'documents.ts': await typesOf(schemas), ...validatorsOf(schemas) };
  const formatted = Object.entries(files).map(async ([name, text]) => [
    name,
    await prettier.format(text, options),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}

async function main(onlyCheck) {
  const files = await contracts(schemaFolder);
  if (!onlyCheck) {
    mkdirSync(`${contractsFolder}validate`, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(contractsFolder + name, text);
    return;
  }
  const stale = Object.keys(files).filter(
    (name) => readFileSync(contractsFolder + name, 'utf8') !== files[name],
  );
  if (!stale.length) return;
  console.error(
    `Not the same as the schemas give them: ${stale.join(', ')} in src/contracts. ` +
      'Run "npm run contracts" and commit what it writes.',
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.includes('--check'));
