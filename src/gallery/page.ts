/** An element that the page must have. */
export const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
};

/** A new element with attributes and content. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
};

/** Tells something to people who do not see it. */
export const say = (text: string): void => {
  find('#said').textContent = text;
};

/** Sets attributes, and removes those whose value is null. */
export const setAttributes = (
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** A JSON file beside the page. */
export const json = async <Content>(path: string): Promise<Content> => {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Content;
};
