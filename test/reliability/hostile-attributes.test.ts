/** Every known string as every attribute of every tag, and as a property where there is one. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { reportFigures } from '../support/figures.js';
import { readPublished, status } from '../support/folder.js';
import { captured, neverBusy, neverPainted, settled, text } from '../support/widget.js';
import { BROKEN_WORDS } from './derivable.mjs';
import { STRINGS } from './strings.mjs';
import { subjects } from './subjects.js';
import { setTrap } from './trap.js';
import type { Trap } from './trap.js';

const tags = [...subjects, { tag: 'gep-doctor', attributes: { for: 'nobody' } }];

/** The attributes that the class behind every widget brings: the same code in each of them. */
const COMMON = ['lang', 'src', 'edition', 'heading-level', 'theme', 'loading', 'menu'];

type Observed = CustomElementConstructor & { readonly observedAttributes: readonly string[] };

describe('every known string as an attribute', function () {
  this.timeout(180_000);
  let trap: Trap;
  let warnings: ReturnType<typeof captured>;
  const real = globalThis.fetch;
  /** Addresses that only `src` can have asked for. */
  const asked: string[] = [];
  let set = 0;
  before(async () => {
    neverBusy();
    neverPainted();
    await import('/dist/gender-equality-in-policing.js' as string);
    warnings = captured('warn');
    trap = await setTrap();
    const folder = `${location.origin}/dist/data/v1/`;
    const { files } = (await readPublished('index.json')) as { files: { path: string }[] };
    const published = new Set(['index.json', ...files.map(({ path }) => path)]);
    // What a page writes as an address is asked for, so it is answered here.
    globalThis.fetch = (input, init) => {
      const { href, protocol, pathname } = new URL(String(input), location.href);
      if (href.startsWith(folder) && published.has(href.slice(folder.length)))
        return real(input, init);
      asked.push(`${protocol} ${pathname}`);
      return Promise.resolve(status(404));
    };
  });
  after(async () => {
    globalThis.fetch = real;
    trap.release();
    warnings.take();
    await reportFigures('strings-in-attributes', {
      tried: { 'known strings': STRINGS.length, 'attributes that were set to one': set },
      violations: trap.violations(),
    });
  });
  afterEach(async () => {
    expect(trap.take()).to.deep.equal([]);
    expect(await trap.foreign()).to.deep.equal([]);
  });

  const put = (tag: string, attributes: Readonly<Record<string, string>>): WidgetElement => {
    const element = document.createElement(tag) as WidgetElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };

  tags.forEach(({ tag, attributes }, which) => {
    it(`of ${tag} is told in words, or taken as text`, async () => {
      const { observedAttributes } = customElements.get(tag) as Observed;
      const own = observedAttributes.filter((name) => !COMMON.includes(name));
      const all = new Map(
        observedAttributes.map((name) => [name, put(tag, { ...attributes, theme: 'light' })]),
      );
      await Promise.all([...all.values()].map(settled));
      for (const [index, string] of STRINGS.entries()) {
        // Each tag takes its share of the attributes that are the same in all.
        const shared = COMMON.filter((_, at) => (at + index) % tags.length === which);
        const tried = [...own, ...shared].flatMap((name) => all.get(name) ?? []);
        for (const name of [...own, ...shared]) all.get(name)?.setAttribute(name, string);
        set += tried.length;
        await Promise.all(tried.map(settled));
        const name = `${tag} ${JSON.stringify(string.slice(0, 60))}`;
        expect(trap.take(), name).to.deep.equal([]);
        for (const element of tried) {
          if (tag === 'gep-doctor') continue;
          expect(['idle', 'ready', 'empty', 'error'], name).to.include(element.status);
          const part = element.status === 'error' ? 'error' : 'base';
          expect(text(element, part), name).not.to.equal('');
          if (!BROKEN_WORDS.test(string))
            expect(text(element, part), name).not.to.match(BROKEN_WORDS);
        }
      }
      for (const element of all.values()) element.remove();
    });
  });

  it('asks for nothing but what `src` names, by http and https', () => {
    expect(asked.length).to.be.above(100);
    for (const address of asked) expect(address).to.match(/^https?: \//);
  });
});
