/** Text for comparing names: small letters and digits only, with "&" read as "and". */
export const fold = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

const pairs = (text) => {
  const folded = ` ${fold(text)} `;
  return Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2));
};

/** Share of letter pairs that two texts have in common, 0 to 1. */
function likeness(one, other) {
  const rest = pairs(other);
  const total = rest.length;
  const common = pairs(one).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (pairs(one).length + total);
}

/**
 * The candidate that looks most like a text, or undefined when none does.
 * @param {string} text
 * @param {Iterable<string>} candidates
 */
export function nearest(text, candidates) {
  let best;
  let most = 0.3;
  for (const candidate of candidates) {
    const begins = candidate && fold(text).startsWith(fold(candidate));
    const score = likeness(text, candidate) + (begins ? 0.3 : 0);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}
