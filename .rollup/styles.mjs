/** A style sheet as the sources write it; none has places. */
const SHEET = /\bcss\s*(`[^`$]*`)/g;

/** The sources' import of the tag. */
const TAG = /import \{ css \} from '[^']+';\n/;

/** A nought that a number begins with, which the minifier leaves where it does not know the property. */
const NOUGHT = /(?<=[\s:,(-])0(?=\.\d)/g;

/**
 * Has the bundles take style sheets as they are, as text: their tag is there for the minifier of
 * templates, behind which this stands, and for editors.
 *
 * @returns {import('rollup').Plugin}
 */
export const untaggedStyles = () => ({
  name: 'untagged styles',
  transform(code, id) {
    if (!/\.styles\.js(?:\?|$)/.test(id)) return null;
    const plain = code.replace(TAG, '').replace(SHEET, (_, sheet) => sheet.replace(NOUGHT, ''));
    if (/\bcss\b/.test(plain.replace(/`[^`]*`/g, ''))) this.error(`${id} has a place in a sheet`);
    return { code: plain, map: null };
  },
});
