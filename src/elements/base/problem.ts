import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice } from '../../facts/FactsError.js';
import { FactsError } from '../../facts/FactsError.js';
import { problem } from '../../language/english/problem.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { LoadError } from '../../loading/LoadError.js';

/** An error in plain words, as a widget shows it. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly advice: string;
  /** The attribute that the choices are for. */
  readonly attribute: string;
  readonly choices: readonly Choice[];
  /** True when asking again can help. */
  readonly again: boolean;
}

/** Codes where another try can have another end. */
const again = new Set(['no-answer', 'server-error', 'not-found', 'not-json', 'wrong-shape']);

type ErrorKey = Extract<keyof typeof problem, `error.${string}.title`>;

/** What can be said about an error. Nothing that a host or a server does is left without words. */
export const problemOf = (error: unknown, language: Language): Problem => {
  const known = error instanceof FactsError || error instanceof LoadError;
  const code = known ? error.code : 'unexpected';
  const values = known ? error.values : {};
  const say = speaker(language, problem);
  const attribute = error instanceof FactsError ? error.attribute : '';
  // A host may write anything, however long, into an attribute.
  const given = (values['given'] ?? '').slice(0, 60);
  const title = `error.${code}.title` as ErrorKey;
  const advice = `error.${code}.advice` as keyof typeof problem;
  return {
    code,
    title: say(title, { ...values, given }),
    advice: say(advice, { ...values, given, attribute }),
    attribute,
    choices: error instanceof FactsError ? error.choices : [],
    again: again.has(code),
  };
};

/** What is wrong, in words, with what can be done about it. */
export const renderProblem = (
  told: Problem,
  language: Language,
  again: () => void,
  choose: (id: string) => void,
): TemplateResult => {
  const say = speaker(language, problem);
  const choices = told.attribute ? told.choices : [];
  return html`<div class="problem" role="group" part="error">
      <strong>${told.title}</strong>
      <p>${told.advice}</p>
    </div>
    ${
      choices.length || told.again
        ? html`<div class="choices">
            ${choices.map(
              ({ id, label }) =>
                html`<button type="button" class="action" @click=${() => choose(id)}>
                  <span>${say('problem.show', { name: label })}</span>
                </button>`,
            )}
            ${
              told.again
                ? html`<button type="button" class="action" @click=${again}>
                    <span>${say('problem.tryAgain')}</span>
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
};

export { problemStyles } from './problem.styles.js';
