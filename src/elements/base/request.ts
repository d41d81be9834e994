import type { PropertyValues, ReactiveElement } from 'lit';
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
 * Frameworks may set anything as a property. Text and numbers can be an option, and a list of them
 * stands for its items with spaces between.
 */
export const asText = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** Makes every changed property that is text a text, whatever a framework has set. */
export const keepTexts = (element: ReactiveElement, changed: PropertyValues): void => {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const own = element as unknown as Record<PropertyKey, unknown>;
  for (const name of changed.keys()) {
    const { type = String, attribute } = elementProperties.get(name) ?? {};
    if (type === String && attribute !== false && typeof own[name] !== 'string')
      own[name] = asText(own[name]) ?? '';
  }
};

/**
 * What the attributes, the surroundings and the content of an element ask for.
 *
 * @throws LoadError `not-json` for a broken inline document
 */
export const requestOf = (element: HTMLElement, widget: Widget): FactsRequest => {
  const own = element as unknown as Record<string, unknown>;
  const options: Record<string, string | undefined> = {};
  for (const name of ['src', 'edition', ...widget.attributes]) options[name] = asText(own[name]);
  options['lang'] = languageOf(element);
  return { options, data: givenDocument(element) };
};
