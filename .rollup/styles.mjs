/** A style sheet as the sources write it; none has places. */
const SHEET = /\bcss\s*(`[^`$]*`)/g;

/**
 * Has the bundles take style sheets as they are. Lit's tag for them comes with what it says of a wrong
 * value in a place, and no sheet has places.
 *
 * Stands behind the minifier of templates, which knows sheets by that tag.
 *
 * @returns {import('rollup').Plugin}
 */
export const untaggedStyles = () => ({
  name: 'untagged styles',
  transform(code, id) {
    if (!/\.styles\.js(?:\?|$)/.test(id)) return null;
    const plain = code.replace('{ css }', '{ unsafeCSS }').replace(SHEET, 'unsafeCSS($1)');
    if (/\bcss\b/.test(plain.replace(/`[^`]*`/g, ''))) this.error(`${id} has a place in a sheet`);
    return { code: plain, map: null };
  },
});
