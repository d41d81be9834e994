import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/good-practice-list/define.js';
import { state } from './support/state.js';

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
  render: ({ theme, organisation, search, limit }) =>
    html`<good-practice-list
      theme=${theme}
      organisation=${organisation}
      search=${search}
      limit=${limit}
    ></good-practice-list>`,
};
export default meta;

type Story = StoryObj<Attributes>;

export const All: Story = {};

export const Theme: Story = { args: { theme: 'specialist-roles' } };

export const Search: Story = { args: { search: 'menopause' } };

export const LongName: Story = { args: { organisation: 'police-superintendents-association' } };

export const NoMatch: Story = { args: { search: 'no such words' } };

export const UnknownTheme: Story = { args: { theme: 'alyship' } };

export const Loading: Story = {
  render: () => html`<good-practice-list src=${state('never')}></good-practice-list>`,
};

export const NoAnswer: Story = {
  render: () => html`<good-practice-list src=${state('missing')}></good-practice-list>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><good-practice-list></good-practice-list></div>`,
};

export const Dark: Story = { args: { theme: 'dark allyship' } };

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl"><good-practice-list></good-practice-list></div>`,
};
