import type { CSSResult, ReactiveElement } from 'lit';

/** The styles that came with code which was loaded after their element was drawn. */
const late = new WeakMap<ReactiveElement, Set<CSSResult>>();

/** Gives an element copies of its styles: a style sheet belongs to the document it was made for. */
export const restyle = (host: ReactiveElement): void => {
  const { elementStyles } = host.constructor as unknown as { elementStyles: CSSResult[] };
  const view = host.ownerDocument.defaultView;
  // A document that nobody sees has none.
  if (!view) return;
  host.shadowRoot!.adoptedStyleSheets = [...elementStyles, ...(late.get(host) ?? [])].map(
    ({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    },
  );
};

/** Gives an element the styles that came with code which was loaded after it was drawn. */
export const adoptLate = (host: ReactiveElement, styles: CSSResult): void => {
  const all = late.get(host) ?? new Set();
  if (all.has(styles)) return;
  late.set(host, all.add(styles));
  if (host.ownerDocument !== document) restyle(host);
  else if (styles.styleSheet) host.shadowRoot!.adoptedStyleSheets.push(styles.styleSheet);
};
