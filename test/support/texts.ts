/** Rounding of a layout engine, in CSS pixels. */
const rounding = 1;

/** Texts that are drawn; a tip or what only assistive technology reads has no place of its own. */
function* textsIn(node: ParentNode): Generator<Text> {
  for (const child of node.childNodes) {
    if (child instanceof Text && child.data.trim()) yield child;
    if (child instanceof Element && !child.matches('style, script, .hidden, .tip'))
      yield* textsIn(child.shadowRoot ?? child);
  }
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What cuts a text: the closest box around it that hides what is beyond its sides. */
const cutting = (text: Text, host: Element): Element => {
  for (let box = text.parentElement as Element; box !== host; box = parentOf(box)!)
    if (getComputedStyle(box).overflowX !== 'visible') return box;
  return host;
};

/** Where a text stands, line by line, as far as it is above the lower edge of the box that cuts it. */
const seenLines = (text: Text, edge: DOMRect): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(
    ({ width, top }) => width > 0 && top < edge.bottom - rounding,
  );
};

/** How a text stands in the box that cuts it; words that do not fit fall to a line under it, out of sight. */
const standing = (text: Text, host: Element): 'whole' | 'cut' | 'out of sight' => {
  const edge = cutting(text, host).getBoundingClientRect();
  const seen = seenLines(text, edge);
  if (seen.length === 0) return 'out of sight';
  const beyond = ({ left, right }: DOMRect): boolean =>
    left < edge.left - rounding || right > edge.right + rounding;
  return seen.some(beyond) ? 'cut' : 'whole';
};

const inState = (host: HTMLElement, state: string, parts: Iterable<ParentNode>): string[] =>
  [...parts].flatMap((part) =>
    [...textsIn(part)].flatMap((text) =>
      standing(text, host) === state ? [text.data.trim()] : [],
    ),
  );

/** Texts of an element of which a reader sees a part only: "204 of 77" for 204 of 774. */
export const cutTexts = (host: HTMLElement): string[] => inState(host, 'cut', [host.shadowRoot!]);

/** Texts that a reader sees whole, in the parts of an element that a selector finds. */
export const seenTexts = (host: HTMLElement, among: string): string[] =>
  inState(host, 'whole', host.shadowRoot!.querySelectorAll(among));

/** How far lines of two texts may reach into each other: what a letter has above and below it is empty. */
const apart = 4;

/** Pairs of texts of an element that stand upon each other. */
export const touchingTexts = (host: HTMLElement): string[] => {
  const lines = [...textsIn(host.shadowRoot!)].flatMap((text) =>
    seenLines(text, cutting(text, host).getBoundingClientRect()).map((line) => ({ text, line })),
  );
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const across =
        Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
      const down =
        Math.min(one.line.bottom, other.line.bottom) - Math.max(one.line.top, other.line.top);
      return one.text !== other.text && across > rounding && down > apart
        ? [`${one.text.data.trim()} / ${other.text.data.trim()}`]
        : [];
    }),
  );
};

/** Texts of buttons and boxes, with or without a role, that stand beyond the sides of their own. */
export const spilledTexts = (host: HTMLElement): string[] =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>('button, .box')].flatMap((box) => {
    const edge = box.getBoundingClientRect();
    return [...textsIn(box)].flatMap((text) =>
      seenLines(text, edge).some(
        ({ left, right }) => left < edge.left - rounding || right > edge.right + rounding,
      )
        ? [text.data.trim()]
        : [],
    );
  });
