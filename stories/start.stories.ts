import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import '../src/elements/force-gap-card/define.js';
import '../src/elements/force-picker/define.js';
import '../src/elements/representation-grid/define.js';

/** What start.mdx shows. */
const meta: Meta = {
  title: 'Start here/Examples',
  component: 'force-gap-card',
  tags: ['!autodocs', '!dev'],
};
export default meta;

export const OneTag: StoryObj = {
  render: () => html`<force-gap-card force="north-wales"></force-gap-card>`,
};

export const OneChoice: StoryObj = {
  render: () =>
    html`<force-picker></force-picker>
      <force-gap-card force="kent"></force-gap-card>
      <representation-grid year="2023"></representation-grid>`,
};
