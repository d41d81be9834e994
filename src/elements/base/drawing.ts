import type { Facts } from '../../facts/facts.js';
import { render } from './template.js';
import type { Template } from './template.js';

/** What a template draws, without the places that it needs to be changed later. */
const drawn = (template: Template): Element => {
  const fragment = document.createElement('div');
  render(template, fragment);
  // Takes out the texts that mark places.
  fragment.normalize();
  const drawing = fragment.firstElementChild!;
  // What knows the places goes with the element around them.
  drawing.remove();
  return drawing;
};

const copyAttributes = (to: HTMLElement, from: HTMLElement): void => {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const name of from.getAttributeNames()) {
    const value = from.getAttribute(name)!;
    if (to.getAttribute(name) === value) continue;
    // A strict policy blocks the attribute, not the property.
    if (name === 'style') to.style.cssText = value;
    else to.setAttribute(name, value);
  }
};

/** Makes a drawing like another. What is alike stays as it is, with its focus and its motion. */
const become = (drawing: Node, pattern: Node): void => {
  if (drawing.isEqualNode(pattern)) return;
  if (drawing.nodeName !== pattern.nodeName)
    return (drawing as ChildNode).replaceWith(pattern.cloneNode(true));
  if (drawing instanceof HTMLElement) copyAttributes(drawing, pattern as HTMLElement);
  else drawing.nodeValue = pattern.nodeValue;
  let there = drawing.firstChild;
  // By their neighbours: a list of them would be a second object for each of thousands of nodes.
  for (let child = pattern.firstChild; child; child = child.nextSibling) {
    const next = there && there.nextSibling;
    if (there) become(there, child);
    else drawing.appendChild(child.cloneNode(true));
    there = next;
  }
  while (there) {
    const next = there.nextSibling;
    there.remove();
    there = next;
  }
};

/**
 * A drawing of facts that is copied from one pattern, and changed only when the facts are others: a
 * template would compare every mark again whenever the pointer moves.
 */
export class Drawing {
  #facts: Facts | null = null;
  #node: Node | null = null;

  /** @param patterns drawings by the facts that they show: widgets that say the same copy them */
  constructor(private readonly patterns: WeakMap<Facts, Element>) {}

  /** Its node. `draw` makes one element of the facts alone; what readers do is listened to around it. */
  of(facts: Facts, draw: () => Template): Node {
    if (facts !== this.#facts) {
      this.#facts = facts;
      let pattern = this.patterns.get(facts);
      if (!pattern) this.patterns.set(facts, (pattern = drawn(draw())));
      if (this.#node) become(this.#node, pattern);
      else this.#node = pattern.cloneNode(true);
    }
    return this.#node!;
  }
}
