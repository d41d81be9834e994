import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/force-gap-card/define.js';
import type { ForceGapCard } from '../../src/elements/force-gap-card/force-gap-card.js';
import { until } from '../hosts/servers.js';
import { violations } from '../support/axe.js';
import { resize } from '../support/keys.js';
import { openPage } from '../support/page.js';
import type { Page } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const card = async (menu = ''): Promise<ForceGapCard> => {
  const element = await fixture<ForceGapCard>(
    html`<force-gap-card
      force="north-wales"
      year="2024"
      src="/data/published/v1/"
      menu=${menu}
    ></force-gap-card>`,
  );
  await element.ready;
  await element.updateComplete;
  return element;
};

const find = (element: ForceGapCard, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

const items = (element: ForceGapCard): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]'),
];

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const focused = (element: ForceGapCard): string =>
  words(element.shadowRoot!.activeElement?.querySelector('span'));

const open = async (element: ForceGapCard): Promise<void> => {
  find(element, '[data-action=share]')!.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => items(element).length > 0);
  await waitUntil(() => focused(element) === 'Figures');
};

const opened = async (): Promise<ForceGapCard> => {
  const element = await card();
  await open(element);
  return element;
};

const choose = (element: ForceGapCard, id: string): void =>
  find(element, `[data-item=${id}]`)!.click();

/** Every text copied and every file handed over from now on, which the browser does not get. */
const taken = (): { copied: string[]; files: { name: string; blob: Blob }[]; end(): void } => {
  const copied: string[] = [];
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  return {
    copied,
    files,
    end() {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  };
};

describe("what the reader's menu gives", () => {
  let hands: ReturnType<typeof taken>;
  beforeEach(() => {
    hands = taken();
  });
  afterEach(() => hands.end());

  it('offers downloads with their size, texts to share, and how the figures are made', async () => {
    const element = await opened();
    expect(items(element).map(words)).to.deep.equal([
      'Figures CSV, 1 kB',
      'Data for programs JSON',
      'Picture with its text PNG',
      'Drawing SVG',
      'Copy this sentence',
      'Copy the citation',
      'Copy the code for a web page',
      'How the figures are made',
    ]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is worked by keyboard', async () => {
    const element = await opened();
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)).to.equal('How the figures are made');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal('Data for programs');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal('Figures');
    await sendKeys({ press: 'Escape' });
    expect(items(element)).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[data-action=share]'));
  });

  it('hands over figures, drawing and picture under names that tell them apart', async () => {
    const element = await opened();
    for (const [index, id] of ['csv', 'svg', 'png'].entries()) {
      if (index) await open(element);
      choose(element, id);
      await waitUntil(() => hands.files.length > index, id);
      await waitUntil(() => element.shadowRoot!.activeElement?.matches('[data-action=share]'));
    }
    expect(hands.files.map(({ name }) => name)).to.deep.equal([
      'force-gap-card-north-wales-2024.csv',
      'force-gap-card-north-wales-2024.svg',
      'force-gap-card-north-wales-2024.png',
    ]);
    const [csv, svg, png] = hands.files.map(({ blob }) => blob) as [Blob, Blob, Blob];
    expect(await csv.text()).to.contain('30.66');
    const text = await svg.text();
    for (const figure of ['41.44%', '30.66%', '33.93%', '10.78 points lower', '7.51 points lower'])
      expect(text).to.contain(figure);
    const height = Number(/height="(\d+)"/.exec(text)![1]);
    const picture = await createImageBitmap(png);
    expect([picture.width, picture.height]).to.deep.equal([1600, 2 * height]);
    expect(items(element)).to.deep.equal([]);
  });

  it('copies sentence and citation, says so in the item and to those who hear', async () => {
    const element = await opened();
    choose(element, 'sentence');
    await waitUntil(() => words(find(element, '[data-item=sentence]')) === 'Copied');
    expect(words(find(element, '[role=status]'))).to.equal('Copied');
    choose(element, 'citation');
    await waitUntil(() => hands.copied.length === 2);
    const [sentence, citation] = hands.copied as [string, string];
    expect(sentence).to.equal(element.facts!.sentence);
    expect(citation)
      .to.match(
        /^North Wales Police, 31 March 2024\. Women and men officers by level, .+ Source: HeForShe, /,
      )
      .and.to.contain(element.facts!.source.url);
  });

  it('copies code with the tag as it stands here, a script and a table without script', async () => {
    const element = await opened();
    choose(element, 'code');
    await waitUntil(() => hands.copied.length === 1);
    const page = new DOMParser().parseFromString(hands.copied[0]!, 'text/html');
    const script = page.querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.src).to.match(/\/gender-equality-in-policing\.js$/);
    const copy = page.querySelector('force-gap-card')!;
    expect(copy.getAttribute('force')).to.equal('north-wales');
    expect(copy.getAttribute('year')).to.equal('2024');
    expect(copy.getAttribute('src')).to.equal(new URL('/data/published/v1/', location.href).href);
    expect(words(copy.querySelector('table')))
      .to.contain('30.66%')
      .and.to.contain('−10.78');
    expect(copy.querySelector('script, style, [style]')).to.equal(null);
  });

  it('says when a text could not be copied', async () => {
    const element = await opened();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    choose(element, 'sentence');
    await waitUntil(() => words(find(element, '[data-item=sentence]')) === 'Could not copy');
    expect(words(find(element, '[role=status]'))).to.equal('Could not copy');
  });

  it('opens the notes', async () => {
    const element = await opened();
    choose(element, 'notes');
    await waitUntil(() => find(element, '#notes'));
    await waitUntil(() => items(element).length === 0);
    const button = find(element, '[data-action=notes]')!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('opens under its button, and as wide as a narrow card', async () => {
    await resize(700, 800);
    const wide = await opened();
    const left = (selector: string): number => find(wide, selector)!.getBoundingClientRect().left;
    expect(left('.menu')).to.be.closeTo(left('[data-action=share]'), 1);
    // The widget alone: a window of WebKit does not become as narrow as that.
    wide.style.inlineSize = '300px';
    const width = (selector: string): number => find(wide, selector)!.getBoundingClientRect().width;
    await until(() => width('.actions') < 300);
    await until(() => Math.abs(width('.menu') - width('.actions')) <= 1);
    await resize(800, 600);
  });

  it('is left out where the page says so', async () => {
    const element = await card('off');
    expect(find(element, '[data-action=share]')).to.equal(null);
    expect(find(element, '[data-action=table]')).to.exist;
    element.menu = '';
    await element.updateComplete;
    expect(find(element, '[data-action=share]')).to.exist;
  });
});

describe("the reader's menu of the built script, on a page with a strict policy", () => {
  let page: Page;
  let element: ForceGapCard;
  beforeEach(async () => {
    page = await openPage('/test/checks/strict-policy.html');
    await page.window.customElements.whenDefined('force-gap-card');
    element = page.document.createElement('force-gap-card') as ForceGapCard;
    element.setAttribute('src', '/data/published/v1/');
    element.setAttribute('force', 'kent');
    page.document.body.append(element);
    await element.ready;
    await element.updateComplete;
    find(element, '[data-action=share]')!.click();
    await waitUntil(() => items(element).length > 0);
  });
  afterEach(() => page.close());

  it('says that the page forbids pictures and points to the drawing', async () => {
    const policy = page.document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'none'";
    page.document.head.append(policy);
    choose(element, 'png');
    await waitUntil(() =>
      words(find(element, '[data-item=png]')).startsWith('No picture here: take the drawing'),
    );
  });

  it('names the script with its digest', async () => {
    let copied = '';
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: async (text: string) => void (copied = text) },
    });
    choose(element, 'code');
    await waitUntil(() => copied);
    const code = new DOMParser().parseFromString(copied, 'text/html');
    const { src, integrity, crossOrigin } = code.querySelector('script')!;
    const sri = (await (await fetch('/dist/sri.json')).json()) as { files: Record<string, string> };
    expect(src).to.equal(new URL('/dist/gender-equality-in-policing.js', location.href).href);
    expect(integrity).to.match(/^sha384-/);
    expect(integrity).to.equal(sri.files['gender-equality-in-policing.js']);
    expect(crossOrigin).to.equal('anonymous');
  });
});
