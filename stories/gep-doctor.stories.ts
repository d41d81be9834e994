import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import '../src/elements/force-gap-card/define.js';
import '../src/elements/gep-doctor/define.js';
import { draw } from './support/hosts.js';
import { state } from './support/state.js';

const meta: Meta = { title: 'For editors/gep-doctor', component: 'gep-doctor' };
export default meta;

type Story = StoryObj;

/** Each story names a widget of its own: all of them stand on one page. */
const doctor = (id: string) => html`<gep-doctor for=${id}></gep-doctor>`;

/** A card with a wrong name, and what is said of it. */
const wrong = (id: string) =>
  html`<force-gap-card id=${id} force="dyfed-powis"></force-gap-card>${doctor(id)}`;

export const NothingToMend: Story = {
  args: { for: 'nothing-to-mend' },
  render: (args) =>
    html`<force-gap-card id="nothing-to-mend" force="kent"></force-gap-card
      >${draw('gep-doctor')(args)}`,
};

export const UnknownForce: Story = { render: () => wrong('unknown-force') };

export const UnknownAttribute: Story = {
  render: () =>
    html`<force-gap-card id="unknown-attribute" forse="kent" force="kent"></force-gap-card
      >${doctor('unknown-attribute')}`,
};

export const FiguresNotThere: Story = {
  render: () =>
    html`<force-gap-card
        id="figures-not-there"
        force="kent"
        src=${state('missing')}
      ></force-gap-card
      >${doctor('figures-not-there')}`,
};

export const NoSuchId: Story = { render: () => doctor('no-such-id') };

export const Narrow: Story = { render: () => html`<div class="narrow">${wrong('narrow')}</div>` };

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${wrong('right-to-left')}</div>`,
};
