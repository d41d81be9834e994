import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/force-map/define.js';
import { state } from './support/state.js';

interface Attributes {
  level: string;
  year: string;
  measure: string;
  highlight: string;
  years: boolean;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/force-map',
  component: 'force-map',
  args: { level: 'senior-leadership', year: '', measure: 'share', highlight: '', years: false },
  argTypes: {
    level: {
      control: 'select',
      options: ['all-officers', 'middle-management', 'senior-leadership'],
    },
    measure: { control: 'select', options: ['share', 'difference'] },
  },
  render: ({ level, year, measure, highlight, years }) =>
    html`<force-map
      level=${level}
      year=${year}
      measure=${measure}
      highlight=${highlight}
      ?years=${years}
    ></force-map>`,
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

export const Empty: Story = {
  render: () => html`<force-map .data=${withoutFigures}></force-map>`,
};

export const UnknownMeasure: Story = { args: { measure: 'gap' } };

export const Loading: Story = {
  render: () => html`<force-map src=${state('never')}></force-map>`,
};

export const NoAnswer: Story = {
  render: () => html`<force-map src=${state('missing')}></force-map>`,
};

export const Narrow: Story = {
  render: () =>
    html`<div class="narrow"><force-map level="senior-leadership" years></force-map></div>`,
};

export const Dark: Story = {
  render: () => html`<force-map level="senior-leadership" theme="dark" years></force-map>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl"><force-map level="senior-leadership" lang="ar" years></force-map></div>`,
};
