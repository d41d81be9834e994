import { css } from './css.js';

/** The reader's menu. It comes with the menu itself. */
export const menuStyles = css`
  .menu {
    position: absolute;
    z-index: 3;
    inset-block-start: 100%;
    inset-inline-start: max(0px, min(var(--menu-start), 100% - 19em));
    box-sizing: border-box;
    inline-size: 19em;
    max-inline-size: 100%;
    padding: 0.375em 0;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.18);
    font-size: 0.875em;
  }

  .menu [role='presentation'] {
    padding: 0.5em 0.75em 0.25em;
    font-size: 0.9286em;
    font-weight: 700;
    color: var(--_ink-quiet);
  }

  .menu [role='group'] + [role='group'] {
    margin-block-start: 0.375em;
    border-block-start: 1px solid var(--_line);
  }

  .menu button {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.4em;
    align-items: center;
    padding: 0.25em 0.75em;
    text-align: start;
  }

  .menu button:hover,
  .menu button:focus-visible {
    background: var(--_ink);
    color: var(--_surface);
    outline-offset: -3px;
    box-shadow: none;
  }

  .menu small {
    font-size: 0.8572em;
    opacity: 0.85;
  }

  @container (max-width: 29.99em) {
    .menu {
      inset-inline: 0;
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .menu button:hover,
    .menu button:focus-visible {
      outline: 2px solid Highlight;
    }
  }
`;
