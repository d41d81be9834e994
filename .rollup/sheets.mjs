import { replaced } from './replaced.mjs';

/** Text that the minifier has put where it is used: long, and with rules in it. */
const isSheet = ({ type, value }) =>
  type === 'Literal' && typeof value === 'string' && value.length > 300 && /\{[^{}]*:/.test(value);

/** What a tree of code has that fits, in the order of the code. */
function found(node, fits) {
  if (Array.isArray(node)) return node.flatMap((one) => found(one, fits));
  if (typeof node?.type !== 'string') return [];
  return fits(node) ? [node] : Object.values(node).flatMap((one) => found(one, fits));
}

/**
 * Puts the style sheets of the one CDN file beside each other. The minifier writes a text that is
 * used once where it is used, and gzip finds a repetition only within 32 kB, so each sheet would
 * stand too far from the last one. Stands behind the minifier.
 *
 * @returns {import('rollup').Plugin}
 */
export const sheets = () => ({
  name: 'sheets',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    if (/\$\$\d/.test(code)) this.error('A name of the script looks like that of a sheet');
    const places = found(this.parse(code).body, isSheet);
    if (places.length === 0) return null;
    const named = places.map(({ start, end }, index) => ({ start, end, text: `$$${index}` }));
    const texts = named.map(({ start, end, text }) => `${text}=${code.slice(start, end)}`);
    const [banner = ''] = /^\/\*!.*?\*\/\n/s.exec(code) ?? [];
    const rest = replaced(code, named).slice(banner.length);
    return { code: `${banner}let ${texts.join(',')};${rest}`, map: null };
  },
});
