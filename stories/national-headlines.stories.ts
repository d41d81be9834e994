import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/national-headlines/define.js';
import national from '../data/published/v1/national.json';
import { state } from './support/state.js';

interface Attributes {
  year: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/national-headlines',
  component: 'national-headlines',
  args: { year: '' },
  render: ({ year }) => html`<national-headlines year=${year}></national-headlines>`,
};
export default meta;

type Story = StoryObj<Attributes>;

/** The same document with other headlines: what a later edition may bring. */
const withHeadlines = (headlines: object[]): Story => ({
  render: () => html`<national-headlines .data=${{ ...national, headlines }}></national-headlines>`,
});

export const Latest: Story = {};

/** Both shares fell, one is over a half, and the earlier figures are longer. */
export const LongFigures: Story = withHeadlines(
  national.headlines.map((headline) =>
    headline.measure === 'share'
      ? { ...headline, value: 47.25, previous: { ...headline.previous, value: 51.75 } }
      : { ...headline, value: -1.2 },
  ),
);

export const AveragesOnly: Story = withHeadlines(
  national.headlines.filter(({ measure }) => measure !== 'share'),
);

export const Empty: Story = withHeadlines([]);

export const UnknownYear: Story = { args: { year: '2012' } };

export const Loading: Story = {
  render: () => html`<national-headlines src=${state('never')}></national-headlines>`,
};

export const NoAnswer: Story = {
  render: () => html`<national-headlines src=${state('missing')}></national-headlines>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><national-headlines></national-headlines></div>`,
};

export const Dark: Story = {
  render: () => html`<national-headlines theme="dark"></national-headlines>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><national-headlines></national-headlines></div>`,
};
