import { builder as texts } from '../language/english/builder.js';
import { startBuilder } from './builder.js';
import type { Builder } from './builder.js';
import { addMissing, startChoices } from './choices.js';
import { loadLists } from './lists.js';
import { loadManifest, loadSigned } from './manifest.js';
import { find, make, say } from './page.js';

/**
 * The page that a newcomer opens. It uses the widgets as any page would: by attributes and events.
 */
const openBuilder = (): void => {
  const title = find<HTMLElement>('#builder-title');
  title.scrollIntoView();
  title.focus({ preventScroll: true });
};

/** The fragment of the address is the state of the page, so the link to the builder leaves it alone. */
const keepState = (): void =>
  find('#to-builder').addEventListener('click', (event) => {
    event.preventDefault();
    openBuilder();
  });

/** A button under every widget of the gallery, which takes the widget as it is to the builder. */
const offerCode = (builder: Builder): void => {
  for (const place of document.querySelectorAll('#gallery .widget')) {
    const element = place.firstElementChild!;
    const { localName: tag } = element;
    const button = make(
      'button',
      { type: 'button', 'aria-label': `${texts['builder.codeFor']}: ${tag}` },
      texts['builder.codeFor'],
    );
    button.addEventListener('click', () => {
      const names = element.getAttributeNames();
      const own = names.filter((name) => !['heading-level', 'id', 'for'].includes(name));
      builder.choose(
        tag,
        Object.fromEntries(own.map((name) => [name, element.getAttribute(name)!])),
      );
      openBuilder();
    });
    place.append(button);
  }
};

const start = async (): Promise<void> => {
  keepState();
  const [lists, widgets, signed] = await Promise.all([
    loadLists(),
    loadManifest(),
    loadSigned().catch(() => null),
  ]);
  addMissing(widgets.map(({ tag }) => tag));
  startChoices(lists);
  offerCode(startBuilder(widgets, lists, signed));
};

start().catch((error: unknown) => {
  say('The lists of this page could not be loaded. Reload the page to try again.');
  console.warn(error);
});
