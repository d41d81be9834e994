import { isolateText, number } from './numbers.js';
import { plain } from './language.js';
import type { Catalogue, Language, Message, Part, Translations } from './language.js';

/** What a place in a message takes: text, a count (which also chooses the plural), or marked text. */
export type Value = string | number | Part | readonly Part[];
export type Values = Readonly<Record<string, Value>>;

/** Plural rules by locale, made once each. */
const rules = new Map<string, Intl.PluralRules>();

const choose = (language: Language, message: Message, count: unknown): string => {
  if (typeof message === 'string') return message;
  let rule = rules.get(language.code);
  if (!rule) {
    rule = new Intl.PluralRules(language.code);
    rules.set(language.code, rule);
  }
  return message[rule.select(Number(count))] ?? message.other;
};

const partsOf = (language: Language, value: Value | undefined): readonly Part[] => {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ text: isolateText(language, value) }];
  if (typeof value === 'number') return [{ text: number(language, value) }];
  // Not by its members: an old script of the page may have given some to every object.
  return [value].flat();
};

/** The names of the places of a message, in the order in which it has them. */
export const placesOf = (message: Message): string[] => [
  ...new Set(JSON.stringify(message).match(/(?<=\{)\w+(?=\})/g)),
];

/**
 * Puts values into the places `{name}` of a text. A file of a language names them by their number
 * among those of the English message: `{0}` is the first.
 */
const fill = (language: Language, text: string, values: Values, english: Message): Part[] =>
  text.split(/\{(\w+)\}/).flatMap((piece, index) => {
    if (index % 2)
      return partsOf(language, values[/^\d/.test(piece) ? placesOf(english)[+piece]! : piece]);
    return piece ? [{ text: piece }] : [];
  });

/** Says messages of one catalogue in one language. */
export interface Say<Key extends string> {
  (key: Key, values?: Values): string;
  /** The same with the marks of its parts kept, for drawing. */
  parts(key: Key, values?: Values): Part[];
}

/** The name of a catalogue: every key begins with it. The build writes catalogues as lists, and it first. */
const nameOf = (catalogue: Catalogue): string =>
  (Array.isArray(catalogue) ? (catalogue as string[]) : Object.keys(catalogue))[0]!.split('.')[0]!;

/**
 * A speaker of one English catalogue in a given language.
 *
 * @param brought translations of the catalogue by code of the language, where the code that speaks
 *   brings them along; absent, those of the language's own file
 */
export const speaker = <Messages extends Catalogue>(
  language: Language,
  catalogue: Messages,
  brought?: Translations,
): Say<keyof Messages & string> => {
  const keys = Object.keys(catalogue);
  const own = brought ? brought[language.code] : language.translations?.[nameOf(catalogue)];
  const parts = (key: keyof Messages & string, values: Values = {}): Part[] =>
    fill(
      language,
      choose(
        language,
        own ? own[keys.indexOf(String(key))]! : catalogue[key]!,
        values['count'] ?? 0,
      ),
      values,
      catalogue[key]!,
    );
  return Object.assign(
    (key: keyof Messages & string, values?: Values) => plain(parts(key, values)),
    { parts },
  );
};

/** The message with a key that is made of an id of the data; `later` for an id that came after this library. */
export const sayKnown = (
  language: Language,
  catalogue: Catalogue,
  key: string,
  later: string,
): string => (key in catalogue ? speaker(language, catalogue)(key) : later);
