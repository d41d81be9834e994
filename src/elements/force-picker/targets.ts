/** What is chosen, as far as other widgets need it. */
export interface Choice {
  readonly id: string;
  readonly goodPractice: boolean;
}

/** The attributes that take an organisation, and when one can stand there. */
export const driven: Readonly<Record<string, (choice: Choice) => boolean>> = {
  force: () => true,
  highlight: () => true,
  organisation: () => true,
  entry: ({ goodPractice }) => goodPractice,
};

const isWidget = ({ constructor }: Element): boolean => 'widget' in constructor;

/** A widget that another one opens inside itself shows what its reader opened there. */
const isInsideWidget = (element: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isWidget(root.host);
};

/** The attributes of a widget of this library that take an organisation. Other elements have none. */
const attributesOf = (element: Element): string[] => {
  if (!isWidget(element) || isInsideWidget(element)) return [];
  const { observedAttributes } = element.constructor as unknown as {
    observedAttributes: readonly string[];
  };
  return Object.keys(driven).filter((name) => observedAttributes.includes(name));
};

/** Puts a choice on a widget. */
export const drive = (element: Element, choice: Choice): void => {
  for (const name of attributesOf(element)) {
    if (!driven[name]!(choice)) continue;
    element.setAttribute(name, choice.id);
    // Where a page set the property since, the attribute may not have changed.
    (element as unknown as Record<string, unknown>)[name] = choice.id;
  }
};

/** Ids that a page wrote, separated by spaces. */
export const idsOf = (given: string): string[] => given.split(/\s+/).filter(Boolean);

/** Every element of the page, also inside open shadow roots. */
const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

/** Whether a picker with these ids drives an element; without ids it drives all. */
export const isTarget = (element: Element, ids: readonly string[]): boolean =>
  (!ids.length || ids.includes(element.id)) && attributesOf(element).length > 0;

/** The widgets of the page that a picker with these ids drives. */
export const targetsOf = (ids: readonly string[]): Element[] =>
  within(document).filter((element) => isTarget(element, ids));
