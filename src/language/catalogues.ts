import type { balance } from './english/balance.js';
import type { card } from './english/card.js';
import type { change } from './english/change.js';
import type { commitments } from './english/commitments.js';
import type { common } from './english/common.js';
import type { doctor } from './english/doctor.js';
import type { embed } from './english/embed.js';
import type { frame } from './english/frame.js';
import type { grid } from './english/grid.js';
import type { headlines } from './english/headlines.js';
import type { list } from './english/list.js';
import type { map } from './english/map.js';
import type { menu } from './english/menu.js';
import type { picker } from './english/picker.js';
import type { practice } from './english/practice.js';
import type { problem } from './english/problem.js';
import type { representation } from './english/representation.js';
import type { revised } from './english/revised.js';
import type { staff } from './english/staff.js';
import type { trend } from './english/trend.js';
import type { years } from './english/years.js';
import type { Catalogue, Message } from './language.js';

/**
 * What every widget says, and the three that most pages show. The name of a catalogue is that of
 * its file, and begins its first key.
 */
export interface FirstCatalogues {
  balance: typeof balance;
  card: typeof card;
  common: typeof common;
  frame: typeof frame;
  grid: typeof grid;
  menu: typeof menu;
  practice: typeof practice;
  problem: typeof problem;
  representation: typeof representation;
  revised: typeof revised;
  years: typeof years;
}

/** What the other widgets say besides. */
export interface MoreCatalogues {
  change: typeof change;
  commitments: typeof commitments;
  headlines: typeof headlines;
  list: typeof list;
  map: typeof map;
  picker: typeof picker;
  staff: typeof staff;
  trend: typeof trend;
}

/** What is said beside the widgets: by the doctor, and by the page for frames. */
export interface PageCatalogues {
  doctor: typeof doctor;
  embed: typeof embed;
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
