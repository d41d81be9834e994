import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/force-gap-card/define.js';
import { state } from './support/state.js';

interface Attributes {
  force: string;
  year: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/force-gap-card',
  component: 'force-gap-card',
  args: { force: 'north-wales', year: '' },
  render: ({ force, year }) => html`<force-gap-card force=${force} year=${year}></force-gap-card>`,
};
export default meta;

type Story = StoryObj<Attributes>;

export const Published: Story = {};

export const Computed: Story = { args: { force: 'sussex', year: '2023' } };

export const ShareNotPublished: Story = { args: { force: 'devon-and-cornwall', year: '2024' } };

export const LongName: Story = { args: { force: 'british-transport-police', year: '2007' } };

export const Empty: Story = { args: { force: 'national-crime-agency', year: '' } };

export const UnknownForce: Story = { args: { force: 'dyfed-powis', year: '' } };

export const Loading: Story = {
  render: () => html`<force-gap-card force="kent" src=${state('never')}></force-gap-card>`,
};

export const NoAnswer: Story = {
  render: () => html`<force-gap-card force="kent" src=${state('missing')}></force-gap-card>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><force-gap-card force="sussex"></force-gap-card></div>`,
};

export const Dark: Story = {
  render: () => html`<force-gap-card force="sussex" theme="dark"></force-gap-card>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><force-gap-card force="sussex"></force-gap-card></div>`,
};
