import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/force-gap-card/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  force: string;
  year: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/force-gap-card',
  component: 'force-gap-card',
  args: { force: 'north-wales', year: '' },
  render: draw('force-gap-card'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const Published: Story = {};

export const Computed: Story = { args: { force: 'sussex', year: '2023' } };

export const ShareNotPublished: Story = { args: { force: 'devon-and-cornwall', year: '2024' } };

export const LongName: Story = { args: { force: 'british-transport-police', year: '2007' } };

export const Empty: Story = { args: { force: 'national-crime-agency', year: '' } };

export const UnknownForce: Story = { args: { force: 'dyfed-powis', year: '' } };

const host = hosts('force-gap-card', { force: 'sussex' });
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
