import { folded } from '../language/folded.js';
import type { Language } from '../language/language.js';
import type { PickerOption } from './forcePicker.js';
import { nearest } from './nearest.js';

/** A piece of a name, and whether it is what somebody typed. */
export interface Piece {
  readonly text: string;
  readonly typed: boolean;
}

/** An option that fits, its name in pieces, and the alias by which it was found, if it was. */
export interface Match {
  readonly option: PickerOption;
  readonly name: readonly Piece[];
  readonly alias: readonly Piece[];
}

export interface Found {
  readonly matches: readonly Match[];
  /** True when nothing fits: then `matches` are the nearest names. */
  readonly none: boolean;
}

/** How many names are offered when none fits. */
const mostNearest = 3;

interface Hit {
  readonly start: number;
  readonly end: number;
  /** 0 at the start of the name, 1 at the start of a word, 2 inside a word. */
  readonly rank: number;
}

interface Letter {
  readonly start: number;
  readonly end: number;
  readonly startsWord: boolean;
}

/** The folded letters of a text, each with its place in the text. */
const lettersOf = (text: string): { readonly word: string; readonly places: Letter[] } => {
  const places: Letter[] = [];
  let word = '';
  let start = 0;
  let startsWord = true;
  for (const sign of text) {
    const letters = folded(sign);
    const end = start + sign.length;
    for (let index = 0; index < letters.length; index++) {
      places.push({ start, end, startsWord });
      startsWord = false;
    }
    // A mark of its own belongs to the letter before it; anything else without letters parts words.
    if (!letters && !/\p{M}/u.test(sign)) startsWord = true;
    word += letters;
    start = end;
  }
  return { word, places };
};

/** The best place of what was typed in a name. It may run over words only from a word's start. */
const find = (text: string, wanted: string): Hit | null => {
  const { word, places } = lettersOf(text);
  let best: Hit | null = null;
  for (let at = word.indexOf(wanted); at >= 0; at = word.indexOf(wanted, at + 1)) {
    const [first, ...rest] = places.slice(at, at + wanted.length) as [Letter, ...Letter[]];
    if (!first.startsWord && rest.some(({ startsWord }) => startsWord)) continue;
    const rank = at === 0 ? 0 : first.startsWord ? 1 : 2;
    if (!best || rank < best.rank)
      best = { start: first.start, end: (rest[rest.length - 1] ?? first).end, rank };
  }
  return best;
};

const pieces = (text: string, hit: Hit | null): Piece[] =>
  (hit
    ? [
        { text: text.slice(0, hit.start), typed: false },
        { text: text.slice(hit.start, hit.end), typed: true },
        { text: text.slice(hit.end), typed: false },
      ]
    : [{ text, typed: false }]
  ).filter((piece) => piece.text);

const plainMatch = (option: PickerOption): Match => ({
  option,
  name: pieces(option.label, null),
  alias: [],
});

/** The name or else the alias that fits best; a name wins over an alias that fits as well. */
const matchOf = (option: PickerOption, wanted: string): (Match & { rank: number }) | null => {
  let best: (Match & { rank: number }) | null = null;
  for (const text of [option.label, ...option.aliases]) {
    const hit = find(text, wanted);
    if (!hit) continue;
    const own = text === option.label;
    const rank = hit.rank * 2 + (own ? 0 : 1);
    if (!best || rank < best.rank)
      best = {
        option,
        name: pieces(option.label, own ? hit : null),
        alias: own ? [] : pieces(text, hit),
        rank,
      };
  }
  return best;
};

/**
 * The options that somebody may mean, best first: names that start with it, then words of a name,
 * then what stands inside a word. Accents, case and punctuation do not count.
 *
 * @param typed at most its first 60 characters count
 */
export const search = (
  options: readonly PickerOption[],
  typed: string,
  language: Language,
): Found => {
  const wanted = folded(typed.slice(0, 60));
  if (!wanted) return { matches: options.map(plainMatch), none: false };
  const matches = options
    .flatMap((option) => matchOf(option, wanted) ?? [])
    .sort((a, b) => a.rank - b.rank);
  if (matches.length) return { matches, none: false };
  const close = nearest(options, typed, language, mostNearest);
  return {
    matches: close.map(({ id }) => plainMatch(options.find((option) => option.id === id)!)),
    none: true,
  };
};
