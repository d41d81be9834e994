import type { embed } from '../language/english/embed.js';
import type { Say } from '../language/say.js';
import { nearestNames } from './parameters.js';
import type { Attributes } from './parameters.js';
import { make } from './view.js';

/**
 * What is to be said about the parameters of an address, and a doctor for the widget: shown over
 * it when the address has `check`.
 */
export const showCheck = (
  place: Element,
  element: Element,
  { unknown, repeated }: Attributes,
  say: Say<keyof typeof embed>,
): void => {
  const widget = element.localName;
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  const findings = [
    ...unknown.map((name) =>
      say('embed.check.unknown', {
        given: name.slice(0, 60),
        widget,
        nearest: nearestNames(observedAttributes, name),
      }),
    ),
    ...repeated.map((name) => say('embed.check.repeated', { given: name.slice(0, 60) })),
  ];
  const said = findings.length ? findings : [say('embed.check.fine', { widget })];
  place.prepend(
    make(
      'div',
      { class: 'check' },
      make(
        'div',
        { class: 'message', id: 'parameters' },
        make('strong', {}, say('embed.check')),
        make('ul', {}, ...said.map((text) => make('li', {}, text))),
      ),
      make('gep-doctor' as 'div', { for: element.id }),
    ),
  );
};
