import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import '../../src/elements/force-gap-card/define.js';
import { waitUntil } from '../support/wait.js';
import { settled, words } from '../support/widget.js';

describe('the menu of a widget', () => {
  const opened = async (): Promise<{ element: WidgetElement; items: HTMLElement[] }> => {
    const element = document.createElement('force-gap-card');
    Object.assign(element, { force: 'north-wales', year: '2024' });
    await settled(await fixture<WidgetElement>(html`${element}`));
    const button = element.renderRoot.querySelector<HTMLElement>('[data-action=share]')!;
    button.click();
    const all = (): HTMLElement[] => [
      ...element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]'),
    ];
    await waitUntil(() => all().length > 0);
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    return { element, items: all() };
  };
  const focused = (element: WidgetElement): Element | null =>
    (element.renderRoot as ShadowRoot).activeElement;
  const press = (element: WidgetElement, key: string): void => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    focused(element)!.dispatchEvent(event);
  };

  it('is walked by arrow keys, Home and End, and closed by Escape to its button', async () => {
    const { element, items } = await opened();
    await waitUntil(() => focused(element) === items[0]);
    press(element, 'ArrowUp');
    expect(focused(element)).to.equal(items.at(-1));
    press(element, 'ArrowDown');
    expect(focused(element)).to.equal(items[0]);
    press(element, 'End');
    expect(focused(element)).to.equal(items.at(-1));
    press(element, 'Home');
    expect(focused(element)).to.equal(items[0]);
    press(element, 'Escape');
    await waitUntil(() => !element.renderRoot.querySelector('[role=menu]'));
    await waitUntil(() => (focused(element) as HTMLElement | null)?.dataset['action'] === 'share');
  });

  it('closes when the page is pressed elsewhere', async () => {
    const { element } = await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await waitUntil(() => !element.renderRoot.querySelector('[role=menu]'));
  });

  it('gives the figures as a file named after the widget, the force and the year', async () => {
    const { element, items } = await opened();
    const files: { name: string; blob: Blob }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob;
    URL.createObjectURL = (given: Blob) => {
      blob = given;
      return createObjectURL.call(URL, given);
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, blob });
    };
    items.find((item) => item.dataset['item'] === 'csv')!.click();
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    expect(files.map(({ name }) => name)).to.deep.equal(['force-gap-card-north-wales-2024.csv']);
    const csv = await files[0]!.blob.text();
    expect(csv).to.contain('41.44,published').and.to.contain('-10.78,published');
    await waitUntil(() => !element.renderRoot.querySelector('[role=menu]'));
  });

  it('copies the sentence and says so, or says that it could not', async () => {
    const { element, items } = await opened();
    const item = items.find(({ dataset }) => dataset['item'] === 'sentence')!;
    const written: string[] = [];
    const { clipboard } = navigator;
    const replace = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    };
    replace(async (copied) => void written.push(copied));
    item.click();
    await waitUntil(() => words(item).includes('Copied'));
    expect(written).to.deep.equal([element.facts!.sentence]);
    expect(words(element.renderRoot.querySelector('[role=status]'))).to.equal('Copied');
    replace(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    item.click();
    await waitUntil(() => words(item).includes('Could not copy'));
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
});
