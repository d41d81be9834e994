/**
 * A language as a value: how numbers, dates, plurals and lists are written, and the messages.
 * It belongs to one widget instance, never to the page, so a Welsh and an English card can stand
 * side by side.
 */

/** A text with, where a language needs them, plural forms chosen by the value `count`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Messages by key. A key starts with the name of its catalogue, e.g. `card.title`. */
export type Catalogue = Readonly<Record<string, Message>>;

/**
 * Messages by catalogue, each list in the order of the English keys: the keys themselves are half
 * of a file's weight, and the script holds them already.
 */
export type Translations = Readonly<Record<string, readonly Message[]>>;

/**
 * A piece of a text. `women` is a figure about women; `whole` must not break over two lines;
 * `foreign` is as it was published, in the language of the document.
 */
export interface Part {
  readonly text: string;
  readonly mark?: 'women' | 'whole' | 'foreign' | undefined;
}

export interface Language {
  /** The code that pages write, e.g. `en`, `cy`, `ar`. */
  readonly code: string;
  /**
   * The tag for the order of names in `Intl`. Chromium has no Welsh data and would fall back to American
   * English, so Welsh asks for British English here.
   */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What parts thousands, what parts decimals, and from how many digits on thousands are parted. */
  readonly separators: readonly [thousands: string, decimals: string, from: number];
  /** What follows a number of per cent. */
  readonly percentSign: string;
  /** Names of the months, January first. */
  readonly months: readonly string[];
  /** Puts a date together; without a day, month and year. */
  readonly date: (day: number | null, month: string, year: string) => string;
  /** Ends a sentence. */
  readonly stop: string;
  /** Stands between two sentences. */
  readonly gap: string;
  /** Parts the items of a list that has no word before the last one. */
  readonly comma: string;
  /** Parts items that have commas in them. */
  readonly semicolon: string;
  /** Writes "a, b and c". */
  readonly join: (items: readonly string[]) => string;
  /**
   * What text is sorted by, where a language has letters of two signs that browsers do not all
   * know; absent, the text itself.
   */
  readonly sortKey?: (text: string) => string;
  /** The messages of another language than English; English stands beside the code that says it. */
  readonly translations?: Translations;
}

/**
 * What the file of a language says of it. What it leaves out is as in English; `and` stands before the
 * last item of a list, where the language needs no `join` of its own.
 */
export type OtherLanguage = Partial<Language> &
  Pick<Language, 'code' | 'locale' | 'months'> & { readonly and?: string };

/**
 * Joins with a comma, and a word before the last item. From right to left each item stands by itself,
 * or names in Latin letters would stand in the order of Latin letters.
 */
const joinWith =
  (and: string, { comma, direction }: Pick<Language, 'comma' | 'direction'>): Language['join'] =>
  (items) => {
    const all = direction === 'rtl' ? items.map((item) => `\u2068${item}\u2069`) : items;
    return all.length < 2
      ? (all[0] ?? '')
      : `${all.slice(0, -1).join(comma)}${and}${all[all.length - 1]}`;
  };

/** The code of a language in a BCP 47 tag: `cy-GB` is Welsh. English without one. */
export const codeOf = (tag = ''): string => tag.trim().toLowerCase().split(/[-_]/)[0] || 'en';

/** A language with all that it leaves out. */
export const whole = ({ and = ' and ', ...own }: OtherLanguage): Language => {
  const language = {
    direction: 'ltr' as const,
    separators: [',', '.', 4] as const,
    percentSign: '%',
    stop: '.',
    gap: ' ',
    comma: ', ',
    semicolon: '; ',
    // Day, month and year with spaces between, as most of our languages write it.
    date: (day: number | null, month: string, year: string) =>
      `${day ? `${day} ` : ''}${month} ${year}`,
    ...own,
  };
  return { join: joinWith(and, language), ...language };
};

export const english = whole({
  code: 'en',
  locale: 'en-GB',
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
});

/** Text with its parts joined, as a reader hears it. */
export const plain = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');
