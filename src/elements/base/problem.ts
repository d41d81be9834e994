import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { DrawnElement } from './DrawnElement.js';
import type { Choice } from '../../facts/FactsError.js';
import { FactsError } from '../../facts/FactsError.js';
import { moment } from '../../language/moment.js';
import { frame } from '../../language/english/frame.js';
import { problem } from '../../language/english/problem.js';
import type { Language } from '../../language/language.js';
import { speak } from '../../language/languages.js';
import { translations } from '../../language/parts/problem.js';
import { sentence, sentences } from '../../language/punctuation.js';
import { speaker } from '../../language/say.js';
import { LoadError } from '../../loading/LoadError.js';
import { problemStyles } from './problem.styles.js';

/** An error in plain words, as a widget tells and shows it. */
export interface ProblemView {
  readonly code: string;
  readonly message: string;
  readonly language: Language;
  /** Draws it; `again` loads once more. */
  readonly render: (again: () => void) => unknown;
}

/** Codes where another try can have another end. */
const canEndWell = new Set([
  'no-answer',
  'server-error',
  'not-found',
  'not-json',
  'wrong-shape',
  'wrong-hash',
]);

type ErrorKey = Extract<keyof typeof problem, `error.${string}.title`>;

const renderChoices = (
  choices: readonly Choice[],
  language: Language,
  choose: (id: string) => void,
): Template[] =>
  choices.map(
    ({ id, label }) =>
      html`<button type="button" class="action" @click=${() => choose(id)}>
        <span>${speaker(language, problem, translations)('problem.show', { name: label })}</span>
      </button>`,
  );

/**
 * What can be said about an error. Nothing that a host or a server does is left without words.
 *
 * @param lang the language that the widget was asked for
 * @param arrival when the figures came that stay on the page all the same, in milliseconds since
 * 1970; 0 when none do
 */
export const problemView = async (
  host: DrawnElement,
  error: unknown,
  lang: string | undefined,
  arrival: number,
): Promise<ProblemView> => {
  const { language } = await speak(lang);
  host.addStyles(problemStyles);
  const code =
    error instanceof FactsError || error instanceof LoadError ? error.code : 'unexpected';
  const { attribute = '', choices = [], values = {} } = error as Partial<FactsError>;
  const say = speaker(language, problem, translations);
  // A host may write anything, however long, into an attribute.
  const places: Record<string, string> = {
    ...values,
    given: (values['given'] ?? '').slice(0, 60),
    attribute,
  };
  const title = say(`error.${code}.title` as ErrorKey, places);
  // A single year is no range.
  const only = places['last'] === places['first'] && places['first'];
  const advice = only
    ? say('error.unknown-choice.advice', { ...places, nearest: only })
    : say(`error.${code}.advice` as keyof typeof problem, places);
  const came = arrival ? moment(language, new Date(arrival)) : null;
  const choose = (id: string): void => {
    (host as unknown as Record<string, string>)[attribute] = id;
  };
  return {
    code,
    language,
    message: sentences(language, [sentence(language, title), advice]),
    render: (again) =>
      html`<div class="problem" role=${came ? 'status' : 'group'} part="error">
          <strong>${came ? say('problem.kept', came) : title}</strong>
          <p>${advice}</p>
        </div>
        <div class="choices">
          ${renderChoices(attribute ? choices : [], language, choose)}${
            canEndWell.has(code)
              ? html`<button type="button" class="action" @click=${again}>
                  <span>${speaker(language, frame)('frame.tryAgain')}</span>
                </button>`
              : nothing
          }
        </div>`,
  };
};
