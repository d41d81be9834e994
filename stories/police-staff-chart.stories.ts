import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/police-staff-chart/define.js';
import latest from '../data/published/v1/police-staff/latest.json';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  year: string;
  data?: object;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/police-staff-chart',
  component: 'police-staff-chart',
  args: { year: '' },
  render: draw('police-staff-chart'),
};
export default meta;

type Story = StoryObj<Attributes>;

/** The same document with other groups: what a later edition may bring. */
const withGroups = (groups: object[]): Story => ({
  args: { data: { ...latest, groups } },
});

export const Latest: Story = {};

/** Two groups share the first place, and the long names meet in the sentence. */
export const LongNames: Story = withGroups(
  latest.groups.map((group) => ({
    ...group,
    ...(group.women === 25 ? {} : { women: 63, men: 37 }),
  })),
);

export const VeryShortBar: Story = withGroups(
  latest.groups.map((group) => (group.women === 25 ? { ...group, women: 4, men: 96 } : group)),
);

export const Empty: Story = withGroups([]);

export const UnknownYear: Story = { args: { year: '2012' } };

const host = hosts('police-staff-chart');
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
