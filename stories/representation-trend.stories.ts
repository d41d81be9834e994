import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/representation-trend/define.js';
import { state } from './support/state.js';

interface Attributes {
  force: string;
  from: string;
  to: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/representation-trend',
  component: 'representation-trend',
  args: { force: '', from: '', to: '' },
  render: ({ force, from, to }) =>
    html`<representation-trend force=${force} from=${from} to=${to}></representation-trend>`,
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

export const Loading: Story = {
  render: () => html`<representation-trend src=${state('never')}></representation-trend>`,
};

export const NoAnswer: Story = {
  render: () => html`<representation-trend src=${state('missing')}></representation-trend>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><representation-trend></representation-trend></div>`,
};

export const NarrowForce: Story = {
  render: () =>
    html`<div class="narrow"><representation-trend force="sussex"></representation-trend></div>`,
};

export const Dark: Story = {
  render: () => html`<representation-trend force="sussex" theme="dark"></representation-trend>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><representation-trend></representation-trend></div>`,
};
