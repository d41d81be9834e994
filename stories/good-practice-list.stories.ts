import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/good-practice-list/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  theme: string;
  organisation: string;
  search: string;
  limit: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/good-practice-list',
  component: 'good-practice-list',
  args: { theme: 'auto', organisation: '', search: '', limit: '' },
  render: draw('good-practice-list'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const All: Story = {};

export const Theme: Story = { args: { theme: 'specialist-roles' } };

export const Search: Story = { args: { search: 'menopause' } };

export const LongName: Story = { args: { organisation: 'police-superintendents-association' } };

export const NoMatch: Story = { args: { search: 'no such words' } };

export const UnknownTheme: Story = { args: { theme: 'alyship' } };

const host = hosts('good-practice-list');
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
