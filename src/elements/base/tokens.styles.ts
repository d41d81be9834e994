import { css } from './css.js';

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
