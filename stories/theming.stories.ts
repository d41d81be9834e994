import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/force-gap-card/define.js';
import '../src/elements/force-map/define.js';
import { themeEditor } from './support/themeEditor.js';

const meta: Meta = {
  title: 'Theming',
  component: 'force-gap-card',
  parameters: {
    docs: {
      // The sheet to copy stands in the page itself.
      canvas: { sourceState: 'none' },
      description: {
        component:
          'Colours are custom properties that a page sets anywhere above a widget. Change them here: the contrast of every pair that must be told apart is computed as you do. Three ready sheets are in dist/themes/.',
      },
    },
  },
};
export default meta;

export const TryColours: StoryObj = {
  render: () =>
    themeEditor(
      html`<force-gap-card force="north-wales"></force-gap-card
        ><force-map measure="difference"></force-map>`,
    ),
};
