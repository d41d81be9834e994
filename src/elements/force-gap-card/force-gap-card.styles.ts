import { css } from '../base/css.js';

export const forceGapCardStyles = css`
  .skeleton .line {
    block-size: 1.5em;
    inline-size: 80%;
  }

  .skeleton .half {
    inline-size: 50%;
    margin-block-end: 1em;
  }

  .skeleton .block {
    block-size: 2.75em;
  }

  .bars {
    max-inline-size: 60em;
  }

  .row {
    position: relative;
  }

  .row + .row {
    margin-block-start: 1.125em;
  }

  .label b {
    display: block;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .label span {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
    color: var(--_ink-quiet);
  }

  .label .ranks.hidden-when-small {
    display: none;
  }

  .sides {
    display: flex;
    justify-content: space-between;
    font-size: 0.8125em;
    line-height: 1.35;
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
  }

  .sides b {
    color: var(--_women);
  }

  .bar {
    position: relative;
    box-sizing: border-box;
    block-size: 1.875em;
    margin-block-start: 0.25em;
    border: 1px solid var(--_men-edge);
    background: var(--_men);
    print-color-adjust: exact;
  }

  .part,
  .gap,
  .reference {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
  }

  .part {
    inline-size: var(--share);
    background: var(--_women);
    transition: inline-size 200ms;
  }

  .gap {
    inset-inline-start: var(--share);
    inline-size: var(--gap);
    --hatch: var(--_women);
    background-color: var(--_surface);
  }

  .missing .bar {
    --hatch: color-mix(in srgb, var(--_edge) 35%, transparent);
    border-style: dashed;
    background-color: transparent;
  }

  .gap,
  .missing .bar {
    --hatched: transparent 0 4.5px, var(--hatch) 4.5px 6px;
    background-image: repeating-linear-gradient(135deg, var(--hatched));
  }

  .gap:dir(rtl),
  .missing .bar:dir(rtl) {
    background-image: repeating-linear-gradient(45deg, var(--hatched));
  }

  .reference {
    /* 4 px over and under each bar: where bars share a line, the pieces meet. */
    inset-block: -5px;
    inset-inline-start: calc(var(--line) - 1px);
    inline-size: 2px;
    background: var(--_ink);
  }

  /* Where the share is higher, the line crosses women's part in the colour of the ground. */
  .over {
    inset-block: 0;
    background: var(--_surface);
  }

  .inside,
  .outside {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    display: flex;
    font-size: 0.875em;
    line-height: 1.3;
    white-space: nowrap;
  }

  .inside {
    flex-direction: column;
    justify-content: center;
    padding-inline: 0.625em 0.375em;
    inline-size: calc(var(--share) - 1px);
    min-inline-size: min-content;
    color: var(--_on-women);
    pointer-events: none;
  }

  /* With a reader's spacing the figure may be wider than its part, and is still seen whole. */
  .fitted b {
    background: var(--_women);
  }

  .fitted {
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    column-gap: 0.3em;
    max-block-size: 1.3em;
    overflow: hidden;
  }

  .count {
    display: none;
    flex: 0 0 100%;
    flex-wrap: wrap;
    column-gap: 0.3em;
    block-size: 1.3em;
    contain: inline-size;
    overflow: hidden;
    font-size: 0.9286em;
  }

  /* Fill the first line, so that what does not fit beside them is out of sight whole. */
  .fitted::before,
  .count::before {
    content: '';
    block-size: 1.3em;
    margin-inline-start: -0.3em;
  }

  .outside {
    inset-inline-start: var(--after);
    inset-inline-end: 0;
    flex-wrap: wrap;
    column-gap: 0.75em;
    overflow: hidden;
    padding-inline: 0.75em 0.625em;
    color: var(--_on-men);
  }

  /* As high as the bar, so that what falls to a next line is out of sight whole, in any spacing. */
  .outside > * {
    display: flex;
    align-items: center;
    gap: 0.3em;
    block-size: 100%;
  }

  .own {
    color: var(--_women);
  }

  .others {
    margin-inline-start: auto;
    color: var(--_ink-quiet);
  }

  .inside.fits-never,
  .inside.fits-wide,
  .own.fits-always {
    display: none;
  }

  .unknown-words {
    color: var(--_ink);
  }

  .name {
    display: none;
  }

  .change {
    margin-block-start: 1.25em;
    max-inline-size: 60em;
    font-size: 0.8125em;
  }

  .change-title {
    color: var(--_ink-quiet);
  }

  .change dl {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 0.25em 0.5em;
    align-items: baseline;
    margin: 0.25em 0 0;
  }

  .change dl > div,
  .change dd {
    display: contents;
  }

  .change b,
  .change dd span {
    text-align: end;
  }

  .change dd span {
    color: var(--_ink-quiet);
  }

  .change b:last-child {
    grid-column: span 2;
  }

  @container (min-width: 22.5em) {
    .label .ranks.hidden-when-small {
      display: block;
    }

    .label .counts {
      display: none;
    }

    .fitted {
      max-block-size: 2.6em;
    }

    .count {
      display: flex;
    }

    .bar {
      block-size: 2.75em;
    }
  }

  @container (min-width: 30em) {
    .row {
      display: grid;
      grid-template-columns: 10.75em 1fr;
      align-items: center;
    }

    .row + .row {
      margin-block-start: 0.5em;
    }

    .bar {
      align-self: stretch;
      block-size: auto;
      min-block-size: 2.75em;
      margin-block-start: 0;
    }

    .sides {
      display: none;
    }

    .name {
      display: inline;
    }

    .change {
      font-size: 0.875em;
    }

    .change dl {
      grid-template-columns: repeat(3, auto);
      justify-content: start;
      gap: 0.25em 2em;
    }

    .change dl > div,
    .change dd {
      display: block;
      margin: 0;
    }

    .change dd span {
      margin-inline-start: 0.5em;
    }
  }

  /* Where bars are short: on a narrow phone, and again where they begin to stand beside their labels. */
  @container (width < 25em) or (30em <= width < 36em) {
    .outside .long {
      display: none;
    }

    .outside .short {
      display: inline;
    }
  }

  @container (min-width: 40em) {
    .inside.fits-wide {
      display: flex;
    }

    .own.fits-wide {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .part {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .part,
    .fitted b,
    .reference {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .gap {
      forced-color-adjust: none;
      --_surface: Canvas;
      --hatch: CanvasText;
    }

    .over {
      background: Canvas;
    }

    .inside {
      forced-color-adjust: none;
      color: Canvas;
    }
  }
`;
