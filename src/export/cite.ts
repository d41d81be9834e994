import type { Facts } from '../facts/facts.js';

/** How the figures are cited: what, where and when, then the source with its address. */
export const toCitation = ({ title, source }: Facts): string =>
  [`${title}.`, source.text, source.url].filter(Boolean).join(' ');
