import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/good-practice-card/define.js';
import { state } from './support/state.js';

interface Attributes {
  entry: string;
}

const meta: Meta<Attributes> = {
  title: 'Widgets/good-practice-card',
  component: 'good-practice-card',
  args: { entry: 'merseyside' },
  render: ({ entry }) => html`<good-practice-card entry=${entry}></good-practice-card>`,
};
export default meta;

type Story = StoryObj<Attributes>;

export const WithFigures: Story = {};

/** An entry is empty of figures at most: it always has words. */
export const WithoutFigures: Story = { args: { entry: 'dyfed-powys' } };

export const WordForAFigure: Story = { args: { entry: 'essex' } };

export const News: Story = { args: { entry: 'hertfordshire-police-federation' } };

export const LongName: Story = { args: { entry: 'police-superintendents-association' } };

export const UnknownEntry: Story = { args: { entry: 'mersyside' } };

export const Loading: Story = {
  render: () =>
    html`<good-practice-card entry="merseyside" src=${state('never')}></good-practice-card>`,
};

export const NoAnswer: Story = {
  render: () =>
    html`<good-practice-card entry="merseyside" src=${state('missing')}></good-practice-card>`,
};

export const Narrow: Story = {
  render: () =>
    html`<div class="narrow"><good-practice-card entry="merseyside"></good-practice-card></div>`,
};

export const Dark: Story = {
  render: () => html`<good-practice-card entry="merseyside" theme="dark"></good-practice-card>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl"><good-practice-card entry="merseyside"></good-practice-card></div>`,
};
