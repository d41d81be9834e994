import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/force-map/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  level: string;
  year: string;
  measure: string;
  highlight: string;
  years: boolean;
  data?: object;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/force-map',
  component: 'force-map',
  args: { level: 'senior-leadership', year: '', measure: 'share', highlight: '', years: false },
  render: draw('force-map'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const Share: Story = {};

export const Difference: Story = { args: { measure: 'difference' } };

export const AllOfficers: Story = { args: { level: 'all-officers' } };

export const Highlighted: Story = { args: { highlight: 'north-yorkshire dyfed-powys' } };

export const ControlForTheYear: Story = { args: { year: '2013', years: true } };

export const SixSharesKnown: Story = { args: { year: '2024' } };

export const LongNames: Story = {
  args: { highlight: 'british-transport-police', measure: 'difference', year: '2013' },
};

/** A document in which no force has a share. */
const withoutFigures = {
  $schema: '../schema/representation.schema.json',
  schemaVersion: 1,
  edition: '2024',
  updated: '2024-01-01',
  source: {
    id: 'example',
    publisher: 'A publisher',
    title: 'A table',
    asAt: '2023-03-31',
    url: 'https://example.org/',
    licence: 'A licence',
  },
  year: 2023,
  complete: false,
  organisations: [
    { id: 'kent', label: 'Kent', short: 'Kent', code: 'Ken', nation: 'England', tile: [0, 0] },
  ],
  series: [],
};

export const Empty: Story = { args: { data: withoutFigures } };

export const UnknownMeasure: Story = { args: { measure: 'gap' } };

const host = hosts('force-map', { level: 'senior-leadership', years: true });
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
