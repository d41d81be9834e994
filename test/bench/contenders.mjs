/** Bundles the contenders, each with its library, tree-shaken and minified. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('./contenders/', import.meta.url));

/** File of a contender to the name in the report. */
export const CONTENDERS = {
  limit: 'limit: by hand, nothing else',
  chartjs: 'Chart.js',
  echarts: 'ECharts',
  vega: 'Vega-Embed',
  plot: 'Observable Plot',
};

/**
 * @param {string} folder where the bundles go, with a `.br` beside each
 * @returns {Promise<Record<string, { gzip: number, brotli: number }>>} bytes by contender
 */
export async function bundle(folder) {
  const sizes = {};
  for (const name of Object.keys(CONTENDERS)) {
    const file = join(folder, `${name}.js`);
    await build({
      stdin: {
        contents: `import { draw } from './${name}.js'; import { start } from './start.js'; start(draw);`,
        resolveDir: here,
      },
      outfile: file,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    const bytes = await readFile(file);
    const brotli = brotliCompressSync(bytes);
    await writeFile(`${file}.br`, brotli);
    sizes[name] = { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
  }
  return sizes;
}
