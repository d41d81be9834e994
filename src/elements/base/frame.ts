import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { Facts } from '../../facts/facts.js';
import { isLink } from '../../export/isLink.js';
import { plain } from '../../language/language.js';
import { icons } from './icons.js';
import { foreign, parts } from './text.js';

/** A date in a title does not break over two lines. */
const unbroken = (title: string): string =>
  title.replace(/(\d) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3');

/** The heading at the level that the host page gives it. */
export const renderHeading = (title: string, level: number): Template =>
  html`<div part="heading" class="heading" role="heading" aria-level=${level}>
    ${unbroken(title)}
  </div>`;

/** The takeaway, its figures about women coloured. */
export const renderSentence = (facts: Facts, detailShown: boolean): Template => {
  const { lang, dir } = foreign(facts.textLanguage);
  return html`<p part="sentence" class="sentence" lang=${lang} dir=${dir}>
    <span class="headline">${parts(facts.headline)}</span>${
      facts.detail
        ? detailShown
          ? html` <span class="detail">${facts.detail}</span>`
          : html`<span class="hidden">${facts.sentence.slice(plain(facts.headline).length)}</span>`
        : nothing
    }
  </p>`;
};

/** The first note is always there, the rest on demand, with `keys`, how the keyboard works. */
export const renderNotes = (facts: Facts, open: boolean, keys: string): Template =>
  html`${facts.notes[0] ? html`<p class="note">${facts.notes[0]}</p>` : nothing}${
    open
      ? html`<ul class="notes" id="notes">
          ${[...facts.notes.slice(1), keys].map((note) => html`<li>${note}</li>`)}
        </ul>`
      : nothing
  }`;

/** Publisher, title, date, licence and basis, with a link to each source. */
export const renderSource = ({ source }: Facts): Template =>
  html`<p part="source" class="source">
    ${source.parts.map(({ text, url }) =>
      isLink(url) ? html`<a href=${url} rel="noopener">${text}</a>` : text,
    )}
  </p>`;

export interface Action {
  readonly id: 'table' | 'notes' | 'share';
  readonly label: string;
  /** A shorter word for narrow widgets; the accessible name stays whole. */
  readonly short?: string;
  /** Whether what it opens is open; absent where its label says so. */
  readonly open?: boolean;
  readonly menu?: boolean;
  readonly act: () => void | Promise<void>;
}

/** The actions in one line. */
export const renderAction = (action: Action): Template =>
  html`<button
    type="button"
    class="action"
    data-action=${action.id}
    aria-label=${action.short ? action.label : nothing}
    aria-haspopup=${action.menu ? 'menu' : nothing}
    aria-expanded=${action.open}
    @click=${action.act}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">${icons[action.id]}</svg>${
      action.short
        ? html`<span class="long">${action.label}</span><span class="short">${action.short}</span>`
        : html`<span>${action.label}</span>`
    }
  </button>`;
