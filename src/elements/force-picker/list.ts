import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Found, Match, Piece } from '../../facts/forcePickerSearch.js';
import { picker } from '../../language/english/picker.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';

/** How many were found and which keys work, or what comes nearest. */
export const foundText = ({ matches, none }: Found, language: Language): [string, string] => {
  const say = speaker(language, picker);
  return none
    ? [
        say('picker.none', { names: language.join(matches.map(({ option }) => option.label)) }),
        say('picker.keys'),
      ]
    : [say('picker.found', { count: matches.length }), say('picker.keys')];
};

const underlined = (pieces: readonly Piece[]): unknown[] =>
  pieces.map(({ text, typed }) => (typed ? html`<u>${text}</u>` : text));

const renderOption = (
  { option, name, alias }: Match,
  index: number,
  active: boolean,
  choose: (id: string) => void,
): Template =>
  // The keys of the list are those of the field, which keeps the focus.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  html`<div
    role="option"
    id="option-${index}"
    aria-selected=${active ? 'true' : 'false'}
    @click=${() => choose(option.id)}
  >
    <span class="name"
      >${underlined(name)}${
        alias.length ? html` <span class="alias">(${underlined(alias)})</span>` : nothing
      }</span
    >
    <span class="aside">${option.aside}</span>
  </div>`;

/** The list under the field. A press in it does not take the focus from the field. */
export const renderList = (
  found: Found,
  active: number,
  label: string,
  language: Language,
  choose: (id: string) => void,
): Template => {
  const [count, keys] = foundText(found, language);
  return html`<div class="popup" @pointerdown=${(event: Event) => event.preventDefault()}>
    <div role="listbox" id="list" part="list" aria-label=${label}>
      ${found.matches.map((match, index) => renderOption(match, index, index === active, choose))}
    </div>
    <p class="found" aria-hidden="true">${count} <span class="keys">${keys}</span></p>
  </div>`;
};
