import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFile, nginxFile } from '../src/gallery/hosting.mjs';

const WORTH_COMPRESSING = /\.(?:js|mjs|json|css|csv|html|svg|txt)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Every file of dist/, by its path there. */
async function published() {
  const entries = await readdir('dist', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => `${parentPath ?? path}/${name}`)
    .map((path) => path.replaceAll('\\', '/').replace(/^dist\//, ''))
    .sort();
}

/** Compressed ahead as far as it goes, so that no server has to, and each sends the same bytes. */
async function compress(path) {
  const bytes = await readFile(`dist/${path}`);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`dist/${path}.br`, await brotli(bytes, { params }));
  await writeFile(`dist/${path}.gz`, await zip(bytes, { level: 9 }));
}

/** Ready configurations for static hosts, and a `.br` and a `.gz` file beside each text. */
export async function prepareHosting() {
  const files = await published();
  await mkdir('dist/hosting', { recursive: true });
  await writeFile('dist/_headers', headersFile(files.map((path) => `/${path}`)));
  await writeFile(
    'dist/hosting/nginx.conf',
    nginxFile({ root: '/srv/gender-equality-in-policing', listen: '80' }),
  );
  await Promise.all(files.filter((path) => WORTH_COMPRESSING.test(path)).map(compress));
}
