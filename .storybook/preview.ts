import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import './preview.css';

setCustomElementsManifest(manifest);

/** Switches of the toolbar; each sets an attribute of the page, as a host would. */
const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Ground of the page',
      toolbar: { icon: 'circlehollow', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: { icon: 'globe', items: ['en-GB', 'cy', 'ar'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en-GB' },
  decorators: [
    (story, { globals }) => {
      const { theme, direction, language } = globals as Record<string, string>;
      const root = document.documentElement;
      root.dataset['theme'] = theme;
      root.dir = direction ?? 'ltr';
      root.lang = language ?? 'en-GB';
      return story();
    },
  ],
  parameters: {
    // A violation is a failed test of the story, not a remark.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    // The code to copy stands under each story from the start.
    docs: { canvas: { sourceState: 'shown' } },
    options: { storySort: { order: ['Start here', 'Theming', 'Widgets', 'For editors'] } },
  },
};

export default preview;
