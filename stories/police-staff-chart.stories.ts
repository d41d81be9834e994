import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/police-staff-chart/define.js';
import latest from '../data/published/v1/police-staff/latest.json';
import { state } from './support/state.js';

interface Attributes {
  year: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/police-staff-chart',
  component: 'police-staff-chart',
  args: { year: '' },
  render: ({ year }) => html`<police-staff-chart year=${year}></police-staff-chart>`,
};
export default meta;

type Story = StoryObj<Attributes>;

/** The same document with other groups: what a later edition may bring. */
const withGroups = (groups: object[]): Story => ({
  render: () => html`<police-staff-chart .data=${{ ...latest, groups }}></police-staff-chart>`,
});

export const Latest: Story = {};

/** Two groups share the first place, and the long names meet in the sentence. */
export const LongNames: Story = withGroups(
  latest.groups.map((group) => ({ ...group, women: group.women === 25 ? 25 : 63 })),
);

export const VeryShortBar: Story = withGroups(
  latest.groups.map((group) => (group.women === 25 ? { ...group, women: 4, men: 96 } : group)),
);

export const Empty: Story = withGroups([]);

export const UnknownYear: Story = { args: { year: '2012' } };

export const Loading: Story = {
  render: () => html`<police-staff-chart src=${state('never')}></police-staff-chart>`,
};

export const NoAnswer: Story = {
  render: () => html`<police-staff-chart src=${state('missing')}></police-staff-chart>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><police-staff-chart></police-staff-chart></div>`,
};

export const Dark: Story = {
  render: () => html`<police-staff-chart theme="dark"></police-staff-chart>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><police-staff-chart></police-staff-chart></div>`,
};
