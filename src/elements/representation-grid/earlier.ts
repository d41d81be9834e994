import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { grid } from '../../language/english/grid.js';
import type { Language } from '../../language/language.js';
import { number, year as yearText } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';

/** The compared year as hollow squares under a section: how many forces stood there, not who. */
export const renderEarlier = (language: Language, year: string, count: number): TemplateResult =>
  html`<div class="earlier ${count ? '' : 'none'}">
    <span class="in-year"
      >${speaker(language, grid)('grid.inYear', { year: yearText(language, Number(year)) })}</span
    ><span class="earlier-count">${number(language, count)}</span
    ><span class="squares" aria-hidden="true"
      >${Array.from({ length: count }, () => html`<i></i>`)}</span
    >
  </div>`;
