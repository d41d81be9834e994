import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/commitment-tracker/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  year: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/commitment-tracker',
  component: 'commitment-tracker',
  args: { year: '' },
  render: draw('commitment-tracker'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const Latest: Story = {};

/** Of the year before the report says less. */
export const MissingData: Story = { args: { year: '2023' } };

export const UnknownYear: Story = { args: { year: '2015' } };

const host = hosts('commitment-tracker');
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
