/** Facts in a worker of a page: no document, no elements. */
import { expect } from '@open-wc/testing';

/** What a worker that runs this module answers. */
const answered = (code: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(address, { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });

it('says facts, figures as text and HTML in a worker', async () => {
  const said = await answered(`
    import { loadFacts, toCsv, toHtml } from '${location.origin}/dist/index.js';
    const src = '${location.origin}/data/published/v1/';
    const facts = await loadFacts('force-gap-card', { src, force: 'north-wales' });
    postMessage([typeof document, facts.title, toCsv(facts).includes('41.44'), toHtml(facts).includes('<table')]);
  `);
  expect(said).to.deep.equal(['undefined', 'North Wales Police, 31 March 2024', true, true]);
});

it('is what a bundler for workers takes by the name of the package', async () => {
  const packageFile = (await (await fetch('/package.json')).json()) as {
    exports: Record<string, Record<string, string>>;
  };
  expect(packageFile.exports['.']!['worker']).to.equal('./dist/index.js');
});
