import { css } from 'lit';

/**
 * The colours, as LOOK of the project fixes them, each with its contrast checked by test. A host
 * page sets `--gep-…` anywhere above a widget; inside, the private `--_…` are used, so that a
 * page's value wins over ours. `light-dark()` follows the `theme` attribute, else the page's own
 * `color-scheme`: a page that is always light never gets a dark box.
 */
export const tokens = css`
  :host {
    --_surface: var(--gep-surface, light-dark(#ffffff, #16141a));
    --_sunk: var(--gep-sunk, light-dark(#f5f3ef, #201d26));
    --_ink: var(--gep-ink, light-dark(#1d1a20, #f4f1f8));
    --_ink-quiet: var(--gep-ink-quiet, light-dark(#57525e, #bbb5c4));
    --_line: var(--gep-line, light-dark(#d6d1c9, #3d3946));
    --_edge: var(--gep-edge, light-dark(#7f776a, #8c8578));
    --_women: var(--gep-women, light-dark(#5e2a91, #b795ec));
    --_on-women: var(--gep-on-women, light-dark(#ffffff, #16141a));
    --_women-quiet: var(--gep-women-quiet, light-dark(#8a5cc2, #9470cc));
    --_men: var(--gep-men, light-dark(#e9e5de, #35313a));
    --_men-edge: var(--gep-men-edge, light-dark(#857c6e, #8c8578));
    --_on-men: var(--gep-on-men, light-dark(#1d1a20, #f4f1f8));
    --_focus: var(--gep-focus, light-dark(#1d1a20, #f4f1f8));
    --_alert: var(--gep-alert, light-dark(#a3260f, #ff9c85));
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }
`;

/** The nine steps of the grid and the map, for those two only. */
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
