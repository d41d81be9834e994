import type { StoryObj } from '@storybook/web-components-vite';
import { state } from './state.js';

/** The document that a page gives inside a tag. */
const inside = (data: object): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data, null, 2);
  return script;
};

/**
 * Draws a tag with all attributes that a reader of the story has set; true is an attribute without
 * a value, false and empty none. `data` is a document inside the tag.
 */
export const draw =
  (tag: string) =>
  (args: object): HTMLElement => {
    const { data, ...attributes } = args as { data?: object };
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes) as [string, unknown][])
      if (value === true) element.setAttribute(name, '');
      else if (value) element.setAttribute(name, String(value));
    if (data) element.append(inside(data));
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

/** What a story is about, above it on its page. */
const told = (story: string) => ({ docs: { description: { story } } });

/**
 * What every host does to a widget, as stories: each story file exports them by their names.
 *
 * @param tag the widget
 * @param args its attributes in all of them
 */
export const hosts = (tag: string, args: object = {}) =>
  ({
    Loading: {
      args: { ...args, src: state('never') },
      parameters: told('No answer has come yet; `src` names a server that never answers.'),
    },
    Slow: {
      args: { ...args, src: state('slow') },
      parameters: told(
        'The answer comes late: after a second the widget says that it loads. `src` names a slow server.',
      ),
    },
    NoAnswer: {
      args: { ...args, src: state('missing') },
      parameters: told('`src` names a folder without figures: the message says what to do.'),
    },
    Narrow: {
      args,
      render: within(tag, { class: 'narrow' }),
      parameters: told('280 pixels, the narrowest place that a widget is made for.'),
    },
    Phone: {
      args,
      render: within(tag, { class: 'phone' }),
      parameters: told('320 pixels: a small phone, or a usual window at 400 per cent.'),
    },
    Dark: {
      args: { ...args, theme: 'dark' },
      parameters: told(
        'Always dark. Without `theme` a widget follows the `color-scheme` of the page.',
      ),
    },
    RightToLeft: {
      args,
      render: within(tag, { dir: 'rtl', lang: 'ar' }),
      parameters: told(
        'In a page that is written from right to left, here in Arabic. A widget whose language is written the other way keeps its own direction.',
      ),
    },
    ForcedColours: {
      args,
      parameters: told(
        'Turn on “Emulate CSS media feature forced-colors” in the Rendering tools of the browser. The test of this story does.',
      ),
    },
    Welsh: {
      args: { ...args, lang: 'cy' },
      parameters: told('`lang` of the tag, or the closest `lang` around it, is the language.'),
    },
  }) satisfies Record<string, StoryObj>;
