export const HTML = 'http://www.w3.org/1999/xhtml';
export const SVG = 'http://www.w3.org/2000/svg';

/** The texts around the values of a template: the same object for each of its uses. */
export type Strings = TemplateStringsArray;

/** Where a value stands: the way to its node, and the attribute with the texts around its values. */
export interface Hole {
  readonly path: readonly number[];
  readonly name: string;
  readonly texts: readonly string[];
  /** Index of its first value. */
  readonly first: number;
}

/** What a template is copied from. */
interface Pattern {
  readonly fragment: DocumentFragment;
  readonly holes: readonly Hole[];
}

/** Stands for a value in what the parser reads; no text has this sign. */
const sign = '\uE000';
const TOKEN = new RegExp(`<(/?)([\\w-]+)([^>]*)>|${sign}|[^<${sign}]+`, 'g');
const ATTRIBUTE = /([^\s=/]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g;

const patterns = new WeakMap<Strings, Pattern>();

const pathOf = (node: Node): readonly number[] => {
  const { parentNode } = node;
  return parentNode
    ? [...pathOf(parentNode), [...parentNode.childNodes].indexOf(node as ChildNode)]
    : [];
};

const read = (strings: Strings, namespace: string): Pattern => {
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

/**
 * The pattern of a template, read once. The parser is our own and makes nodes one by one, so that no
 * policy of trusted types has to allow markup from text. It knows no comments and no entities; values
 * of attributes are bare or in double quotes, and every tag is closed but `<input>`.
 *
 * @param strings the texts around the values of the template
 * @param namespace of the elements that stand in no other
 */
export const patternOf = (strings: Strings, namespace: string): Pattern => {
  let pattern = patterns.get(strings);
  if (!pattern) patterns.set(strings, (pattern = read(strings, namespace)));
  return pattern;
};
