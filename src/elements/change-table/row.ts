import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Level, Row } from '../../facts/facts.js';
import { levels } from '../../facts/facts.js';
import { smallBase } from '../../facts/figures.js';
import { change } from '../../language/english/change.js';
import type { Language } from '../../language/language.js';
import { number, year as yearText } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import type { ChangeBar, ChangeBars, ChangeScale } from '../../marks/changeBars.js';

/** A track for the bars of each level, as wide as its scale is long, and one for its figures. */
export const columnsOf = ({ scales }: ChangeBars): string =>
  scales.map(({ length }) => `minmax(0, ${length}fr) minmax(4.25em, max-content)`).join(' ');

/** How a row is drawn, besides its figures. */
export interface RowState {
  readonly year: number;
  readonly scales: ChangeBars['scales'];
  readonly bars: Readonly<Record<Level, ChangeBar | null>>;
  /** The level that a narrow table shows. */
  readonly shown: Level;
  /** It stands there only when the reader asks for all rows, and in print. */
  readonly more: boolean;
  readonly mine: boolean;
  readonly tabStop: boolean;
  readonly choose: (event: Event) => void;
}

const renderCell = (
  language: Language,
  { cells }: Row,
  { level, zero }: ChangeScale,
  { year, bars, shown }: RowState,
): Template => {
  const say = speaker(language, change);
  const bar = bars[level];
  const from = cells[`${level}-from`]!;
  const to = cells[`${level}-to`]!;
  const base = { count: Number(to.value), from: from.text, to: to.text };
  return html`<td role="cell" class=${level === shown ? 'on' : ''}>
    <div
      class="bar ${bar ? (bar.hollow ? 'hollow' : '') : 'none'}"
      data-level=${level}
      .style=${`--zero:${zero}%;--start:${bar?.start ?? 0}%;--length:${bar?.length ?? 0}%`}
    ></div>
    <b class="figure">${cells[level]!.text}</b>
    <span class="from-to"
      >${
        from.value === null || to.value === null
          ? '[x]'
          : html`<span class="long">${say('change.base', base)}</span
              ><span class="short">${say('change.baseWomen', base)}</span>`
      }${
        from.value !== null && Number(from.value) < smallBase
          ? html`<span class="hidden"
              >,
              ${say('change.small', {
                most: number(language, smallBase),
                year: yearText(language, year - 1),
              })}</span
            >`
          : nothing
      }</span
    >
  </td>`;
};

/** A force with its three changes: bar, figure, and the numbers of women where they are known. */
export const renderRow = (language: Language, row: Row, state: RowState): Template =>
  html`<tr
    role="row"
    class="${state.more ? 'more' : ''} ${state.mine ? 'marked' : ''}"
    data-force=${row.id}
    aria-current=${state.mine ? 'true' : nothing}
  >
    <th role="rowheader" scope="row" class="name">
      <button
        type="button"
        class="force ${state.mine ? 'mine' : ''}"
        data-row=${row.id}
        tabindex=${state.tabStop ? 0 : -1}
        @click=${state.choose}
      >
        ${row.label}
      </button>
    </th>
    ${state.scales.map((scale) => renderCell(language, row, scale, state))}
  </tr>`;

/** The figures of a highlighted force, wherever its row stands. */
export const renderPinned = (language: Language, { label, cells }: Row): Template => {
  const [all, middle, senior] = levels.map((level) => cells[level]!.text) as [
    string,
    string,
    string,
  ];
  return html`<p class="pinned">
    <b class="mine">${label}</b>
    <span>${speaker(language, change)('change.pinned', { all, middle, senior })}</span>
  </p>`;
};
