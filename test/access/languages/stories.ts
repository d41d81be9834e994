/**
 * Every story in every language: axe finds nothing in both themes, and nothing that is read or heard
 * is left in English by mistake. English itself is read in test/stories.test.ts, in every engine by all
 * rules; a language hangs on the engine only by the few that violationsInLanguage names.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { WidgetElement } from '../../../src/elements/base/WidgetElement.js';
import { codeOf } from '../../../src/language/language.js';
import { speak } from '../../../src/language/languages.js';
import { changeTheme, violationsInLanguage } from '../../support/axe.js';
import { drawn, pageOfEach, storyFiles } from '../../support/stories.js';
import type { Story, StoryFile } from '../../support/stories.js';
import { waitUntil } from '../../support/wait.js';
import { neverBusy, settled } from '../../support/widget.js';
import { allowedOnScreen } from '../../language/allowedInEnglish.mjs';
import { englishFinder } from './english.js';

/** A story with what its file says of all its stories. */
interface Told {
  readonly meta: Story;
  readonly story: Story;
}
/** Stories that stand under each other, by their names. */
type Page = ReadonlyMap<string, Told>;

const pageOf = ({ meta, stories }: StoryFile, test: (name: string) => boolean): Page =>
  new Map(
    Object.entries(stories).flatMap(([name, story]) =>
      test(name) ? [[name, { meta, story }]] : [],
    ),
  );

/** Stories that speak to the whole page stand alone in it. */
const speaksToThePage = ({ file }: StoryFile): boolean => /force-picker|gep-doctor/.test(file);

/** What waits for an answer, and after a second says so. */
const waits = (name: string): boolean => /^(?:Loading|Slow)$/.test(name);

const pagesOf = (file: StoryFile): Page[] =>
  speaksToThePage(file)
    ? Object.keys(file.stories).map((name) => pageOf(file, (one) => one === name))
    : [pageOf(file, (name) => !waits(name))];

/** All that wait do so at the same time. */
const waitingPage = (files: readonly StoryFile[]): Page =>
  new Map(
    files
      .filter((file) => !speaksToThePage(file))
      .flatMap((file) =>
        [...pageOf(file, waits)].map(([name, told]) => [`${name} ${file.file}`, told] as const),
      ),
  );

const widgetsIn = (page: Element): WidgetElement[] =>
  [...page.querySelectorAll<WidgetElement>('*')].filter(({ localName }) =>
    customElements.get(localName),
  );

const isOnItsWay = (widget: Element): boolean =>
  Boolean(widget.getAttribute('src')?.includes('/never/'));

/** Draws stories in a page of this language, until each is in the state that it is about. */
const draw = async (page: HTMLElement, stories: Page, code: string): Promise<void> => {
  const { language } = await speak(code);
  page.lang = code;
  page.dir = language.direction;
  render(
    [...stories.values()].map(({ meta, story }) => drawn(meta, story)),
    page,
  );
  await Promise.all(widgetsIn(page).map((widget) => (isOnItsWay(widget) ? null : settled(widget))));
};

/** Shows what follows the page in dark, and what has a theme of its own in the other one. */
const inOtherTheme = async (page: HTMLElement): Promise<void> => {
  Object.assign(page.style, { colorScheme: 'dark', background: 'Canvas', color: 'CanvasText' });
  await changeTheme(widgetsIn(page).filter((widget) => widget.hasAttribute('theme')));
};

const inWidgets = (page: HTMLElement, selector: string): HTMLElement[] =>
  widgetsIn(page).flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);

/** Presses an action of every widget, and waits until what it brings is there. */
const press = async (page: HTMLElement, action: string, brings: string): Promise<void> => {
  const buttons = inWidgets(page, `[data-action=${action}]`);
  for (const button of buttons) button.click();
  await waitUntil(() => inWidgets(page, brings).length >= buttons.length, `${brings} comes`);
};

const readBy = new Set(['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title']);

/** What is read or heard in a language: texts, and names that only assistive technology tells. */
function* textsIn(node: ParentNode, code: string): Generator<string> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield child.data;
    if (!(child instanceof Element) || child.matches('style, script')) continue;
    // What is marked as another language is not left in it by mistake.
    if (codeOf(child.getAttribute('lang') ?? code) !== code) continue;
    for (const { name, value } of child.attributes) if (readBy.has(name)) yield value;
    yield* textsIn(child.shadowRoot ?? child, code);
  }
}

/** The widgets of a page that speak its language; what stands around them is the host's. */
const speaking = (page: HTMLElement, code: string): WidgetElement[] =>
  widgetsIn(page).filter((widget) => codeOf(widget.closest<HTMLElement>('[lang]')!.lang) === code);

const ownTexts = (page: HTMLElement, code: string): string[] =>
  speaking(page, code).flatMap(({ shadowRoot }) =>
    shadowRoot ? [...textsIn(shadowRoot, code)] : [],
  );

/** All that the stories say, with notes and menus open, then with tables in place of drawings. */
const said = async (page: HTMLElement, code: string): Promise<Set<string>> => {
  const texts = new Set(ownTexts(page, code));
  await press(page, 'notes', '.notes, [data-action=notes]');
  await press(page, 'share', '[role=menu]');
  for (const text of ownTexts(page, code)) texts.add(text);
  await press(page, 'table', '.table:not(.hidden), [data-action=table]');
  await Promise.all(widgetsIn(page).map(({ updateComplete }) => updateComplete));
  for (const text of ownTexts(page, code)) texts.add(text);
  return texts;
};

/** Draws every story in a language and reads it; a file of its own each, so that they run side by side. */
export const readStories = async (code: string): Promise<void> => {
  const files = await storyFiles();
  const findEnglish = await englishFinder(code, allowedOnScreen(code));
  const present = pageOfEach();
  before(() => neverBusy());
  const check = (stories: Page): void => {
    it([...stories.keys()].join(', '), async () => {
      const page = present();
      await draw(page, stories, code);
      expect(await violationsInLanguage(page, () => inOtherTheme(page))).to.deep.equal([]);
      const texts = await said(page, code);
      expect(texts.size > 0).to.equal(speaking(page, code).length > 0);
      expect(findEnglish(texts), 'left in English').to.deep.equal([]);
    }).timeout(90000);
  };

  for (const file of files)
    describe(`${file.file} in ${code}`, () => {
      pagesOf(file).forEach(check);
    });
  describe(`what waits for an answer in ${code}`, () => {
    check(waitingPage(files));
  });
};
