import { examples } from '../../access/examples.mjs';
import { pinned } from '../../fixtures/data/folders.mjs';
import '../pinned.mjs';
import { conditions } from './conditions.mjs';
import { asHtml, launch, scene, serve, setMedia, settled } from './scene.mjs';

/** Between widgets, in CSS pixels; none where the window is no wider than one. */
const GAP = 16;

const widgets = Object.entries(examples)
  .map(([tag, attributes]) => `<${tag}${asHtml(attributes)}></${tag}>`)
  .join('\n');

const widthOf = ({ columns, width }) => columns * width + (columns - 1) * GAP;

/** All widgets in columns of one width. The order down a column is that of the examples. */
const pageOf = ({ columns, width, language }) =>
  scene({
    language,
    body: `<main>${widgets}</main>`,
    styles: `main { columns: ${columns} ${width}px; column-gap: ${GAP}px }
  main > * { break-inside: avoid; margin-block-end: ${GAP}px }`,
  });

/**
 * Takes one picture a condition, with every widget on it, in the edition that stays.
 *
 * @param {object} options
 * @param {number} options.scale pixels of the picture a CSS pixel
 * @param {(name: string, picture: Buffer, problems: string[]) => Promise<void> | void} options.take
 * @param {string[]} [options.names] of conditions; absent, all
 */
export async function takeSheets({ scale, take, names = Object.keys(conditions) }) {
  const server = await serve((path) => {
    const condition = conditions[path.slice(1)];
    return condition && pageOf(condition);
  }, pinned);
  const browser = await launch();
  try {
    for (const name of names) {
      const { media = {}, density = 1, change, ...layout } = conditions[name];
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      const session = await page.createCDPSession();
      await setMedia(session, { 'prefers-color-scheme': 'light', ...media });
      const width = widthOf(layout);
      await page.setViewport({ width, height: 800, deviceScaleFactor: density });
      await page.goto(server.address + name, { waitUntil: 'networkidle0' });
      await page.evaluate(settled);
      if (change) await page.evaluate(change);
      const { cssContentSize } = await session.send('Page.getLayoutMetrics');
      const { data } = await session.send('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height: cssContentSize.height, scale },
      });
      await take(name, Buffer.from(data, 'base64'), problems);
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}
