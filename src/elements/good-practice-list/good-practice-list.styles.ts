import { css } from '../base/css.js';

export const goodPracticeListStyles = css`
  /* The theme of the examples stands in the same attribute. */
  :host([theme~='light']) {
    color-scheme: light;
  }

  :host([theme~='dark']) {
    color-scheme: dark;
  }

  .skeleton .line {
    block-size: 1.5em;
    inline-size: 70%;
  }

  .skeleton .block {
    block-size: 5em;
  }

  .search {
    position: relative;
    margin-block-start: 1.25em;
  }

  .search svg {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.75em;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 1.5;
  }

  input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 2.5em;
    margin: 0;
    padding-block: 0;
    padding-inline: 2.125em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  input::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  /* Its pills and the choice of an organisation are one flow. */
  .themes {
    display: contents;
  }

  .pill {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.1538em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.8125em;
    line-height: 1.3;
    text-align: start;
  }

  select {
    field-sizing: content;
  }

  .pill:hover {
    border-color: var(--_ink);
  }

  .pill:focus-visible {
    border-radius: 2em;
  }

  .pill[aria-pressed='true'],
  select.chosen {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
  }

  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }

  .entries > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  /* Where nothing follows, the line of the actions is the end. */
  .entries:last-child > li:last-child {
    border: 0;
    padding-block-end: 0;
  }

  .entry {
    min-block-size: 1.5em;
    font-weight: 700;
    line-height: 1.4;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .entry:hover {
    text-decoration-color: currentcolor;
  }

  .open .entry {
    font-weight: 400;
    font-size: 0.875em;
    min-block-size: 2em;
  }

  .line {
    margin: 0.125em 0 0;
    font-size: 0.875em;
    color: var(--_ink-quiet);
  }

  good-practice-card::part(base) {
    padding: 0.5em 0 0;
    border: 0;
    border-radius: 0;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    margin: 0.75em 0 0;
    font-size: 0.875em;
    color: var(--_ink-quiet);
  }

  .more .action {
    color: var(--_ink);
    font-size: 1em;
  }

  .more.short {
    display: none;
  }

  @container (max-width: 22.49em) {
    .wider {
      display: none;
    }

    .more.short {
      display: flex;
    }
  }

  @container (min-width: 56.25em) {
    .entries {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }

    .entries .open {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .search,
    .filters,
    .more {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .pill[aria-pressed='true'],
    select.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
