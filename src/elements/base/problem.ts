import type { Choice } from '../../facts/FactsError.js';
import { FactsError } from '../../facts/FactsError.js';
import { frame } from '../../language/english/frame.js';
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

const again = new Set(['no-answer', 'server-error', 'not-found', 'not-json', 'wrong-shape']);

type ErrorKey = Extract<keyof typeof frame, `error.${string}.title`>;

/** What can be said about an error. Nothing that a host or a server does is left without words. */
export const problemOf = (error: unknown, language: Language): Problem => {
  const known = error instanceof FactsError || error instanceof LoadError;
  const code = known ? error.code : 'unexpected';
  const values = known ? error.values : {};
  const say = speaker(language, frame);
  const attribute = error instanceof FactsError ? error.attribute : '';
  // A host may write anything, however long, into an attribute.
  const given = (values['given'] ?? '').slice(0, 60);
  const title = `error.${code}.title` as ErrorKey;
  const advice = `error.${code}.advice` as keyof typeof frame;
  return {
    code,
    title: say(title, { ...values, given }),
    advice: say(advice, { ...values, given, attribute }),
    attribute,
    choices: error instanceof FactsError ? error.choices : [],
    again: again.has(code),
  };
};
