import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/representation-grid/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  level: string;
  year: string;
  compare: string;
  highlight: string;
  data?: object;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/representation-grid',
  component: 'representation-grid',
  args: { level: 'middle-management', year: '', compare: '', highlight: '' },
  render: draw('representation-grid'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const Latest: Story = {};

export const SeniorLeadership: Story = { args: { level: 'senior-leadership', year: '2023' } };

export const Compared: Story = {
  args: { level: 'senior-leadership', year: '2023', compare: '2013' },
};

export const Highlighted: Story = { args: { year: '2023', highlight: 'north-wales kent psni' } };

export const UnknownHighlight: Story = { args: { year: '2023', highlight: 'kent dyfed-powis' } };

export const SixShares: Story = { args: { year: '2024', highlight: 'dorset' } };

export const LongNames: Story = {
  args: { year: '2023', highlight: 'british-transport-police northamptonshire devon-and-cornwall' },
};

export const UnknownLevel: Story = { args: { level: 'chief-officers' } };

export const UnknownYear: Story = { args: { year: '1999' } };

/** A year before any force has a figure, as a document may say it. */
const withoutFigures = {
  schemaVersion: 1,
  edition: '2024',
  updated: '2024-11-21',
  source: {
    id: 'report-2024',
    publisher: 'HeForShe',
    title: 'Gender Equality in UK Policing: sixth annual report, 2024',
    asAt: '2024-03-31',
    url: 'https://www.heforshe.org/en',
    licence: 'Figures quoted with attribution',
  },
  year: 2024,
  complete: false,
  organisations: [
    { id: 'kent', label: 'Kent', short: 'Kent', code: 'Ken', nation: 'England' },
    { id: 'essex', label: 'Essex', short: 'Essex', code: 'Ess', nation: 'England' },
  ],
  series: [],
};

export const Empty: Story = { args: { data: withoutFigures } };

const host = hosts('representation-grid', { year: '2023', highlight: 'kent' });
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
