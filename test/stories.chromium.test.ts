// Only in Chromium: the other engines cannot be told to force colours.
/** The stories in forced colours: nothing that is drawn may vanish into its ground. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import type { WidgetElement } from '../src/elements/base/WidgetElement.js';
import { withMedia } from './support/media.js';
import { settled } from './support/widget.js';

interface Story {
  component: string;
  args?: object;
  render?: (args: object) => unknown;
}

const { files } = await executeServerCommand<{ files: string[] }, null>('stories');

for (const file of files) {
  const { default: meta, ForcedColours } = (await import(`/${file}`)) as {
    default: Story;
    ForcedColours?: Story;
  };
  if (!ForcedColours) continue;
  it(`${file} is readable in forced colours`, async () => {
    const page = document.body.appendChild(document.createElement('main'));
    await withMedia({ 'forced-colors': 'active' }, async () => {
      render(meta.render!({ ...meta.args, ...ForcedColours.args }), page);
      const widget = page.querySelector<WidgetElement>(meta.component)!;
      await settled(widget);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(widget.status).to.equal('ready');
      await expect(page).to.be.accessible();
    });
    page.remove();
  });
}
