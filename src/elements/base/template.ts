import { HTML, patternOf, SVG } from './templatePattern.js';
import type { Hole, Strings } from './templatePattern.js';

/**
 * What `html` and `svg` make: markup with places, and what stands in them. A class, so that nothing
 * that comes from elsewhere can pass for one.
 */
export class Template {
  /** @param namespace of the elements that stand in no other */
  constructor(
    readonly strings: Strings,
    readonly values: readonly unknown[],
    readonly namespace: string,
  ) {}
}

/** Nothing: no node in a place between tags, and no attribute. */
export const nothing = null;

const tag =
  (namespace: string) =>
  (strings: Strings, ...values: readonly unknown[]): Template =>
    new Template(strings, values, namespace);

/**
 * Markup of a widget. A place between tags takes text, a template, a node, a list of these, or
 * nothing; `name=` an attribute, `.name=` a property, and `@name=` what hears an event.
 */
export const html = tag(HTML);

/** Markup inside of an `<svg>`. */
export const svg = tag(SVG);

/** Sets what stands in a place to what the values of a template say. */
type Put = (values: readonly unknown[]) => void;

/** An attribute with its texts, a property or a listener. */
const attribute = (element: Element, { name, texts, first }: Hole): Put => {
  const key = name.slice(1);
  let before: unknown;
  return (values) => {
    let value = values[first];
    if (name[0] === '@') {
      if (value === before) return;
      const [listener, old] = [value, before] as (EventListenerObject & AddEventListenerOptions)[];
      // What listens may say in itself how it wants to.
      if (old) element.removeEventListener(key, old, old);
      if (listener) element.addEventListener(key, listener, listener);
    } else if (name[0] === '.') {
      if (value !== before) Object.assign(element, { [key]: value });
    } else {
      const own = values.slice(first, first + texts.length - 1);
      value = own.some((one) => one === nothing || one === undefined)
        ? nothing
        : String.raw({ raw: texts }, ...own);
      if (value === nothing) element.removeAttribute(name);
      else if (value !== before) element.setAttribute(name, value as string);
    }
    before = value;
  };
};

/** A place between tags. An empty text stands behind all that is in it and marks where it is. */
class Place {
  /** What was put here last: of a template its texts, for it may come with other values. */
  #value: unknown;
  #puts: readonly Put[] = [];
  #list: Place[] | null = null;
  #content: readonly (ChildNode | Place)[] = [];

  constructor(private readonly mark: Text) {}

  put(value: unknown): void {
    if (Array.isArray(value)) this.#putList(value);
    else if (value instanceof Template) this.#putTemplate(value);
    // What is the same stays as others made it, e.g. a browser that translates the page.
    else if (value !== this.#value) {
      this.#clear(value);
      const text = (value ?? '') as string | number | Node;
      this.#content =
        text instanceof Node ? [text as ChildNode] : text === '' ? [] : [new Text(String(text))];
      this.mark.before(...(this.#content as ChildNode[]));
    }
  }

  remove(): void {
    this.#clear(undefined);
    this.mark.remove();
  }

  /** Takes out what stands in it, for what is put there now. */
  #clear(value: unknown): void {
    for (const one of this.#list ?? this.#content) {
      const { previousSibling } = this.mark;
      // Browsers that translate put a <font> in the place of a text, which would stay.
      if (one instanceof Text && !one.parentNode && previousSibling?.nodeName === 'FONT')
        previousSibling.remove();
      one.remove();
    }
    this.#content = [];
    this.#list = null;
    this.#value = value;
  }

  #putList(values: readonly unknown[]): void {
    if (!this.#list) this.#clear(values);
    const list = (this.#list ??= []);
    values.forEach((value, index) => {
      if (!list[index]) {
        const mark = new Text();
        this.mark.before(mark);
        list[index] = new Place(mark);
      }
      list[index].put(value);
    });
    for (const rest of list.splice(values.length)) rest.remove();
  }

  #putTemplate({ strings, values, namespace }: Template): void {
    if (strings === this.#value) return this.#puts.forEach((put) => put(values));
    this.#clear(strings);
    const { fragment, holes } = patternOf(strings, namespace);
    const copy = this.mark.ownerDocument.importNode(fragment, true);
    const places = new Map<Node, Place>();
    // All of them are found before the first value moves a node.
    this.#puts = holes.map((hole) => {
      const node = hole.path.reduce<Node>((above, index) => above.childNodes[index]!, copy);
      if (hole.name) return attribute(node as Element, hole);
      const place = new Place(node as Text);
      places.set(node, place);
      return (all: readonly unknown[]) => place.put(all[hole.first]);
    });
    this.#content = [...copy.childNodes].map((node) => places.get(node) ?? node);
    this.#puts.forEach((put) => put(values));
    this.mark.before(copy);
  }
}

const roots = new WeakMap<Node, Place>();

/** Draws a template at the end of a node, or brings what was drawn there up to date. */
export const render = (template: Template, into: Node): void => {
  let place = roots.get(into);
  if (!place) roots.set(into, (place = new Place(into.appendChild(new Text()))));
  place.put(template);
};
