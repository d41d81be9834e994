/** The pages that are measured, as HTML: one contender, one drawing, so many times. */
import { FORCE, LAST, LEVEL } from './data.mjs';

const TAGS = {
  grid: 'representation-grid',
  card: 'force-gap-card',
  practice: 'good-practice-card',
};
const DOCUMENTS = {
  grid: `data/v1/representation/${LAST}.json`,
  card: `data/v1/forces/${FORCE}.json`,
};
const ATTRIBUTES = {
  grid: `level="${LEVEL}" year="${LAST}"`,
  card: `force="${FORCE}" year="${LAST}"`,
};

const page = (head, body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body>
</html>`;

/** JSON in a page: "<" could end the script that holds it. */
const inside = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What a page of another library is: its script, and the figures in the page. */
export const contenderPage = (name, { kind, count, years }) =>
  page(
    `<script type="module" src="/bench/${name}.js"></script>`,
    `<h1>Figures</h1><script type="application/json" id="data">${inside({ kind, count, years })}</script>`,
  );

const tag = (kind, content = '', more = '') =>
  `<${TAGS[kind]} ${ATTRIBUTES[kind]}${more}>${content}</${TAGS[kind]}>`;

/** The builder's lines for the head: the figures and their index come while the script still does. */
const preloadData = (kind) =>
  [DOCUMENTS[kind], 'data/v1/index.json']
    .map((path) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="/dist/${path}">`)
    .join('');

const many = (count, text) => Array.from({ length: count }, () => text).join('\n');

/** Ours from the one file for a CDN. */
export const cdnPage = ({ kind, count, content, head = preloadData(kind) }) =>
  page(
    `${head}<script type="module" src="/dist/gender-equality-in-policing.js"></script>`,
    `<h1>Figures</h1>${many(count, tag(kind, content))}<p>After</p>`,
  );

/** The same, each loaded when it comes near the visible part. */
export const lazyPage = ({ kind, count }) =>
  page(
    `${preloadData(kind)}<script type="module" src="/dist/gender-equality-in-policing.js"></script>`,
    `<h1>Figures</h1>${many(count, tag(kind, '', ' loading="lazy"'))}`,
  );

/** Ours from the file of one element, its chunks named ahead as the builder does. */
export const elementPage = ({ kind, count, modules }) => {
  const file = `elements/${TAGS[kind]}.js`;
  const chunks = modules[file].atOnce.map(
    (path) => `<link rel="modulepreload" href="/dist/${path}">`,
  );
  return page(
    `${preloadData(kind)}${chunks.join('')}<script type="module" src="/dist/${file}"></script>`,
    `<h1>Figures</h1>${many(count, tag(kind))}`,
  );
};

/** Ours in frames of the hosted page. */
export const framePage = ({ kind, count }) => {
  const attributes = ATTRIBUTES[kind].replaceAll('"', '').replaceAll(' ', '&amp;');
  const address = `/dist/embed.html?widget=${TAGS[kind]}&amp;${attributes}`;
  return page(
    '',
    `<h1>Figures</h1>${many(count, `<iframe title="Figures" width="700" height="900" src="${address}"></iframe>`)}`,
  );
};

/** The figures as a table and no script: what a reader of any page waits for at least. */
export const tablePage = (table) =>
  page('', `<h1>Figures</h1>${table}<p>After</p><script>drawn()</script>`);

/** Ours with a document in the page: for boxes and cards that nobody has published. */
export const inlinePage = ({ kind, documents }) =>
  page(
    '<script type="module" src="/dist/gender-equality-in-policing.js"></script>',
    `<h1>Figures</h1>${documents
      .map((value) => tag(kind, `<script type="application/json">${inside(value)}</script>`))
      .join('')}`,
  );
