import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { card } from '../../language/english/card.js';
import type { Language } from '../../language/language.js';
import { number, year as yearText } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';

/** A figure a level, with the numbers behind it. */
const renderList = (
  title: string,
  items: readonly { label: string; figure: string; base: string }[],
): Template | typeof nothing =>
  items.length
    ? html`<div class="change">
        <div class="change-title">${title}</div>
        <dl>
          ${items.map(
            ({ label, figure, base }) =>
              html`<div>
                <dt>${label}</dt>
                <dd><b>${figure}</b>${base ? html` <span>${base}</span>` : nothing}</dd>
              </div>`,
          )}
        </dl>
      </div>`
    : nothing;

/** What balance would take at each level, where the numbers of officers are known. */
export const renderBalance = (facts: Facts, language: Language): Template | typeof nothing => {
  const say = speaker(language, card);
  return renderList(
    say('card.balance'),
    facts.rows.flatMap((row) => {
      const { balance, 'women-count': women } = row.cells;
      if (typeof balance!.value !== 'number') return [];
      const count = balance!.value;
      return {
        label: row.label,
        figure: say(count ? 'card.balance.more' : 'card.balance.none', { count }),
        base: count
          ? say('card.change.base', {
              from: women!.text,
              to: number(language, Number(women!.value) + count),
            })
          : '',
      };
    }),
  );
};

/** How the number of women changed since the year before, where it is known. */
export const renderChange = (facts: Facts, language: Language): Template | typeof nothing => {
  const say = speaker(language, card);
  return renderList(
    say('card.change', { year: yearText(language, facts.year - 1) }),
    facts.rows.flatMap((row) => {
      const { change, 'women-before': from, 'women-count': to } = row.cells;
      if (change!.value === null) return [];
      return {
        label: row.label,
        figure: change!.text,
        base:
          from!.value !== null && to!.value !== null
            ? say('card.change.base', { from: from!.text, to: to!.text })
            : '',
      };
    }),
  );
};
