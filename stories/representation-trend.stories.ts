import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/representation-trend/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  force: string;
  from: string;
  to: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/representation-trend',
  component: 'representation-trend',
  args: { force: '', from: '', to: '' },
  render: draw('representation-trend'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const AllForces: Story = {};

export const OneForce: Story = { args: { force: 'sussex' } };

export const PrintedShare: Story = { args: { force: 'north-wales' } };

export const YearWithoutShare: Story = { args: { from: '2015', to: '2024' } };

export const OneYear: Story = { args: { from: '2023', to: '2023' } };

export const LongName: Story = { args: { force: 'british-transport-police' } };

export const Empty: Story = { args: { force: 'police-scotland' } };

export const UnknownForce: Story = { args: { force: 'susex' } };

export const UnknownYear: Story = { args: { from: '1999' } };

export const NarrowAllForces = hosts('representation-trend').Narrow;

const host = hosts('representation-trend', { force: 'sussex' });
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
