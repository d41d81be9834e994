/**
 * The colours of the light theme, as the style sheets of the elements have them (a test compares).
 * A picture leaves the page, so it takes neither the page's colours nor the dark theme with it.
 */
export const colours = {
  surface: '#ffffff',
  ink: '#1d1a20',
  inkQuiet: '#57525e',
  line: '#d6d1c9',
  edge: '#7f776a',
  women: '#5e2a91',
  onWomen: '#ffffff',
  womenQuiet: '#8a5cc2',
  men: '#e9e5de',
  menEdge: '#857c6e',
  equal: '#137a73',
  onEqual: '#ffffff',
  equalTint: '#e4f3f1',
} as const;

/** Ground of a box by the edge of its section; the darkest four carry light words. */
export const steps: Readonly<Record<string, string>> = {
  '-15': '#443a2d',
  '-10': '#766a59',
  '-5': '#d4ccbf',
  '-1': '#efece6',
  '0': colours.equal,
  '1': '#ebe2f6',
  '5': '#cbb5e8',
  '10': '#7c49b8',
  '15': '#4a1c78',
};
