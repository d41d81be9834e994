/**
 * How the files of dist/ want to be served: one table for the local server and for the ready
 * configurations of static hosts.
 */
/** Sent with every file: any site may fetch it, and its type is what it says. */
export const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * How long a file may be kept, by the start of its path; the first that fits counts.
 *
 * - The name of a chunk and of a part holds a digest of it: another content has another name.
 * - The index is small and names the digest of each document, so it alone must be young: a document
 *   that does not fit it is asked for again by the loader.
 * - Everything else is asked for again, and answered with "not modified".
 */
const CACHING = [
  ['/chunks/', 'public, max-age=31536000, immutable'],
  ['/parts/', 'public, max-age=31536000, immutable'],
  ['/data/v1/index.json', 'public, max-age=60'],
  ['/data/', 'public, max-age=3600, stale-while-revalidate=86400'],
  ['/', 'no-cache'],
];

/**
 * The `Cache-Control` of a file.
 *
 * @param {string} path in dist/, from `/`
 */
export const cachingOf = (path) => CACHING.find(([start]) => path.startsWith(start))[1];

const line = ([name, value]) => `  ${name}: ${value}`;

/** Paths to rules, one for a folder where all files in it are kept alike: hosts take 100 rules. */
function rulesOf(paths) {
  const alike = (folder) =>
    folder !== '/' &&
    new Set(paths.filter((path) => path.startsWith(`${folder}/`)).map(cachingOf)).size === 1;
  const outermost = (path) => {
    const folders = path.split('/').map((_, depth, names) => names.slice(0, depth + 1).join('/'));
    const folder = folders.slice(1, -1).find(alike);
    return folder ? `${folder}/*` : path;
  };
  return [...new Map(paths.map((path) => [outermost(path), cachingOf(path)]))];
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join the values of all rules that fit
 * a path, so each file has one rule with a `Cache-Control` of its own.
 *
 * @param {readonly string[]} paths of all files in dist/, from `/`
 */
export function headersFile(paths) {
  const kept = paths.filter((path) => cachingOf(path) !== cachingOf('/'));
  return [
    '/*',
    ...Object.entries(HEADERS).map(line),
    ...rulesOf(kept).flatMap(([path, caching]) => [path, line(['Cache-Control', caching])]),
    '',
  ].join('\n');
}

/** A pattern of nginx for a path under any folder: dist/ may lie below a versioned one. */
const pattern = (start) => `"~${start.replaceAll('.', '\\.')}"`;

/**
 * A configuration for nginx, for the folder of its sites (`conf.d`): the files as they lie, compressed
 * ahead by the build. A folder with a version in its name, e.g. `/0.1.0/`, never changes.
 *
 * @param {{ root: string, listen: string }} place folder that holds dist/'s content, and `address:port`
 */
export function nginxFile({ root, listen }) {
  const caching = CACHING.filter(([start]) => start !== '/');
  return `# gender-equality-in-policing: change "root", "listen" and "server_name" to yours.
map $uri $gender_equality_caching {
  default "${cachingOf('/')}";
  "~/[0-9]+\\.[0-9]+\\.[0-9]+/" "${cachingOf('/chunks/')}";
${caching.map(([start, value]) => `  ${pattern(start)} "${value}";`).join('\n')}
}

server {
  listen ${listen};
  server_name _;
  root ${root};
  etag on;
  gzip_static on;
  # With the module ngx_brotli, also the .br files beside each file: brotli_static on;
  gzip_vary on;
  add_header Cache-Control $gender_equality_caching always;
${Object.entries(HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
}
`;
}
