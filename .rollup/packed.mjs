/** How the file of a language writes its texts; `src/language/packed.ts` reads them. */

/** Signs that no text may have: they part catalogues, messages and forms, and mark places. */
const RESERVED = /[&*<>+#]/;

/** Places by their number among those of the English message. */
const numbered = (text, places) =>
  text.replace(/\{(\w+)\}/g, (_place, name) => `#${places.indexOf(name)}`);

/** How many signs all texts have in common from their start. */
function common(texts) {
  const [first] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length]))
    length += 1;
  return length;
}

const reversed = (text) => [...text].reverse().join('');

/** Forms of the plural with what they share written once: `{0} <1year+5years> ago`. */
function folded(forms, rules) {
  const texts = Object.values(forms);
  const start = common(texts);
  const rests = texts.map((text) => text.slice(start));
  const end = common(rests.map(reversed));
  const middles = Object.keys(forms).map(
    (form, at) => `${rules.indexOf(form)}${rests[at].slice(0, rests[at].length - end)}`,
  );
  const [text] = texts;
  return `${text.slice(0, start)}<${middles.join('+')}>${text.slice(text.length - end)}`;
}

/**
 * All texts of a language as one string.
 *
 * @param {Record<string, readonly any[]>} translations messages by catalogue, in the order of the
 *   English ones
 * @param {Record<string, readonly string[][]>} places of each English message
 * @param {readonly string[]} rules of the plural
 * @returns {string}
 * @throws {Error} when a text has a sign that parts texts
 */
export const pack = (translations, places, rules) =>
  Object.entries(translations)
    .map(([name, messages]) => {
      const texts = messages.map((message, at) => {
        if (RESERVED.test(JSON.stringify(message)))
          throw new Error(`No text may have one of & * < > + #: ${JSON.stringify(message)}`);
        const text = typeof message === 'string' ? message : folded(message, rules);
        return numbered(text, places[name][at]);
      });
      return [name, ...texts].join('*');
    })
    .join('&');

/** The 64 signs from `@` on, and the 64 letters from a first one on. */
const both = (first) =>
  new RegExp(`[@-\\x7f${first}-${String.fromCharCode(first.charCodeAt() + 63)}]`, 'g');

/**
 * A text as code. 64 letters of a script, which take two bytes each, have changed places with the 64
 * signs from `@` on, which take one; the code changes them back.
 *
 * @param {string} text
 * @param {string} first of the letters
 * @returns {string}
 */
export function exchanged(text, first) {
  const distance = first.charCodeAt() - 64;
  const change = (sign) =>
    String.fromCharCode(sign.charCodeAt() + (sign < first ? distance : -distance));
  return `${JSON.stringify(text.replace(both(first), change))}.replace(${both(first)}, (sign) =>
    String.fromCharCode(sign.charCodeAt() + (sign < '${first}' ? ${distance} : -${distance})))`;
}
