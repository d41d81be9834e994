import { existsSync } from 'node:fs';

/** Names with a hyphen that HTML keeps for itself. */
const RESERVED = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri'],
  ...['font-face-format', 'font-face-name', 'missing-glyph'],
];

const upper = (text) => text.replace(/-([a-z0-9])/g, (_match, letter) => letter.toUpperCase());

/** What is wrong with a name for a tag, in plain words, or nothing. */
function problemOf(tag) {
  if (!tag) return 'Name the new widget: npm run new -- women-officers';
  if (!/^[a-z]/.test(tag))
    return `"${tag}" must begin with a small letter, as women-officers does.`;
  if (/[^a-z0-9-]/.test(tag))
    return `"${tag}" may hold small letters, digits and hyphens only, as women-officers does.`;
  if (!/^[a-z0-9]+(?:-[a-z][a-z0-9]*)+$/.test(tag))
    return `"${tag}" needs two words or more with one hyphen between them, as women-officers has: a tag of one word belongs to HTML.`;
  if (RESERVED.includes(tag)) return `"${tag}" belongs to HTML. Take another name.`;
  if (existsSync(`src/elements/${tag}`)) return `There is a widget "${tag}" already.`;
  return undefined;
}

/**
 * The names of a new widget in each way of writing.
 *
 * @param {string | undefined} tag
 * @returns {{ tag: string, camel: string, pascal: string, problem?: string }} `problem` says in
 *   plain words why there can be no such widget
 */
export function namesOf(tag) {
  const problem = problemOf(tag);
  if (problem) return { tag, camel: '', pascal: '', problem };
  const camel = upper(tag);
  return { tag, camel, pascal: camel[0].toUpperCase() + camel.slice(1) };
}
