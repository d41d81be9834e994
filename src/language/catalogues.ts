import type { balance } from './english/balance.js';
import type { card } from './english/card.js';
import type { change } from './english/change.js';
import type { commitments } from './english/commitments.js';
import type { common } from './english/common.js';
import type { frame } from './english/frame.js';
import type { grid } from './english/grid.js';
import type { headlines } from './english/headlines.js';
import type { list } from './english/list.js';
import type { map } from './english/map.js';
import type { picker } from './english/picker.js';
import type { practice } from './english/practice.js';
import type { representation } from './english/representation.js';
import type { revised } from './english/revised.js';
import type { staff } from './english/staff.js';
import type { trend } from './english/trend.js';
import type { Catalogue, Message } from './language.js';

/**
 * What widgets say as they are drawn: the file of a language. The name of a catalogue is that of its
 * file, and begins its first key.
 */
export interface Catalogues {
  balance: typeof balance;
  card: typeof card;
  change: typeof change;
  commitments: typeof commitments;
  common: typeof common;
  frame: typeof frame;
  grid: typeof grid;
  headlines: typeof headlines;
  list: typeof list;
  map: typeof map;
  picker: typeof picker;
  practice: typeof practice;
  representation: typeof representation;
  revised: typeof revised;
  staff: typeof staff;
  trend: typeof trend;
}

/** The messages of a catalogue in another language, in the order of the English keys. */
export type Translated<English extends Catalogue> = readonly Message[] & {
  /** Only for the compiler: of which catalogue this is. */
  readonly of?: English;
};

/** Every catalogue of a group; a missing one does not compile. */
export type TranslationsOf<Group> = {
  readonly [Name in keyof Group]: Translated<Group[Name] & Catalogue>;
};

/** The codes of the languages besides English, as pages write them. */
export type Code = 'ar' | 'cy' | 'es' | 'fr' | 'ru' | 'zh';

/**
 * What code for rare moments says, in every language besides English. It brings its words along, so
 * that the file of a language holds only what is drawn.
 */
export type PartTranslations<English extends Catalogue> = Readonly<
  Record<Code, Translated<English>>
>;
