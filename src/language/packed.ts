import type { Message, Translations } from './language.js';

/** The rules of the plural; a packed form names its own by the number here. */
export const rules = 'zero one two few many other'.split(' ');

/** `{0} <1year+5years> ago` is two forms of the plural that share what stands around them. */
const message = (text: string): Message => {
  const [start, forms, end] = text.split(/[<>]/);
  return forms
    ? (Object.fromEntries(
        forms.split('+').map((form) => [rules[+form[0]!], start! + form.slice(1) + end]),
      ) as Message)
    : text;
};

/**
 * The texts of a language as its file writes them: one string, which is a tenth smaller, compressed,
 * than lists and objects are. The build writes it (`.rollup/packed.mjs`).
 */
export const unpack = (packed: string): Translations =>
  Object.fromEntries(
    packed
      .replace(/#(\d)/g, '{$1}')
      .split('&')
      .map((catalogue) => {
        const list = catalogue.split('*').map(message);
        return [list[0], list];
      }),
  ) as Translations;
