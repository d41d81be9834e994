/** What `html` and `svg` make: markup with places, and what stands in them. */
export interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  /** Of the elements that stand in no other. */
  readonly namespace: string;
}

/** Nothing: no node in a place between tags, and no attribute. */
export const nothing = null;

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const tag =
  (namespace: string) =>
  (strings: TemplateStringsArray, ...values: readonly unknown[]): Template => ({
    strings,
    values,
    namespace,
  });

/**
 * Markup of a widget. A place between tags takes text, a template, a node, a list of these, or
 * nothing; `name=` an attribute, `.name=` a property, and `@name=` what hears an event. It is read
 * by a parser of its own, so that no policy of trusted types has to allow anything: no comments, no
 * entities, values of attributes bare or in double quotes, and every tag closed but `<input>`.
 */
export const html = tag(HTML);

/** Markup inside of an `<svg>`. */
export const svg = tag(SVG);

/** Sets what stands in a place to what the values of a template say. */
type Put = (values: readonly unknown[]) => void;

/** Where a value stands: the way to its node, and the attribute with the texts around its values. */
interface Hole {
  readonly path: readonly number[];
  readonly name: string;
  readonly texts: readonly string[];
  /** Index of its first value. */
  readonly first: number;
}

interface Pattern {
  readonly fragment: DocumentFragment;
  readonly holes: readonly Hole[];
}

/** Stands for a value in what the parser reads; no text has this sign. */
const sign = '\uE000';
const TOKEN = new RegExp(`<(/?)([\\w-]+)([^>]*)>|${sign}|[^<${sign}]+`, 'g');
const ATTRIBUTE = /([^\s=/]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g;

const patterns = new WeakMap<TemplateStringsArray, Pattern>();

const pathOf = (node: Node): readonly number[] => {
  const { parentNode } = node;
  return parentNode
    ? [...pathOf(parentNode), [...parentNode.childNodes].indexOf(node as ChildNode)]
    : [];
};

const read = ({ strings, namespace }: Template): Pattern => {
  // In this document custom elements stay as they are written.
  const inert = document.createElement('template').content.ownerDocument;
  const fragment = inert.createDocumentFragment();
  const holes: Hole[] = [];
  let values = 0;
  let parent: Node = fragment;
  const keep = (node: Node, name: string, texts: readonly string[]): void => {
    holes.push({ path: pathOf(node), name, texts, first: values });
    values += texts.length - 1;
  };
  for (const [text, end, name, attributes] of strings.join(sign).matchAll(TOKEN)) {
    if (end) parent = parent.parentNode!;
    else if (name) {
      const above = (parent as Element).namespaceURI ?? namespace;
      const element = inert.createElementNS(name === 'svg' ? SVG : above, name);
      parent.appendChild(element);
      for (const [, key, quoted, bare] of attributes!.matchAll(ATTRIBUTE)) {
        const texts = (quoted ?? bare ?? '').split(sign);
        if (texts.length > 1) keep(element, key!, texts);
        else element.setAttribute(key!, texts[0]!);
      }
      if (name !== 'input') parent = element;
    } else {
      const node = parent.appendChild(inert.createTextNode(text === sign ? '' : text));
      if (text === sign) keep(node, '', ['', '']);
    }
  }
  return { fragment, holes };
};

const patternOf = (template: Template): Pattern => {
  let pattern = patterns.get(template.strings);
  if (!pattern) patterns.set(template.strings, (pattern = read(template)));
  return pattern;
};

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

/** A place between tags. Its own text node stands behind all else that is in it, or is its text. */
class Place {
  #strings: TemplateStringsArray | null = null;
  #puts: readonly Put[] = [];
  #list: Place[] | null = null;
  /** What stands in it, before its text. */
  #content: readonly (ChildNode | Place)[] = [];

  constructor(private readonly text: Text) {}

  put(value: unknown): void {
    if (Array.isArray(value)) return this.#putList(value);
    const { strings } = (value ?? {}) as Partial<Template>;
    if (strings) return this.#putTemplate(value as Template);
    if (value instanceof Node) {
      if (this.#content[0] === value) return;
      this.#clear();
      this.#content = [value as ChildNode];
      this.text.before(value);
      return;
    }
    this.#clear(`${(value ?? '') as string | number}`);
  }

  remove(): void {
    this.#clear();
    this.text.remove();
  }

  /** Takes out what stands in it; then it is this text. */
  #clear(text = ''): void {
    for (const one of this.#list ?? this.#content) one.remove();
    this.#content = [];
    this.#strings = this.#list = null;
    if (this.text.data !== text) this.text.data = text;
  }

  #putList(values: readonly unknown[]): void {
    if (!this.#list) this.#clear();
    const list = (this.#list ??= []);
    values.forEach((value, index) => {
      if (!list[index]) {
        const text = new Text();
        this.text.before(text);
        list[index] = new Place(text);
      }
      list[index].put(value);
    });
    for (const rest of list.splice(values.length)) rest.remove();
  }

  #putTemplate(template: Template): void {
    const { strings, values } = template;
    if (strings === this.#strings) return this.#puts.forEach((put) => put(values));
    this.#clear();
    const { fragment, holes } = patternOf(template);
    const copy = this.text.ownerDocument.importNode(fragment, true);
    const places = new Map<Node, Place>();
    // All of them are found before the first value moves a node.
    this.#puts = holes.map((hole) => {
      const node = hole.path.reduce<Node>((above, index) => above.childNodes[index]!, copy);
      if (hole.name) return attribute(node as Element, hole);
      const place = new Place(node as Text);
      places.set(node, place);
      return (all: readonly unknown[]) => place.put(all[hole.first]);
    });
    this.#strings = strings;
    this.#content = [...copy.childNodes].map((node) => places.get(node) ?? node);
    this.#puts.forEach((put) => put(values));
    this.text.before(copy);
  }
}

const roots = new WeakMap<Node, Place>();

/** Draws a template at the end of a node, or brings what was drawn there up to date. */
export const render = (template: Template, into: Node): void => {
  let place = roots.get(into);
  if (!place) roots.set(into, (place = new Place(into.appendChild(new Text()))));
  place.put(template);
};
