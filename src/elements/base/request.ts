import type { Options, Widget } from '../../facts/widget.js';
import { LoadError } from '../../loading/LoadError.js';

/** What a widget on a page asks for. */
export interface FactsRequest {
  /** Its attributes in camel case, the common ones among them. */
  readonly options: Options;
  /** A document given by the page instead of an address. */
  readonly data?: unknown;
}

/** The `lang` of the closest element around, also across shadow roots. */
const languageAround = (node: Node): string | undefined => {
  const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
  if (!parent) return undefined;
  return parent.getAttribute('lang') ?? languageAround(parent);
};

/** The language that an element is asked for: its own, else that of the page around it. */
export const languageOf = (element: HTMLElement): string | undefined =>
  element.lang || languageAround(element);

/**
 * The document that the page gave as a property, or wrote inside the tag.
 *
 * @throws LoadError `not-json` for a broken one
 */
export const givenDocument = (element: Element): unknown => {
  const { data } = element as { readonly data?: unknown };
  if (data !== undefined && data !== null) return data;
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent ?? '') as unknown;
  } catch {
    throw new LoadError('not-json', '');
  }
};

/**
 * What the attributes, the surroundings and the content of an element ask for.
 *
 * @throws LoadError `not-json` for a broken inline document
 */
export const requestOf = (element: HTMLElement, widget: Widget): FactsRequest => {
  const own = element as unknown as Record<string, string>;
  const options: Record<string, string | undefined> = {};
  for (const name of ['src', 'edition', ...widget.attributes]) options[name] = own[name];
  options['lang'] = languageOf(element);
  return { options, data: givenDocument(element) };
};
