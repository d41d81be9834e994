import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/change-table/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  year: string;
  sort: string;
  highlight: string;
  data?: object;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/change-table',
  component: 'change-table',
  args: { year: '', sort: '', highlight: '' },
  render: draw('change-table'),
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
  args: {
    data: {
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
    },
  },
};

export const UnknownYear: Story = { args: { year: '2031' } };

export const UnknownOrder: Story = { args: { sort: 'women' } };

const host = hosts('change-table');
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
