/**
 * Every story that says something of its own in every language: axe finds nothing in both themes, and nothing that is read or heard
 * is left in English by mistake. English itself is read in test/stories.test.ts.
 */
import { expect, waitUntil } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { render } from 'lit';
import type { WidgetElement } from '../../../src/elements/base/WidgetElement.js';
import { codeOf } from '../../../src/language/language.js';
import { speak } from '../../../src/language/languages.js';
import { drawn, storyFiles } from '../../support/stories.js';
import type { StoryFile } from '../../support/stories.js';
import { captured, settled } from '../../support/widget.js';
import { allowedOnScreen } from '../../language/allowedInEnglish.mjs';
import { englishFinder } from './english.js';

declare const axe: typeof import('axe-core');

type Stories = StoryFile['stories'];

/** Hosts that say what other stories say, in another place or colour: read in English only. */
const sameWords = /^(?:Slow|Narrow|Phone|Dark|RightToLeft|ForcedColours|Welsh)$/;

/** Stories that stand under each other. Those that speak to the whole page stand alone. */
const together = ({ file, stories }: StoryFile): Stories[] => {
  const own = Object.entries(stories).filter(([name]) => !sameWords.test(name));
  return /force-picker|gep-doctor/.test(file)
    ? own.map(([name, story]) => ({ [name]: story }))
    : [Object.fromEntries(own)];
};

const widgetsIn = (page: Element): WidgetElement[] =>
  [...page.querySelectorAll<WidgetElement>('*')].filter(({ localName }) =>
    customElements.get(localName),
  );

const isOnItsWay = (widget: Element): boolean =>
  Boolean(widget.getAttribute('src')?.includes('/never/'));

/** Draws stories in a page of this language, until each is in the state that it is about. */
const draw = async (page: HTMLElement, { meta }: StoryFile, stories: Stories, code: string) => {
  const { language } = await speak(code);
  page.lang = code;
  page.dir = language.direction;
  render(
    Object.values(stories).map((story) => drawn(meta, story)),
    page,
  );
  await Promise.all(widgetsIn(page).map((widget) => (isOnItsWay(widget) ? null : settled(widget))));
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

const violations = async (page: HTMLElement, ...rules: string[]): Promise<string[]> => {
  const { violations: found } = await axe.run(page, {
    resultTypes: ['violations'],
    ...(rules.length && { runOnly: rules }),
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
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

/** What the widgets of a page say in its language; what stands around them is the host's. */
const ownTexts = (page: HTMLElement, code: string): string[] =>
  widgetsIn(page)
    .filter(({ lang }) => codeOf(lang || code) === code)
    .flatMap(({ shadowRoot }) => (shadowRoot ? [...textsIn(shadowRoot, code)] : []));

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
  for (const file of files)
    describe(`${file.file} in ${code}`, () => {
      let page: HTMLElement;
      let warnings: { take(): string[] };
      beforeEach(() => {
        warnings = captured('warn');
        page = document.body.appendChild(document.createElement('main'));
      });
      afterEach(() => {
        warnings.take();
        page.remove();
      });

      for (const stories of together(file))
        it(Object.keys(stories).join(', '), async () => {
          await draw(page, file, stories, code);
          expect(await violations(page)).to.deep.equal([]);
          page.style.colorScheme = 'dark';
          // Nothing but colours changes with the theme.
          expect(await violations(page, 'color-contrast'), 'dark').to.deep.equal([]);
          const texts = await said(page, code);
          expect(texts.size).to.be.above(0);
          expect(findEnglish(texts), 'left in English').to.deep.equal([]);
        }).timeout(60000);
    });
};
