import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/force-gap-card/define.js';
import '../src/elements/gep-doctor/define.js';
import { state } from './support/state.js';

const meta: Meta = { title: 'For editors/gep-doctor', component: 'gep-doctor' };
export default meta;

type Story = StoryObj;

const doctor = html`<gep-doctor for="widget"></gep-doctor>`;

export const NothingToMend: Story = {
  render: () => html`<force-gap-card id="widget" force="kent"></force-gap-card>${doctor}`,
};

export const UnknownForce: Story = {
  render: () => html`<force-gap-card id="widget" force="dyfed-powis"></force-gap-card>${doctor}`,
};

export const UnknownAttribute: Story = {
  render: () =>
    html`<force-gap-card id="widget" forse="kent" force="kent"></force-gap-card>${doctor}`,
};

export const FiguresNotThere: Story = {
  render: () =>
    html`<force-gap-card id="widget" force="kent" src=${state('missing')}></force-gap-card
      >${doctor}`,
};

export const NoSuchId: Story = { render: () => doctor };

export const Narrow: Story = { render: () => html`<div class="narrow">${doctor}</div>` };

export const RightToLeft: Story = { render: () => html`<div dir="rtl">${doctor}</div>` };
