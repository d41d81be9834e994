import { noChange, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import type { Part } from 'lit/directive.js';
import type { Facts } from '../../facts/facts.js';

/** Drawings by the facts that they show: widgets that say the same copy them. */
const patterns = new WeakMap<Facts, Element>();

/** What a template draws, without the marks that it needs to be changed later. */
const drawn = (template: TemplateResult): Element => {
  const fragment = document.createElement('div');
  render(template, fragment);
  const comments = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (comments.nextNode()) marks.push(comments.currentNode as Comment);
  for (const mark of marks) mark.remove();
  fragment.normalize();
  return fragment.firstElementChild!;
};

const patternOf = (facts: Facts, draw: () => TemplateResult): Element => {
  let pattern = patterns.get(facts);
  if (!pattern) patterns.set(facts, (pattern = drawn(draw())));
  return pattern;
};

const copyAttributes = (to: HTMLElement, from: HTMLElement): void => {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes)
    // A strict policy blocks the attribute, not the property.
    if (name === 'style') to.style.cssText = value;
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
};

/** Makes a drawing like another. What is alike stays as it is, with its focus and its motion. */
const become = (drawing: Node, pattern: Node): void => {
  if (drawing.isEqualNode(pattern)) return;
  if (drawing.nodeName !== pattern.nodeName)
    return (drawing as ChildNode).replaceWith(pattern.cloneNode(true));
  if (drawing instanceof HTMLElement) copyAttributes(drawing, pattern as HTMLElement);
  else drawing.nodeValue = pattern.nodeValue;
  const before = [...drawing.childNodes];
  pattern.childNodes.forEach((child, index) => {
    const there = before[index];
    if (there) become(there, child);
    else drawing.appendChild(child.cloneNode(true));
  });
  for (const rest of before.slice(pattern.childNodes.length)) rest.remove();
};

class Drawing extends Directive {
  #facts: Facts | null = null;
  #node: Node | null = null;

  render(_facts: Facts, _draw: () => TemplateResult): unknown {
    return noChange;
  }

  override update(_part: Part, [facts, draw]: [Facts, () => TemplateResult]): unknown {
    if (facts === this.#facts) return noChange;
    this.#facts = facts;
    const pattern = patternOf(facts, draw);
    if (!this.#node) return (this.#node = pattern.cloneNode(true));
    become(this.#node, pattern);
    return noChange;
  }
}

/**
 * A drawing of facts that is copied from one pattern, and changed only when the facts are others: a
 * template would compare every mark again whenever the pointer moves. `draw` makes one element of
 * the facts alone; what readers do with it is listened to around it.
 */
export const drawing = directive(Drawing);
