import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../facts/facts.js';
import { isLink } from '../../export/html.js';
import { icons } from './icons.js';
import { parts } from './text.js';

/** The heading at the level that the host page gives it. */
export const renderHeading = (title: string, level: number): TemplateResult =>
  html`<div part="heading" class="heading" role="heading" aria-level=${level}>${title}</div>`;

/** The takeaway, its figures about women coloured. */
export const renderSentence = (facts: Facts): TemplateResult =>
  html`<p part="sentence" class="sentence">
    <span class="headline">${parts(facts.headline)}</span>${
      facts.detail ? html` <span class="detail">${facts.detail}</span>` : nothing
    }
  </p>`;

/** The first note is always there, the rest on demand. */
export const renderNotes = (facts: Facts, open: boolean): TemplateResult =>
  html`${facts.notes[0] ? html`<p class="note">${facts.notes[0]}</p>` : nothing}${
    open
      ? html`<ul class="notes" id="notes">
          ${facts.notes.slice(1).map((note) => html`<li>${note}</li>`)}
        </ul>`
      : nothing
  }`;

/** Publisher, title, date, licence and basis, with a link to it. */
export const renderSource = ({ source }: Facts): TemplateResult =>
  html`<p part="source" class="source">
    ${
      isLink(source.url)
        ? html`<a href=${source.url} rel="noopener">${source.text}</a>`
        : source.text
    }
  </p>`;

export interface Action {
  readonly id: 'table' | 'notes' | 'share';
  readonly label: string;
  /** A shorter word for narrow widgets; the accessible name stays whole. */
  readonly short?: string;
  readonly open: boolean;
  readonly menu?: boolean;
  readonly act: () => void;
}

/** The actions in one line. */
export const renderAction = (action: Action): TemplateResult =>
  html`<button
    type="button"
    class="action"
    data-action=${action.id}
    aria-label=${action.short ? action.label : nothing}
    aria-haspopup=${action.menu ? 'menu' : nothing}
    aria-expanded=${action.id === 'table' ? nothing : String(action.open)}
    @click=${action.act}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">${icons[action.id]}</svg>${
      action.short
        ? html`<span class="long">${action.label}</span><span class="short">${action.short}</span>`
        : html`<span>${action.label}</span>`
    }
  </button>`;
