import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import '../src/elements/force-gap-card/define.js';
import '../src/elements/force-map/define.js';
import { themeEditor } from './support/themeEditor.js';

const meta: Meta = {
  title: 'Theming',
  component: 'force-gap-card',
  // Its page is theming.mdx.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

export const TryColours: StoryObj = {
  render: () =>
    themeEditor(
      html`<force-gap-card force="north-wales"></force-gap-card
        ><force-map measure="difference"></force-map>`,
    ),
};
