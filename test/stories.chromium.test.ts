// Only in Chromium: the other engines cannot be told to force colours.
/** The stories in forced colours: nothing that is drawn may vanish into its ground. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { WidgetElement } from '../src/elements/base/WidgetElement.js';
import { withMedia } from './support/media.js';
import { drawn, storyFiles } from './support/stories.js';
import { settled } from './support/widget.js';

for (const { file, meta, stories } of await storyFiles()) {
  const { ForcedColours } = stories;
  if (!ForcedColours) continue;
  it(`${file} is readable in forced colours`, async () => {
    const page = document.body.appendChild(document.createElement('main'));
    await withMedia({ 'forced-colors': 'active' }, async () => {
      render(drawn(meta, ForcedColours), page);
      const widget = page.querySelector<WidgetElement>(meta.component!)!;
      await settled(widget);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(widget.status).to.equal('ready');
      await expect(page).to.be.accessible();
    });
    page.remove();
  });
}
