import type { StoryObj } from '@storybook/web-components-vite';
import { state } from './state.js';

/** headingLevel to heading-level: Storybook lists properties besides attributes. */
const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Draws a tag with all attributes that a reader of the story has set; true is an attribute without
 * a value, false and empty none. What Storybook adds to listen to events is no attribute.
 */
export const draw =
  (tag: string) =>
  (attributes: object): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes) as [string, unknown][])
      if (value === true) element.setAttribute(attributeOf(name), '');
      else if (value && ['string', 'number'].includes(typeof value))
        element.setAttribute(attributeOf(name), String(value));
    return element;
  };

/** The same within a box of the page. */
const within =
  (tag: string, box: Readonly<Record<string, string>>) =>
  (attributes: object): HTMLElement => {
    const place = document.createElement('div');
    for (const [name, value] of Object.entries(box)) place.setAttribute(name, value);
    place.append(draw(tag)(attributes));
    return place;
  };

const told = (story: string) => ({ docs: { description: { story } } });

/**
 * What every host does to a widget, as stories: each story file exports them by their names.
 *
 * @param tag the widget
 * @param args its attributes in all of them
 */
export const hosts = (tag: string, args: object = {}) =>
  ({
    /** The answer does not come. */
    Loading: { args: { ...args, src: state('never') } },
    /** The answer comes late; after a second the widget says that it loads. */
    Slow: { args: { ...args, src: state('slow') } },
    /** There is no answer: the message says what to do. */
    NoAnswer: { args: { ...args, src: state('missing') } },
    /** 280 pixels, the narrowest place that a widget is made for. */
    Narrow: { args, render: within(tag, { class: 'narrow' }) },
    /** 320 pixels, a small phone, or a page at 400 per cent. */
    Phone: { args, render: within(tag, { class: 'phone' }) },
    Dark: { args: { ...args, theme: 'dark' } },
    RightToLeft: { args, render: within(tag, { dir: 'rtl' }) },
    ForcedColours: {
      args,
      parameters: told(
        'Turn on “Emulate CSS media feature forced-colors” in the Rendering tools of the browser. The test of this story does.',
      ),
    },
    Welsh: { args: { ...args, lang: 'cy' } },
  }) satisfies Record<string, StoryObj>;
