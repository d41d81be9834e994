import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSchemas } from './contracts/bundle.mjs';
import { typesOf } from './contracts/types.mjs';

const schemaFolder = fileURLToPath(new URL('../schema/v1', import.meta.url));
const contractsFolder = fileURLToPath(new URL('../../src/contracts', import.meta.url));

const schemas = readSchemas(schemaFolder);
const files = {
  'documents.ts': await typesOf(schemas),
};
for (const [name, text] of Object.entries(files)) writeFileSync(`${contractsFolder}/${name}`, text);
