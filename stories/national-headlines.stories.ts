import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/national-headlines/define.js';
import national from '../data/published/v1/national.json';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  year: string;
  data?: object;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/national-headlines',
  component: 'national-headlines',
  args: { year: '' },
  render: draw('national-headlines'),
};
export default meta;

type Story = StoryObj<Attributes>;

/** The same document with other headlines: what a later edition may bring. */
const withHeadlines = (headlines: object[]): Story => ({
  args: { data: { ...national, headlines } },
});

export const Latest: Story = {};

/** Both shares fell, one is over a half, and the earlier figures are longer. */
export const LongFigures: Story = withHeadlines(
  national.headlines.map((headline) =>
    headline.measure === 'share'
      ? { ...headline, value: 47.25, previous: { ...headline.previous, value: 51.75 } }
      : { ...headline, value: -1.2 },
  ),
);

export const AveragesOnly: Story = withHeadlines(
  national.headlines.filter(({ measure }) => measure !== 'share'),
);

export const Empty: Story = withHeadlines([]);

export const UnknownYear: Story = { args: { year: '2012' } };

const host = hosts('national-headlines');
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
