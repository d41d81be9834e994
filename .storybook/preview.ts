import type { Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { codes } from '../src/language/languages.js';
import { argTypesOf, descriptionOf, events } from '../stories/support/reference.js';
import './preview.css';

/** The events of the widgets, in Storybook's panel of actions. */
for (const name of events)
  addEventListener(name, (event) => action(name)((event as CustomEvent<unknown>).detail));

/** What a page needs once, so that the code under a story runs as it stands. */
const script =
  '<script type="module" src="https://your-server.example/dist/gender-equality-in-policing.js"></script>';

/** Storybook asks for this twice: for the first code, and for what became of it. */
const withScript = (code: string): string =>
  code.startsWith(script) ? code : `${script}\n${code}`;

/** Switches of the toolbar; each sets an attribute of the page around a story, as a host would. */
const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Ground of the page',
      toolbar: { icon: 'circlehollow', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', items: [...codes], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', language: 'en' },
  decorators: [
    (story, { globals, canvasElement }) => {
      const { theme, language = 'en' } = globals as Record<string, string>;
      document.documentElement.dataset['theme'] = theme;
      // A page of documentation is in English, and Storybook says so of every story in it.
      canvasElement.lang = language;
      canvasElement.dir = language === 'ar' ? 'rtl' : 'ltr';
      return story();
    },
  ],
  // An attribute that a story does not set is a field to fill in, not one to ask for first.
  argsEnhancers: [
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes)
          .filter(([name, { control }]) => control && !(name in initialArgs))
          .map(([name]) => [name, '']),
      ),
  ],
  parameters: {
    // A violation is a failed test of the story, not a remark.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      // The code to copy stands under each story from the start.
      canvas: { sourceState: 'shown' },
      source: { transform: withScript },
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
    },
    options: { storySort: { order: ['Start here', 'Theming', 'Widgets', 'For editors'] } },
  },
};

export default preview;
