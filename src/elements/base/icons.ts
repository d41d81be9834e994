import { svg } from './template.js';
import type { Template } from './template.js';

/**
 * The three signs of the actions, drawn in a square of 16. The words beside them say the same.
 * Every tag is closed by a tag of its own: the minifier of templates does not know that this is SVG.
 */
export const icons: Readonly<Record<'table' | 'notes' | 'share', Template>> = {
  table: svg`<path d="M1.75 2.75h12.5v10.5H1.75zM1.75 6.25h12.5M1.75 9.75h12.5M6 2.75v10.5"></path>`,
  notes: svg`<circle cx="8" cy="8" r="6.25"></circle><path d="M8 7.25v4M8 4.5v1"></path>`,
  share: svg`<path d="M8 1.75v8M4.75 6.75 8 10l3.25-3.25M2 13.25h12"></path>`,
};
