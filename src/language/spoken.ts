import type { Language } from './language.js';

/** The language in which facts were said: a drawing of them has a few words of its own. */
export const spoken = new WeakMap<object, Language>();
