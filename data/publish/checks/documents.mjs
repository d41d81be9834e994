import Ajv from 'ajv/dist/2020.js';
import { levels } from '../importing/vocabulary.mjs';

const forceLimit = 6000;

/**
 * A function that checks a document against the schema it names.
 * @param {Record<string, object>} schemas by file name
 * @returns {(document: object) => string[]} problems of a document
 */
export function schemaCheck(schemas) {
  const ajv = new Ajv({ schemas: Object.values(schemas), allErrors: true, allowUnionTypes: true });
  return (document) => {
    const validate = ajv.getSchema(document.$schema.split('/').at(-1));
    if (validate(document)) return [];
    return validate.errors.map(({ instancePath, message, params }) => {
      const extra = params.additionalProperty ? ` ("${params.additionalProperty}")` : '';
      return `${instancePath || 'the document'} ${message}${extra}.`;
    });
  };
}

/**
 * Checks what a schema cannot say: that columns are aligned, that each series names a source of
 * the document, and that a card's document stays small.
 * @param {string} path
 * @param {object} document
 * @param {number} bytes
 * @returns {string[]} problems
 */
export function documentProblems(path, document, bytes) {
  const problems = [];
  const known = [document.source, ...(document.furtherSources ?? [])].map(({ id }) => id);
  const cited = [document.series, document.headlines, document.commitments].flat().filter(Boolean);
  for (const { source } of cited) {
    if (!known.includes(source))
      problems.push(`it has figures of ${source}, but does not name it.`);
  }
  for (const series of document.series ?? []) {
    const length = (series.years ?? document.organisations).length;
    for (const level of levels) {
      for (const [measure, column] of Object.entries(series.levels[level])) {
        if (column.length !== length)
          problems.push(`${level} ${measure} has not ${length} figures.`);
      }
    }
  }
  if (path.startsWith('forces/') && bytes >= forceLimit) {
    problems.push(`it has ${bytes} bytes; a card's document must stay under ${forceLimit}.`);
  }
  return problems.map((problem) => `${path}: ${problem}`);
}
