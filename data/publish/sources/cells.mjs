import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { nearest } from '../nearest.mjs';

const address = new URL('../../schema/v1/common.schema.json', import.meta.url);
const common = JSON.parse(readFileSync(address, 'utf8'));
const ajv = new Ajv({ schemas: [common], allowUnionTypes: true });
const validators = new Map();

function validatorOf(definition) {
  if (!validators.has(definition)) {
    validators.set(definition, ajv.getSchema(`${common.$id}#/$defs/${definition}`));
  }
  return validators.get(definition);
}

/** How to write what a pattern of the schema asks for. */
const ways = {
  address: 'Write the whole address; it starts with https:// and has no space.',
  calendarDate: 'Write year-month-day, such as 2026-03-31.',
  edition: 'Write the year in four digits.',
  organisationId: 'Use small letters, digits and hyphens only.',
  sourceId: 'Use small letters, digits and hyphens only.',
};

/** What to say of a text that is not among the allowed ones; empty when it is. */
export function oneOf(name, text, allowed) {
  if (allowed.includes(text)) return '';
  if (!text) return `the ${name} is missing. Put in one of ${allowed.join(', ')}.`;
  const like = nearest(text, allowed);
  const hint = like ? ` The nearest is ${like}.` : '';
  return `"${text}" is no ${name}. Known are ${allowed.join(', ')}.${hint}`;
}

function cellProblem(column, text, definition) {
  if (!text) return `the ${column} is missing. Put it in.`;
  const validate = validatorOf(definition);
  if (validate(text)) return '';
  const [{ keyword, params }] = validate.errors;
  if (keyword === 'enum') return oneOf(column, text, params.allowedValues);
  if (keyword === 'pattern') return `the ${column} "${text}" cannot be read. ${ways[definition]}`;
  const side = keyword === 'maxLength' ? 'at most' : 'at least';
  return (
    `the ${column} "${text}" has ${text.length} letters; it must have ${side} ${params.limit}. ` +
    'Find another.'
  );
}

/**
 * Tells which cells of a row are not what the schema of the published documents asks for.
 * @param {object} row with at
 * @param {Record<string, string>} definitions column to the name of its definition in
 *   common.schema.json; a name that ends with "?" may be blank
 * @param {(problem: string) => void} refuse
 */
export function checkCells(row, definitions, refuse) {
  for (const [column, name] of Object.entries(definitions)) {
    if (name.endsWith('?') && !row[column]) continue;
    const problem = cellProblem(column, row[column], name.replace('?', ''));
    if (problem) refuse(`${row.at}: ${problem}`);
  }
}

/** Tells every value of a column that stands there twice. */
export function refuseTwins(rows, column, refuse) {
  const first = new Map();
  for (const row of rows) {
    const earlier = first.get(row[column]);
    if (earlier) {
      refuse(
        `${row.at}: the ${column} "${row[column]}" already stands in row ` +
          `${earlier.at.split(' ').at(-1)}. Give each its own, or remove one row.`,
      );
    } else first.set(row[column], row);
  }
}
