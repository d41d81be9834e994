import { css } from './css.js';

export const tipStyles = css`
  .around {
    position: relative;
  }

  .tip {
    position: absolute;
    z-index: 2;
    top: var(--tip-top);
    /* Within the widget, also when the window has become narrower since the tip opened. */
    left: clamp(0px, var(--tip-left), 100% - min(100%, 352px));
    box-sizing: border-box;
    width: max-content;
    max-width: min(100%, 352px);
    margin-top: 5px;
    padding: 0.5em 0.625em;
    border: 1px solid var(--_edge);
    border-radius: 2px;
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 0.125em 0.5em rgb(0 0 0 / 0.16);
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .tip b {
    display: block;
  }

  .tip b:only-child {
    font-weight: 400;
  }

  /* Bridges the way from the mark to its tip. */
  .tip::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    bottom: 100%;
    height: 6px;
  }

  @media print {
    .tip {
      display: none;
    }
  }
`;
