import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import '../src/elements/force-gap-card/define.js';
import '../src/elements/force-picker/define.js';
import '../src/elements/representation-grid/define.js';
import { draw, hosts } from './support/hosts.js';

interface Attributes {
  value: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/force-picker',
  component: 'force-picker',
  args: { value: '' },
  render: draw('force-picker'),
};
export default meta;

type Story = StoryObj<Attributes>;

export const NothingChosen: Story = {};

export const Chosen: Story = { args: { value: 'north-wales' } };

export const LongName: Story = { args: { value: 'hampshire' } };

export const DrivesAll: Story = {
  render: () => html`
    <force-picker value="sussex"></force-picker>
    <force-gap-card force="kent"></force-gap-card>
    <representation-grid></representation-grid>
  `,
};

export const DrivesOne: Story = {
  render: () => html`
    <force-picker for="first" value="sussex"></force-picker>
    <force-gap-card id="first" force="kent"></force-gap-card>
    <force-gap-card id="second" force="kent"></force-gap-card>
  `,
};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('force-picker')!;
    await element.ready;
    await element.updateComplete;
    const field = element.renderRoot.querySelector('input')!;
    field.focus();
    field.value = 'wa';
    field.dispatchEvent(new InputEvent('input'));
  },
};

export const UnknownForce: Story = { args: { value: 'dyfed-powis' } };

const host = hosts('force-picker', { value: 'sussex' });
export const Loading = host.Loading;
export const Slow = host.Slow;
export const NoAnswer = host.NoAnswer;
export const Narrow = host.Narrow;
export const Phone = host.Phone;
export const Dark = host.Dark;
export const RightToLeft = host.RightToLeft;
export const ForcedColours = host.ForcedColours;
export const Welsh = host.Welsh;
