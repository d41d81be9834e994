/** Pages whose own scripts, or whose ways with elements, are not what a library would wish for. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { addFrame } from '../hosts/servers.js';
import { openPage, runModule } from '../support/page.js';
import type { Page } from '../support/page.js';
import { captured, neverPainted, settled, text, words } from '../support/widget.js';
import { subjects } from './subjects.js';

const cdnFile = '/dist/gender-equality-in-policing.js';

/** What a reader sees of a widget: its words, and how much room it takes. */
interface Seen {
  readonly said: string;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
}

const see = async (element: WidgetElement): Promise<Seen> => {
  await settled(element);
  const { width, height } = element.getBoundingClientRect();
  const base = element.shadowRoot!.querySelector('[part=base]')!;
  const { backgroundColor: ground } = element.ownerDocument.defaultView!.getComputedStyle(base);
  return { said: words(base), width, height, ground };
};

/** The tag of a subject as a page writes it. */
const markup = (tag: string): string => {
  const { attributes } = subjects.find((subject) => subject.tag === tag)!;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')} theme="light"></${tag}>`;
};

const make = ({ document }: Page, tag: string): WidgetElement => {
  const element = document.createElement(tag) as WidgetElement;
  const { attributes } = subjects.find((subject) => subject.tag === tag)!;
  for (const [name, value] of Object.entries({ ...attributes, theme: 'light' }))
    element.setAttribute(name, value);
  return element;
};

/** Adds a plain script to a page, by its address, or as it stands there. */
const runScript = (page: Page, address: string): Promise<unknown> => {
  const script = page.document.createElement('script');
  script.src = address;
  const done = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} did not load`));
  });
  page.document.head.append(script);
  return done;
};
const runHere = (page: Page, code: string): void => {
  const script = page.document.createElement('script');
  script.textContent = code;
  page.document.head.append(script);
};

const tags = subjects.map(({ tag }) => tag);
const alone = new Map<string, Seen>();

/** Each widget, put into the page in some way, shows what it shows on a page of its own. */
const expectAll = async (
  page: Page,
  put: (tag: string) => WidgetElement | Promise<WidgetElement> = (tag) => {
    const element = make(page, tag);
    page.document.body.append(element);
    return element;
  },
): Promise<void> => {
  for (const tag of tags) {
    const element = await put(tag);
    expect(await see(element), tag).to.deep.equal(alone.get(tag));
    element.remove();
  }
};

describe('a page', function () {
  this.timeout(60_000);
  let page: Page;
  let said: string[];
  let warnings: ReturnType<typeof captured>;

  /** Notes what goes wrong on a page. */
  const listen = ({ window }: Page): void => {
    window.console.warn = (...all: unknown[]) => said.push(all.join(' '));
    window.addEventListener('error', ({ message }) => said.push(message));
    window.addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  };

  before(async () => {
    warnings = captured('warn');
    neverPainted();
    page = await openPage();
    await runModule(page, cdnFile);
    for (const tag of tags) {
      const element = make(page, tag);
      page.document.body.append(element);
      alone.set(tag, await see(element));
      expect(element.status).to.equal('ready');
      element.remove();
    }
    page.close();
  });
  after(() => warnings.take());
  beforeEach(async () => {
    said = [];
    page = await openPage();
    listen(page);
  });
  afterEach(() => page.close());

  /** A test of a page that has nothing to tell its developer, but for what another Lit says of itself. */
  const quietly = (name: string, act: () => Promise<void>): void => {
    it(name, async () => {
      await act();
      const own = said.filter((line) => !/Lit is in dev mode/.test(line));
      expect(own.join('\n')).to.equal('');
    });
  };

  describe('with scripts of others', () => {
    quietly('has Lit, whose elements hold ours and are held by them', async () => {
      await runModule(page, cdnFile);
      const script = page.document.createElement('script');
      script.type = 'module';
      script.textContent = `
        import { LitElement, html } from '/node_modules/lit2/index.js';
        customElements.define('their-box', class extends LitElement {
          static properties = { force: {} };
          render() {
            return html\`<force-gap-card force=\${this.force} theme="light"><b>\${this.force}</b></force-gap-card>\`;
          }
        });
        dispatchEvent(new Event('defined'));`;
      const defined = new Promise((resolve) => page.window.addEventListener('defined', resolve));
      page.document.head.append(script);
      await defined;
      const box = page.document.createElement('their-box') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      box.setAttribute('force', 'kent');
      page.document.body.append(box);
      await box.updateComplete;
      const card = box.shadowRoot!.querySelector<WidgetElement>('force-gap-card')!;
      expect(await see(card)).to.deep.equal(alone.get('force-gap-card'));
      box.setAttribute('force', 'essex');
      await box.updateComplete;
      await settled(card);
      expect(text(card, 'heading')).to.contain('Essex');
      await expectAll(page);
    });

    quietly('is translated by a browser, which puts elements in the place of texts', async () => {
      await runModule(page, cdnFile);
      const translate = (root: ShadowRoot): void => {
        const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const one of texts.filter(({ data }) => data.trim())) {
          const font = page.document.createElement('font');
          font.append(one.data);
          one.replaceWith(font);
        }
      };
      const others: Record<string, Record<string, string>> = {
        'force-gap-card': { force: 'psni' },
        'force-map': { year: '2009', level: 'middle-management' },
        'good-practice-card': { entry: 'essex' },
        'national-headlines': { lang: 'cy' },
        'representation-grid': { year: '2009', compare: '2015', level: 'middle-management' },
        'representation-trend': { force: 'essex' },
      };
      for (const [tag, other] of Object.entries(others)) {
        const element = make(page, tag);
        const own = Object.keys(other).map((name) => [name, element.getAttribute(name)] as const);
        for (const [name, value] of Object.entries(other)) element.setAttribute(name, value);
        page.document.body.append(element);
        await settled(element);
        expect((await see(element)).said, tag).not.to.equal(alone.get(tag)!.said);
        translate(element.shadowRoot!);
        for (const [name, value] of own)
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        expect((await see(element)).said, tag).to.equal(alone.get(tag)!.said);
        element.remove();
      }
    });

    quietly('has an older polyfill of custom elements that finds nothing to do', async () => {
      await runScript(page, '/node_modules/@webcomponents/custom-elements/custom-elements.min.js');
      await runModule(page, cdnFile);
      await expectAll(page);
    });

    quietly('has that polyfill in place of the browser’s own', async () => {
      (page.window.customElements as unknown as { forcePolyfill: boolean }).forcePolyfill = true;
      await runScript(page, '/node_modules/@webcomponents/custom-elements/custom-elements.min.js');
      await runModule(page, cdnFile);
      await expectAll(page);
    });

    quietly('has the adapter for elements in the language of 2009', async () => {
      await runScript(page, '/node_modules/@webcomponents/custom-elements/src/native-shim.js');
      await runModule(page, cdnFile);
      await expectAll(page);
    });

    quietly('has scoped registries by a polyfill', async () => {
      await runScript(
        page,
        '/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
      );
      await runModule(page, cdnFile);
      await expectAll(page);
    });

    quietly('has old libraries that give every object and list members of their own', async () => {
      runHere(
        page,
        `for (const name of ['each', 'keys', 'values', 'extend', 'text', 'type', 'force', 'year', 'note'])
           Object.prototype[name] ??= function () { return this };
         for (const name of ['each', 'last', 'first', 'contains', 'remove', 'clone', 'sum'])
           Array.prototype[name] ??= function () { return this };
         for (const name of ['trimAll', 'startsWithAny', 'camelize'])
           String.prototype[name] ??= function () { return String(this) };
         Function.prototype.method ??= function () { return this };`,
      );
      await runModule(page, cdnFile);
      await expectAll(page);
    });
  });

  describe('that patches fetch', () => {
    const ways: Record<string, string> = {
      late: `(...all) => new Promise((go) => setTimeout(go, 300)).then(() => real(...all))`,
      'with a response of its own': `async (...all) => {
        const response = await real(...all);
        return new Response(await response.blob(), response);
      }`,
      'with a clone': `async (...all) => (await real(...all)).clone()`,
      'with a wrapper around the response': `async (...all) => {
        const response = await real(...all);
        return new Proxy(response, {
          get: (target, name) =>
            typeof target[name] === 'function' ? target[name].bind(target) : target[name],
        });
      }`,
      'with a response that has no stream, as old polyfills give it': `async (...all) => {
        const { ok, status, headers, url, ...rest } = await real(...all).then(async (response) => ({
          ok: response.ok, status: response.status, headers: response.headers, url: response.url,
          bytes: await response.arrayBuffer(),
        }));
        return { ok, status, headers, url, arrayBuffer: async () => rest.bytes };
      }`,
      'with arguments of its own': `(input, init = {}) =>
        real(new Request(input, { ...init, headers: { 'X-Requested-With': 'XMLHttpRequest' } }))`,
    };
    for (const [name, way] of Object.entries(ways))
      quietly(`${name}: shows every widget`, async () => {
        runHere(page, `{ const real = fetch.bind(window); window.fetch = ${way}; }`);
        await runModule(page, cdnFile);
        await expectAll(page);
      });

    const broken: Record<string, string> = {
      'that throws at once': `() => { throw new Error('not allowed here') }`,
      'that gives nothing': `() => undefined`,
      'that gives a text': `async () => '{}'`,
      'that refuses without a reason': `() => Promise.reject()`,
      'that is not there': `undefined`,
    };
    for (const [name, way] of Object.entries(broken))
      quietly(`${name}: tells the reader, and leaves the page’s own text`, async () => {
        runHere(page, `window.fetch = ${way};`);
        // Trying again takes a second in each of them.
        page.window.setTimeout = ((act: () => void, milliseconds = 0) =>
          setTimeout(act, milliseconds / 50)) as typeof setTimeout;
        await runModule(page, cdnFile);
        const all = tags.map((tag) => {
          const element = make(page, tag);
          element.innerHTML = '<p>Text of the page</p>';
          page.document.body.append(element);
          return element;
        });
        await Promise.all(all.map(settled));
        for (const element of all) {
          expect(element.status, element.localName).to.equal('error');
          expect(text(element, 'error'), element.localName).to.match(/could not be loaded/);
          expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
        }
        // One warning a widget; in WebKit also what keeps the words for failures from coming.
        const told = said.splice(0).filter((line) => line.startsWith('['));
        expect(told).to.have.length(tags.length);
      });
  });

  describe('that writes itself', () => {
    quietly('by document.write while it is read', async () => {
      for (const tag of tags) {
        const { document } = page;
        document.open();
        listen(page);
        document.write(`<!doctype html><body><script type="module" src="${cdnFile}"></script>`);
        document.write(`${markup(tag)}<p>after</p>`);
        const element = document.querySelector<WidgetElement>(tag)!;
        document.close();
        await page.window.customElements.whenDefined(tag);
        expect((await see(element)).said, tag).to.equal(alone.get(tag)!.said);
      }
    });

    quietly('anew by document.open, and widgets of before and after work', async () => {
      await runModule(page, cdnFile);
      const before = make(page, 'force-gap-card');
      page.document.body.append(before);
      await settled(before);
      page.document.open();
      listen(page);
      page.document.write('<body>');
      page.document.close();
      page.document.body.append(before);
      expect(await see(before)).to.deep.equal(alone.get('force-gap-card'));
      before.remove();
      await expectAll(page);
    });
  });

  describe('that has elements', () => {
    beforeEach(() => runModule(page, cdnFile));

    quietly('by innerHTML', () =>
      expectAll(page, (tag) => {
        page.document.body.innerHTML = markup(tag);
        return page.document.body.firstElementChild as WidgetElement;
      }),
    );

    quietly('as clones, before and after the original is drawn', async () => {
      for (const isDrawn of [false, true])
        await expectAll(page, async (tag) => {
          const around = page.document.createElement('div');
          const original = make(page, tag);
          around.append(original);
          page.document.body.append(around);
          if (isDrawn) await settled(original);
          const clone = around.cloneNode(true) as Element;
          around.remove();
          page.document.body.append(clone.firstElementChild!);
          return page.document.body.lastElementChild as WidgetElement;
        });
    });

    quietly('out of a template, imported or adopted', async () => {
      for (const isCopied of [true, false])
        await expectAll(page, (tag) => {
          const template = page.document.createElement('template');
          template.innerHTML = markup(tag);
          const { content } = template;
          page.document.body.append(
            isCopied ? page.document.importNode(content, true) : page.document.adoptNode(content),
          );
          return page.document.body.lastElementChild as WidgetElement;
        });
    });

    quietly('that are moved while they load, and once they are drawn', async () => {
      for (const waits of [0, 1, 20, 200])
        await expectAll(page, async (tag) => {
          const from = page.document.body.appendChild(page.document.createElement('section'));
          const element = make(page, tag);
          from.append(element);
          if (waits) await new Promise((resolve) => setTimeout(resolve, waits));
          page.document.body.append(element);
          from.remove();
          return element;
        });
    });

    quietly('that are removed while they load, and come back', async () => {
      for (const waits of [0, 1, 20])
        await expectAll(page, async (tag) => {
          const element = make(page, tag);
          page.document.body.append(element);
          if (waits) await new Promise((resolve) => setTimeout(resolve, waits));
          element.remove();
          await new Promise((resolve) => setTimeout(resolve, waits));
          page.document.body.append(element);
          return element;
        });
    });

    quietly('that go into a frame, drawn or not, and back', async () => {
      // Loaded: Firefox puts another document in the place of the one that an empty frame begins with.
      const inner = await addFrame(page.document.body, { width: '600', height: '600' });
      const there = inner.contentDocument!.body;
      for (const before of ['nowhere', 'undrawn', 'drawn'])
        await expectAll(page, async (tag) => {
          const element = make(page, tag);
          if (before !== 'nowhere') page.document.body.append(element);
          if (before === 'drawn') await settled(element);
          there.append(element);
          expect(await see(element), `${tag} in the frame`).to.deep.equal(alone.get(tag));
          const elsewhere = page.document.implementation.createHTMLDocument();
          elsewhere.body.append(element);
          page.document.body.append(element);
          return element;
        });
    });

    quietly('that tell in a frame what is wrong', async () => {
      const inner = await addFrame(page.document.body, {});
      const element = make(page, 'force-gap-card');
      element.innerHTML = '<p>Text of the page</p>';
      inner.contentDocument!.body.append(element);
      await settled(element);
      element.setAttribute('force', 'kentt');
      await settled(element);
      expect(text(element, 'error')).to.contain('kentt');
      const { fontWeight } = inner.contentWindow!.getComputedStyle(
        element.shadowRoot!.querySelector('[part=error] strong')!,
      );
      expect(Number(fontWeight)).to.be.above(500);
      expect(said.splice(0)).to.have.length(1);
    });

    quietly('that were written in a page before the code came', async () => {
      const other = await openPage();
      other.document.body.innerHTML = tags
        .map((tag) => markup(tag).replace('></', `><p>Text of the page</p></`))
        .join('');
      const all = tags.map((tag) => other.document.querySelector<WidgetElement>(tag)!);
      for (const element of all) element.lang = 'en-GB';
      await runModule(other, cdnFile);
      await Promise.all(all.map(settled));
      for (const element of all)
        expect((await see(element)).said, element.localName).to.equal(
          alone.get(element.localName)!.said,
        );
      other.close();
    });
  });
});
