import type { CSSResult, ReactiveElement } from 'lit';

/** Gives an element a style sheet that came with code which was loaded after it was drawn. */
export const adoptLate = (host: ReactiveElement, styles: CSSResult): void => {
  const root = host.renderRoot as ShadowRoot;
  const sheet = styles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};
