import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { readSchemas } from '../data/publish/contracts/bundle.mjs';
import { compiled, read } from './published.mjs';
import { revisionsInWords } from './revisions.mjs';

const { escaped } = await compiled('export/escaped.js');

const table = (caption, heads, rows) =>
  `<div class="table" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody></table></div>`;

const anchor = (name) => `part-${name}`;

/** What a member holds, in words, with a link to the part that it refers to. */
function kindOf({ $ref, type, items, enum: values, const: only, pattern }) {
  if ($ref) {
    const name = $ref.split('/').at(-1);
    return `<a href="#${anchor(name)}">${escaped(name)}</a>`;
  }
  if (items) return `list of ${kindOf(items)}`;
  if (values) return values.map((value) => `<code>${escaped(String(value))}</code>`).join(', ');
  if (only !== undefined) return `always <code>${escaped(String(only))}</code>`;
  return escaped([type].flat().join(' or ') + (pattern ? `, like ${pattern}` : ''));
}

const membersOf = (caption, { properties, required = [] }, parts) =>
  table(
    caption,
    ['Member', 'Holds', 'What it is'],
    Object.entries(properties).map(([name, property]) => [
      `<code>${escaped(name)}</code>`,
      kindOf(property) + (required.includes(name) ? '' : ', may be absent'),
      escaped(property.description ?? parts[property.$ref?.split('/').at(-1)]?.description ?? ''),
    ]),
  );

const partOf = ([name, schema], parts) =>
  `<h4 id="${anchor(name)}">${escaped(name)}</h4>
<p>${escaped(schema.description ?? '')}</p>
${schema.properties ? membersOf(`Members of ${name}`, schema, parts) : `<p>${kindOf(schema)}</p>`}`;

/** The data dictionary: every document and every part of one, as the schemas describe them. */
function dictionary(schemas) {
  const documents = Object.entries(schemas).filter(([file]) => file !== 'common.schema.json');
  const parts = Object.assign({}, ...Object.values(schemas).map(({ $defs }) => $defs));
  return [
    ...documents.map(
      ([file, schema]) =>
        `<h3>${escaped(schema.title)}</h3>
<p>${escaped(schema.description)} <a href="data/v1/schema/${file}">${file}</a></p>
${membersOf(`Members of ${schema.title}`, schema, parts)}`,
    ),
    `<h3>Parts of documents</h3>\n<p>${escaped(schemas['common.schema.json'].description)}</p>`,
    ...Object.entries(parts)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map((part) => partOf(part, parts)),
  ].join('\n');
}

/** Every published figure that was revised since, as a table, or that there is none. */
export function revisions(rows, organisations, national) {
  if (!rows.length) return '<p>No published figure has been revised.</p>';
  return table(
    'What figures were before, the latest change first',
    ['Figure of', 'Year', 'Level', 'Measure', 'Was', 'Is', 'Since', 'Why'],
    revisionsInWords(rows, organisations, national).map((cells) => cells.map(escaped)),
  );
}

const filesOf = (tables) =>
  table(
    'Tables to download',
    ['Table', 'What', 'Rows', 'Description for programs'],
    tables.map(({ id, title, description, rows }) => [
      `<a href="csv/${id}.csv" download>${id}.csv</a>`,
      `${escaped(title)}. ${escaped(description)}`,
      rows.length.toLocaleString('en-GB'),
      `<a href="csv/${id}.csv-metadata.json">CSVW</a>`,
    ]),
  );

/** The years that a table has rows of, as schema.org writes a span: `2007/2024`, or one year. */
function span({ columns, rows }) {
  const at = columns.findIndex(({ name }) => name === 'year');
  const years = rows.map((row) => row[at]);
  return [...new Set([Math.min(...years), Math.max(...years)])].join('/');
}

/** What a catalogue of data sets reads: schema.org, with the addresses of the files. */
function catalogue(tables, base) {
  const { updated, source, latest } = read('index.json');
  const address = (path) => (base ? new URL(path, base).href : path);
  const homeOffice = read('national.json').source;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: 'Gender equality in UK policing',
    dateModified: updated,
    dataset: tables.map(({ id, title, description, columns, rows }) => ({
      '@type': 'Dataset',
      name: title,
      description,
      keywords: ['women', 'gender equality', 'police', 'police officers', 'United Kingdom'],
      version: latest,
      dateModified: updated,
      isAccessibleForFree: true,
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      temporalCoverage: span({ columns, rows }),
      spatialCoverage: 'United Kingdom',
      creator: [...new Set([homeOffice.publisher, source.publisher])].map((name) => ({
        '@type': 'Organization',
        name,
      })),
      isBasedOn: [homeOffice.url, source.url],
      variableMeasured: columns.map(({ name, description: text }) => ({
        '@type': 'PropertyValue',
        name,
        description: text,
      })),
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: address(`csv/${id}.csv`),
      },
    })),
  };
}

/** JSON in a script that is no code: a strict policy lets it stand, and "<" cannot end it. */
const dataScript = (value) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/**
 * Completes dist/data.html, what is published and what each member means, and says to machines on
 * both pages which data sets there are.
 *
 * @param {object[]} tables the tidy tables
 * @param {string | undefined} base http(s) address of the published folder, when it is known
 */
export async function writeDataPage(tables, base) {
  const parts = {
    tables: filesOf(tables),
    revisions: revisions(
      parse(readFileSync('data/sources/revisions.csv'), { bom: true, columns: true }),
      read('organisations.json'),
      read('national.json'),
    ),
    dictionary: dictionary(readSchemas('data/schema/v1')),
  };
  const script = dataScript(catalogue(tables, base && (base.endsWith('/') ? base : `${base}/`)));
  for (const file of ['index.html', 'data.html']) {
    const page = await readFile(`dist/${file}`, 'utf8');
    const filled = page.replace(
      /<!-- (tables|revisions|dictionary) -->/g,
      (_, name) => parts[name],
    );
    await writeFile(
      `dist/${file}`,
      filled.replace('</head>', () => `  ${script}\n  </head>`),
    );
  }
}
