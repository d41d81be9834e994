import { own } from '../../language/english/own.js';
import { english } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import type { Values } from '../../language/say.js';

/** What is wrong: a message of the catalogue and what stands in its places. */
export type Problem = readonly [keyof typeof own, Values];

export const words = speaker(english, own);

/** A problem as somebody reads it. */
export const inWords = ([key, values]: Problem): string => words(key, values);
