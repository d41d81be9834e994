import type { Facts } from '../../facts/facts.js';

/** Hands a file to the reader, without a server. */
export const download = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
};

/** What a page chose for a widget: an attribute, or the property of that name. */
export const choiceOf = (host: Element, name: string): string => {
  const value: unknown = (host as unknown as Record<string, unknown>)[name];
  const given = host.getAttribute(name) ?? value;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
};

/** A name that tells files apart: `force-gap-card-kent-2023`. */
export const fileName = (host: Element, { widget, year }: Facts): string =>
  [widget, ...['force', 'entry', 'level'].map((name) => choiceOf(host, name)), year]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w-]+/g, '');
