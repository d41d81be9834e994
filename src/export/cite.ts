import type { Facts } from '../facts/facts.js';
import { addressesOf } from './addresses.js';

/** What the titles of some widgets leave to the words around them. */
const subject = ({ widget, headline, caption }: Facts): string => {
  if (widget === 'good-practice-card') return headline.map(({ text }) => text).join('');
  return widget === 'force-gap-card' ? caption : '';
};

/** How the figures are cited: what, where and when, in which edition, then the sources with their addresses. */
export const toCitation = (facts: Facts): string => {
  const { title, edition, source } = facts;
  const sentences = [title, subject(facts), edition].filter(Boolean).map((text) => `${text}.`);
  return [...sentences, source.text, ...addressesOf(source)].filter(Boolean).join(' ');
};
