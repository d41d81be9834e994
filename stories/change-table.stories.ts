import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/change-table/define.js';
import { state } from './support/state.js';

interface Attributes {
  year: string;
  sort: string;
  highlight: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/change-table',
  component: 'change-table',
  args: { year: '', sort: '', highlight: '' },
  render: ({ year, sort, highlight }) =>
    html`<change-table year=${year} sort=${sort} highlight=${highlight}></change-table>`,
};
export default meta;

type Story = StoryObj<Attributes>;

export const Published: Story = {};

export const BySeniorLeadership: Story = { args: { sort: '-senior-leadership' } };

export const Computed: Story = { args: { year: '2015', sort: 'all-officers' } };

export const FromZero: Story = { args: { year: '2008' } };

export const LongNameHighlighted: Story = {
  args: { highlight: 'british-transport-police west-midlands' },
};

export const Empty: Story = {
  render: () =>
    html`<change-table
      .data=${{
        $schema: '../schema/change.schema.json',
        schemaVersion: 1,
        edition: '2024',
        updated: '2024-03-31',
        source: {
          id: 'report-2024',
          publisher: 'Publisher',
          title: 'Report without changes',
          asAt: '2024-03-31',
          url: 'https://example.org/',
          licence: 'Licence',
        },
        year: 2024,
        complete: false,
        organisations: [],
        series: [],
      }}
    ></change-table>`,
};

export const UnknownYear: Story = { args: { year: '2031' } };

export const UnknownOrder: Story = { args: { sort: 'women' } };

export const Loading: Story = {
  render: () => html`<change-table src=${state('never')}></change-table>`,
};

export const NoAnswer: Story = {
  render: () => html`<change-table src=${state('missing')}></change-table>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><change-table></change-table></div>`,
};

export const Dark: Story = {
  render: () => html`<change-table theme="dark"></change-table>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><change-table></change-table></div>`,
};
