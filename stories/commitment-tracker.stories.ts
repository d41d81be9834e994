import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/commitment-tracker/define.js';
import { state } from './support/state.js';

interface Attributes {
  year: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/commitment-tracker',
  component: 'commitment-tracker',
  args: { year: '' },
  render: ({ year }) => html`<commitment-tracker year=${year}></commitment-tracker>`,
};
export default meta;

type Story = StoryObj<Attributes>;

export const Latest: Story = {};

export const YearBefore: Story = { args: { year: '2023' } };

export const UnknownYear: Story = { args: { year: '2015' } };

export const Loading: Story = {
  render: () => html`<commitment-tracker src=${state('never')}></commitment-tracker>`,
};

export const NoAnswer: Story = {
  render: () => html`<commitment-tracker src=${state('missing')}></commitment-tracker>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><commitment-tracker></commitment-tracker></div>`,
};

export const Dark: Story = {
  render: () => html`<commitment-tracker theme="dark"></commitment-tracker>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><commitment-tracker></commitment-tracker></div>`,
};
