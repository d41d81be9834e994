import type { Translated } from './catalogues.js';
import type { Catalogue, Message } from './language.js';

/** The places of a text: `{force}, {date}` has `force` and `date`. */
type PlacesOf<Text> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** The English text that has all places of its message. */
type WholeOf<English> = English extends { readonly other: infer Text } ? Text : English;

/** What the compiler says of a text: an object, so that it complains about that text alone. */
interface Wrong<Reason> {
  readonly wrong: Reason;
}

/** Text that has the places of the English one, else what is wrong with it. */
type SamePlaces<English, Text> = [PlacesOf<English>] extends [PlacesOf<Text>]
  ? [PlacesOf<Text>] extends [PlacesOf<English>]
    ? Text
    : Wrong<`has a place that is not in: ${English & string}`>
  : Wrong<`lacks a place of: ${English & string}`>;

/** A form of the plural may say its number in words: "one force" needs no `{count}`. */
type SameBesidesCount<English, Text> = [Exclude<PlacesOf<English>, 'count'>] extends [
  PlacesOf<Text>,
]
  ? [PlacesOf<Text>] extends [PlacesOf<English>]
    ? Text
    : Wrong<`has a place that is not in: ${English & string}`>
  : Wrong<`lacks a place of: ${English & string}`>;

type Forms<English, Own> = {
  readonly [Form in keyof Own]: Form extends 'other'
    ? SamePlaces<English, Own[Form]>
    : Form extends Intl.LDMLPluralRule
      ? SameBesidesCount<English, Own[Form]>
      : Wrong<'no language has this form of the plural'>;
};

/** Only a message that is given a number can have forms of the plural. */
type CanCount<English> = English extends string
  ? 'count' extends PlacesOf<English>
    ? true
    : false
  : true;

type Fitting<English, Own> = Own extends string
  ? SamePlaces<WholeOf<English>, Own>
  : CanCount<English> extends true
    ? Forms<WholeOf<English>, Own>
    : Wrong<'is given no count to choose a form of the plural by'>;

type Checked<English, Own> = {
  readonly [Key in keyof Own]: Key extends keyof English
    ? Fitting<English[Key], Own[Key]>
    : Wrong<'is not in the English catalogue'>;
};

/**
 * A catalogue in another language. A key too few or too many, a place `{name}` too few or too
 * many, and a form of the plural where nothing is counted do not compile.
 */
export const translation = <
  const English extends Catalogue,
  const Own extends Readonly<Record<keyof English, Message>>,
>(
  english: English,
  own: Own & Checked<English, Own>,
): Translated<English> => Object.keys(english).map((key) => own[key] as Message);
