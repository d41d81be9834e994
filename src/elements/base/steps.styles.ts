import { css } from './css.js';

/** The nine steps of the grid and the map, for those two only; `tokens` tells how they are set. */
export const stepTokens = css`
  :host {
    --_equal: var(--gep-equal, light-dark(#137a73, #43c4b7));
    --_on-equal: var(--gep-on-equal, light-dark(#ffffff, #16141a));
    --_equal-tint: var(--gep-equal-tint, light-dark(#e4f3f1, #12302e));
    --_lower-1: var(--gep-lower-1, light-dark(#efece6, #2d2a27));
    --_lower-5: var(--gep-lower-5, light-dark(#d4ccbf, #4f483e));
    --_lower-10: var(--gep-lower-10, light-dark(#766a59, #a79a84));
    --_lower-15: var(--gep-lower-15, light-dark(#443a2d, #ded3c0));
    --_higher-1: var(--gep-higher-1, light-dark(#ebe2f6, #2c2438));
    --_higher-5: var(--gep-higher-5, light-dark(#cbb5e8, #4f3b70));
    --_higher-10: var(--gep-higher-10, light-dark(#7c49b8, #a583dc));
    --_higher-15: var(--gep-higher-15, light-dark(#4a1c78, #dcc9fa));
  }
`;
