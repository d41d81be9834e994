import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/good-practice-card/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  entry: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/good-practice-card',
  component: 'good-practice-card',
  args: { entry: 'merseyside' },
  render: draw('good-practice-card'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const WithFigures: Story = {};

/** An entry is empty of figures at most: it always has words. */
export const MissingData: Story = { args: { entry: 'dyfed-powys' } };

export const WordForAFigure: Story = { args: { entry: 'essex' } };

export const News: Story = { args: { entry: 'hertfordshire-police-federation' } };

export const LongName: Story = { args: { entry: 'police-superintendents-association' } };

export const UnknownEntry: Story = { args: { entry: 'mersyside' } };

const host = hosts('good-practice-card', { entry: 'merseyside' });
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
