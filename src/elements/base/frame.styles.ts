import { css } from './css.js';

/** The frame that every widget shares: card, title, sentence, actions, notes, source. */
export const frameStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 17.5em);
  }

  /* What the page wrote inside the tag stands as it stood before the script ran. */
  :host(:state(fallback)) {
    container-type: normal;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    box-sizing: border-box;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }

  .heading {
    margin: 0 0 0.25em;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_ink-quiet);
  }

  .sentence {
    margin: 0;
  }

  .headline {
    display: block;
    max-inline-size: 34em;
    font-size: 1.375em;
    font-weight: 700;
    letter-spacing: -0.008em;
    line-height: 1.27;
    text-wrap: balance;
  }

  .headline .women {
    color: var(--_women);
  }

  .whole {
    white-space: nowrap;
  }

  .detail {
    display: block;
    max-inline-size: 46em;
    margin-block-start: 0.375em;
    font-size: 0.875em;
    color: var(--_ink-quiet);
  }

  .chart,
  .table {
    margin: 1.25em 0 0;
  }

  /* Only while the look of the table has not come, which fits it to the widget. */
  .table:not(.hidden) {
    overflow-x: auto;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    /* All three stand in one line from the width on at which their words are long. */
    gap: 0 min(1.75em, 6cqi);
    position: relative;
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  .action {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.15em;
    font-size: 0.875em;
    line-height: 1.3;
  }

  .action svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 1.5;
  }

  .action span {
    border-block-end: 1px solid var(--_edge);
  }

  .action:hover span {
    border-block-end-color: var(--_ink);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  .short {
    display: none;
  }

  .note,
  .notes,
  .source {
    margin: 0.5em 0 0;
    font-size: 0.8125em;
    color: var(--_ink-quiet);
    max-inline-size: 60em;
  }

  .notes {
    padding-inline-start: 1.25em;
  }

  .notes li + li {
    margin-block-start: 0.25em;
  }

  .source {
    margin-block-start: 0.375em;
    font-size: 0.75em;
  }

  .source a,
  .links a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.15em;
  }

  .source a:hover {
    text-decoration-color: currentcolor;
  }

  /* Nothing outside depends on its layout. "content-visibility" would take it from those who hear it. */
  .hidden {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    contain: strict;
    margin: -1px;
    white-space: nowrap;
  }

  .skeleton {
    display: grid;
    gap: 0.75em;
  }

  .skeleton > div {
    background: var(--_sunk);
    border-radius: 2px;
  }

  @container (max-width: 22.49em) {
    .base {
      padding: 0.875em;
    }

    .headline {
      font-size: 1.1875em;
    }

    .short {
      display: inline;
    }

    .long {
      display: none;
    }
  }

  @media print {
    .base {
      break-inside: avoid;
      border-color: #767676;
    }

    .actions {
      display: none;
    }

    .source a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
