import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import { changeTable } from '../../facts/changeTable.js';
import { sortColumns, sortOf } from '../../facts/changeTableOrder.js';
import type { Sort } from '../../facts/changeTableOrder.js';
import { found } from '../../facts/changeTableSearch.js';
import type { ChangeRow } from '../../facts/changeTableSearch.js';
import type { Facts, Level, Row } from '../../facts/facts.js';
import { levels } from '../../facts/facts.js';
import { highlightsOf } from '../../facts/highlight.js';
import { change } from '../../language/english/change.js';
import { number } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { changeBars } from '../../marks/changeBars.js';
import type { ChangeBars } from '../../marks/changeBars.js';
import { frameStyles } from '../base/frame.styles.js';
import { RovingController, startsWith, upOrDown } from '../base/roving.js';
import { TipController } from '../base/tip.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { changeTableStyles } from './change-table.styles.js';
import { renderHeader, renderSegments, renderShowing } from './controls.js';
import { plainFacts } from './plainFacts.js';
import { columnsOf, renderPinned, renderRow } from './row.js';
import { tipOf } from './tipOf.js';

/** So many rows stand there before the reader asks for the rest. */
const firstRows = 12;

/**
 * @summary Change in the number of women of every force since the year before, at three levels: a
 * table with bars that readers sort and search.
 *
 * @attr {string} year - 2008 or later; absent, the latest year
 * @attr {string} sort - `force` (default), `all-officers`, `middle-management` or
 * `senior-leadership`; with a minus before it, e.g. `-all-officers`, from the highest down. It
 * changes when a reader sorts.
 * @attr {string} highlight - ids of forces to mark, separated by spaces or commas
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the table with its bars, search and averages
 * @csspart table - the table of figures
 * @csspart source - publisher, date and licence
 * @fires {CustomEvent<{ force: string }>} gep-select - the reader chose a force: `detail.force`
 */
export class ChangeTable extends WidgetElement {
  static override readonly widget = changeTable;
  static override styles = [tokens, frameStyles, tipStyles, changeTableStyles];
  static override properties = { year: {}, sort: {}, highlight: {} };

  year = '';
  sort = '';
  highlight = '';

  /** What the reader typed to find a force. */
  #typed = '';
  #all = false;
  /** The level that a narrow table shows when it is in the order of names. */
  #level: Level = levels[0];
  #sorted = 0;
  #tip = new TipController(this);
  #roving = new RovingController(
    this,
    () => this.#forces(),
    (mark) => mark.textContent ?? '',
    upOrDown,
    (typed) => this.#reveal(({ label }) => startsWith(label, typed)),
  );

  protected override willUpdate(changed: ReadonlySet<string>): void {
    super.willUpdate(changed);
    if (changed.has('sort') && !sortOf(this.sort))
      console.warn(`[${this.localName}] sort takes: ${sortColumns.join(', ')}`);
  }

  protected override plainTable(facts: Facts, asked: boolean): Facts | null {
    return asked ? plainFacts(facts) : null;
  }

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>`;
  }

  protected override renderLead(facts: Facts): Template {
    const highlights = highlightsOf(this.highlight);
    const pinned = facts.rows.filter(({ id }) => highlights.includes(id));
    return html`${pinned.map((row) => renderPinned(this.language, row))}`;
  }

  get #sort(): Sort {
    return sortOf(this.sort) ?? { column: 'force', descending: false };
  }

  /** A narrow table shows one level: the one that it is sorted by. */
  get #shownLevel(): Level {
    const { column } = this.#sort;
    return column === 'force' ? this.#level : column;
  }

  protected override renderChart(facts: Facts): Template {
    const { language } = this;
    const say = speaker(language, change);
    const marks = changeBars(facts);
    const rows = found(facts.rows as readonly ChangeRow[], this.#typed);
    const matches = rows.length;
    const shown = this.#all ? matches : Math.min(matches, firstRows);
    return html`<div
      class="around"
      @keydown=${this.#onKeydown}
      @pointerover=${this.#onPoint}
      @pointerleave=${this.#tip.leave}
      @focusin=${this.#onPoint}
      @focusout=${() => this.#tip.hide(true)}
    >
      <input
        type="search"
        .value=${this.#typed}
        placeholder=${say('change.search')}
        aria-label=${say('change.search')}
        @input=${this.#onSearch}
      />
      ${renderSegments(language, this.#shownLevel, this.#show)}
      <table
        part="table"
        role="table"
        class="bars"
        aria-label=${facts.caption}
        .style=${`--columns:${columnsOf(marks)}`}
      >
        <thead role="rowgroup">
          <tr role="row">
            ${sortColumns.map((column, index) => {
              const label = index ? facts.columns[index - 1]!.label : facts.rowHeader;
              return renderHeader(column, label, this.#sort, this.#shownLevel, () =>
                this.#sortBy(column, label),
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup" class=${this.#sorted ? `sorted-${this.#sorted % 2}` : nothing}>
          ${this.#renderRows(rows, shown, facts.year, marks)}
        </tbody>
      </table>
      ${renderShowing(
        language,
        { shown, matches, all: facts.rows.length },
        this.#typed,
        this.#sort.column !== 'force',
        this.#action(matches),
      )}
      ${facts.detail ? html`<p class="averages" aria-hidden="true">${facts.detail}</p>` : nothing}
      ${this.#tip.render(this.renderRoot.querySelector('.around'))}
    </div>`;
  }

  #renderRows(
    rows: readonly ChangeRow[],
    count: number,
    year: number,
    { scales, bars }: ChangeBars,
  ): Template[] {
    const current = Math.min(this.#roving.current, count - 1);
    const highlights = highlightsOf(this.highlight);
    return rows.map((row, index) =>
      renderRow(this.language, row, {
        year,
        scales,
        bars: bars[row.id]!,
        shown: this.#shownLevel,
        more: index >= count,
        mine: highlights.includes(row.id),
        tabStop: index === current,
        choose: this.#onChoose,
      }),
    );
  }

  /** What brings the rows that do not stand there. */
  #action(matches: number): { label: string; act: () => void } | null {
    const say = speaker(this.language, change);
    if (!matches) return { label: say('change.clear'), act: this.#clear };
    if (matches <= firstRows) return null;
    const all = say('change.showAll', { found: number(this.language, matches) });
    return { label: this.#all ? say('change.showFewer') : all, act: this.#toggleAll };
  }

  /** A first press sorts names from A and changes from the largest; another turns it round. */
  #sortBy(column: Sort['column'], label: string): void {
    const say = speaker(this.language, change);
    const { column: sorted, descending } = this.#sort;
    const byName = column === 'force';
    const minus = (column === sorted ? !descending : !byName) ? '-' : '';
    this.sort = minus + column;
    this.#sorted++;
    const order = `${minus}${byName ? 'name' : 'change'}` as const;
    this.announce(say('change.sorted', { column: label, order: say(`change.order.${order}`) }));
  }

  /** A table in the order of a level stays in the order of the one that is shown. */
  #show = (level: Level): void => {
    const { column, descending } = this.#sort;
    if (column !== 'force') this.sort = (descending ? '-' : '') + level;
    this.#level = level;
    this.requestUpdate();
  };

  #search(typed: string): void {
    this.#typed = typed;
    const { rows } = this.facts!;
    this.announce(
      speaker(this.language, change)('change.showing', {
        shown: number(this.language, found(rows as readonly ChangeRow[], typed).length),
        count: rows.length,
      }),
    );
  }

  #onSearch = (event: Event): void => this.#search((event.target as HTMLInputElement).value);

  #clear = (): void => {
    this.#search('');
    this.renderRoot.querySelector('input')?.focus();
  };

  #toggleAll = (): void => {
    this.#all = !this.#all;
    this.requestUpdate();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.onKeydown(event, this.language.direction === 'rtl');
  };

  #onPoint = (event: Event): void => {
    const target = event.target as Element;
    const tip = tipOf(target, this.facts!);
    if (tip) this.#tip.show(...tip);
    else if (!target.closest('.tip')) this.#tip.hide();
  };

  /** Brings a row that does not stand there yet, and the focus to it. */
  #reveal(wanted: (row: Row) => boolean): void {
    const row = found(this.facts!.rows as readonly ChangeRow[], this.#typed).find(wanted);
    if (!row) return;
    this.#all = true;
    this.requestUpdate();
    void this.updateComplete.then(() => super.focusRow(row.id));
  }

  protected override focusRow(id: string): void {
    this.#reveal((row) => row.id === id);
  }

  #forces(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('tr:not(.more) .force')];
  }

  #onChoose = (event: Event): void => {
    const force = event.currentTarget as HTMLElement;
    // A press does not bring the focus in every browser.
    force.focus();
    this.select(force.dataset['row']!);
  };
}
