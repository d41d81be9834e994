// Only in Chromium: the colour scheme is set by its own protocol.
import { expect } from '@open-wc/testing';
import { withMedia } from '../support/media.js';
import { openPage, runModule } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

describe('the gallery', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`is accessible, ${theme}`, () =>
      withMedia({ 'prefers-color-scheme': theme }, async () => {
        const page = await openPage('/dist/index.html#host=page');
        await waitUntil(() => page.document.querySelector('#code')!.childElementCount);
        await runModule(page, '/node_modules/axe-core/axe.js');
        const { axe } = page.window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(page.document);
        page.close();
        expect(
          violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        ).to.deep.equal([]);
      }));
});
