import { idsIn, read } from '../../support/published.mjs';

const documents = ['organisations.json', 'national.json', 'representation/latest.json'].map(read);
const [{ organisations }] = documents;
const entries = idsIn('good-practice').map((id) => read(`good-practice/${id}.json`));
const sources = [...documents, ...entries].flatMap(({ source, furtherSources = [] }) => [
  source,
  ...furtherSources,
]);

/** How the source line prints its attribution: a wording that the licence sets. */
const licence =
  'Contains public sector information licensed under the Open Government Licence v3.0';

/** Names of forces, programmes, publishers and their publications, the longest first. */
const names = [
  ...organisations.flatMap(({ label, name, aliases = [] }) => [label, name, ...aliases]),
  ...entries.flatMap(({ entry }) => entry.programmes),
  ...sources.flatMap((source) => [source.publisher, source.title]),
  'HeForShe',
  licence,
]
  .filter((name) => name?.length > 3)
  .sort((one, other) => other.length - one.length);

const quoted = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${quoted})(?![\\p{L}\\p{N}])`, 'gu');

/** What stands in curly quotes is copied letter by letter: a line of code, or the reader's word. */
const quotation = /“[^”]*”/g;

/**
 * A text with one short word for each name and quotation, and one for a list of names: a reader
 * looks for one name in a list, and does not read it as a sentence.
 *
 * @param {string} text
 */
export const withoutNames = (text) =>
  text
    .replace(quotation, 'Name')
    .replace(name, 'Name')
    .replace(/Name(?:(?:, | and )Name)+/g, 'Names');
