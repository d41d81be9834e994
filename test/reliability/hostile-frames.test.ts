/** Every known string in the address of the hosted page, and in a force's own figures in the builder. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { widgetTags } from '../../src/elements/base/tags.js';
import { AddressError, attributesOf, widgetOf } from '../../src/embed/parameters.js';
import { hosted, place } from '../hosts/hosted.js';
import { until } from '../hosts/servers.js';
import { reportFigures } from '../support/figures.js';
import { openPage } from '../support/page.js';
import type { Page } from '../support/page.js';
import { captured, neverBusy, neverPainted } from '../support/widget.js';
import { STRINGS } from './strings.mjs';
import { setTrap, wrongIn } from './trap.js';
import type { Trap } from './trap.js';

/** Names that an attribute of some widget, the page, or every object has. */
const NAMES = [
  ...['force', 'entry', 'year', 'level', 'compare', 'highlight', 'measure', 'sort', 'from', 'to'],
  ...['organisation', 'search', 'limit', 'years', 'share-state', 'theme', 'lang', 'edition'],
  ...[
    'heading-level',
    'loading',
    'menu',
    'src',
    'check',
    'data',
    'style',
    'class',
    'id',
    'onclick',
  ],
  ...['innerHTML', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'],
];

const queryOf = (tag: string, entries: readonly (readonly [string, string])[]): string =>
  `${new URLSearchParams([['widget', tag], ...entries.map(([name, value]) => [name, value])])}`;

const isRefused = (tag: string, entries: readonly (readonly [string, string])[]): boolean => {
  try {
    widgetOf(new URL(`/dist/embed.html?${queryOf(tag, entries)}`, location.href));
    return false;
  } catch (error) {
    expect(error).to.be.instanceOf(AddressError);
    return true;
  }
};

/** Servers take no longer addresses. */
const fits = (query: string): boolean => query.length < 12_000;

const counted = { pages: 0, own: 0 };
let trap: Trap;
let warnings: ReturnType<typeof captured>;
before(async () => {
  neverPainted();
  warnings = captured('warn');
  trap = await setTrap();
});
after(async () => {
  trap.release();
  warnings.take();
  await reportFigures('strings-in-frames', {
    tried: {
      'addresses of the hosted page with known strings': counted.pages,
      'known strings in a force’s own figures': counted.own,
    },
    violations: trap.violations(),
  });
});
afterEach(async () => {
  expect(trap.take()).to.deep.equal([]);
  expect(await trap.foreign()).to.deep.equal([]);
});

describe('the hosted page', function () {
  this.timeout(120_000);
  before(() => document.body.append(place));
  after(() => place.remove());

  /** Opens many pages, some at a time, and looks at what each shows. */
  const openAll = async (
    queries: readonly string[],
    look: (page: Awaited<ReturnType<typeof hosted>>, query: string) => void,
  ): Promise<void> => {
    const left = [...queries];
    const work = async (): Promise<void> => {
      for (let query = left.shift(); query !== undefined; query = left.shift()) {
        const page = await hosted(query);
        expect((page.window as { ran?: unknown }).ran, query).to.equal(undefined);
        for (const { type, src } of page.document.scripts)
          expect(type.includes('json') || src.startsWith(`${location.origin}/`), src).to.equal(
            true,
          );
        const ours = [...page.document.querySelectorAll('#widget, gep-doctor')];
        // The code of the doctor comes by itself.
        await until(() => ours.every(({ shadowRoot }) => shadowRoot));
        for (const one of ours) expect(wrongIn(one.shadowRoot!), query).to.deep.equal([]);
        const files = page.window.performance.getEntriesByType('resource');
        for (const { name } of files) expect(name).to.match(new RegExp(`^${location.origin}/`));
        look(page, query);
        page.frame.remove();
        counted.pages += 1;
      }
    };
    await Promise.all(Array.from({ length: 6 }, work));
  };

  it('refuses every string as a widget, and as a foreign address of figures', () => {
    for (const string of STRINGS) {
      expect(isRefused(string, []), string).to.equal(true);
      const { origin } = location;
      const own = URL.canParse(string, `${origin}/dist/`)
        ? new URL(string, `${origin}/dist/`).origin === origin
        : false;
      if (!own) expect(isRefused('force-gap-card', [['src', string]]), string).to.equal(true);
    }
  });

  it('takes no string and no name of the language for an attribute', () => {
    for (const string of [...STRINGS, ...NAMES]) {
      const parameters = new URLSearchParams(queryOf('force-gap-card', [[string, 'ran=1']]));
      const { known, unknown } = attributesOf(parameters, ['force', 'year']);
      expect([...known.keys()]).to.deep.equal(['force', 'year'].filter((name) => name === string));
      expect(known.size + unknown.length).to.equal(
        string === 'widget' || string === 'check' ? 0 : 1,
      );
    }
  });

  it('shows a message, or the widget, for every string in parameters', async () => {
    const taken = STRINGS.filter((string) => !isRefused('force-gap-card', [['force', string]]));
    const refused = STRINGS.filter((string) => !taken.includes(string));
    expect(taken.length).to.be.above(150);
    expect(refused.length).to.be.above(80);
    const names = NAMES.filter((name) => name !== 'src');
    // Over all pages each of them stands in a third of the parameters: a page takes half a second,
    // and another test puts every string into the attributes themselves.
    const queries = taken
      .map((_, index) => index)
      .filter((index) => index % 3 === 0)
      .map((index) =>
        queryOf(
          widgetTags[index % widgetTags.length]!,
          names.map((name, shift) => [name, taken[(index + shift) % taken.length]!] as const),
        ),
      );
    await openAll(queries.filter(fits), ({ document: page, text }, query) => {
      const element = page.querySelector<WidgetElement>('#widget')!;
      expect(element, query).not.to.equal(null);
      const allowed = [...(element.constructor as typeof WidgetElement).observedAttributes, 'id'];
      expect(allowed).to.include.members(element.getAttributeNames());
      expect(text(), query).not.to.equal('');
    });
    await openAll(
      refused
        .map((string, index) => queryOf('force-gap-card', [[NAMES[index % NAMES.length]!, string]]))
        .filter(fits),
      ({ document: page, text }, query) => {
        expect(page.querySelector('#widget'), query).to.equal(null);
        expect(page.querySelectorAll('.message *').length, query).to.equal(2);
        expect(text(), query).not.to.equal('');
      },
    );
  });

  it('tells strings that are names of parameters as text', async () => {
    const queries: string[] = [];
    const named = STRINGS.filter((string) => !isRefused('force-map', [[string, '1']]));
    for (let first = 0; first < named.length; first += 10)
      queries.push(
        queryOf('force-map', [
          ['check', ''],
          ...named.slice(first, first + 10).map((string) => [string, 'ran=1'] as const),
        ]),
      );
    await openAll(queries.filter(fits), ({ document: page, text }) => {
      expect(page.querySelector('#widget')!.getAttributeNames().sort()).to.deep.equal([
        'heading-level',
        'id',
      ]);
      expect(page.querySelectorAll('#parameters li *').length).to.equal(0);
      expect(text()).to.contain('is no parameter of force-map');
    });
  });
});

describe('a force’s own figures', function () {
  this.timeout(120_000);
  let page: Page;
  let inside: Trap;
  afterEach(() => {
    inside.release();
    page.close();
  });

  const one = <Found extends Element = HTMLInputElement>(selector: string): Found =>
    page.document.querySelector<Found>(selector)!;

  const type = (values: Readonly<Record<string, string>>): void => {
    for (const [id, value] of Object.entries(values)) one(`#own-${id}`).value = value;
    one('#own-table').dispatchEvent(new page.window.Event('input', { bubbles: true }));
  };

  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;

  for (const tag of ['police-staff-chart', 'force-gap-card'])
    it(`of ${tag} show every string as text, and hand it over as text`, async () => {
      page = await openPage(`/dist/index.html#figures=own&widget=${tag}&host=page`);
      inside = await setTrap(page.window);
      neverBusy(page.window);
      await until(() => Boolean(one('#code')?.childElementCount));
      let shown = 0;
      for (const [index, string] of STRINGS.entries()) {
        const other = STRINGS[(index + 7) % STRINGS.length]!;
        const rows =
          tag === 'force-gap-card'
            ? `level,women,men,${cell(string)}\nAll officers,700,1300,${cell(other)}\nMiddle management,100,300,\nSenior leadership,14,60,\n`
            : `grade,women,men\n${cell(string)},310,120\n${cell(other)},420,260\n`;
        type({ force: string, year: '2025', title: other, address: string, table: rows });
        expect(page.document.querySelectorAll('#own-problems li *').length).to.equal(0);
        // An address that is no address is told; then the rest is shown.
        type({ force: string, year: '2025', title: other, address: '', table: rows });
        expect(page.document.querySelectorAll('#own-problems li *').length).to.equal(0);
        expect(page.document.querySelectorAll('#code code *').length).to.equal(0);
        if (one('#own-problems').childElementCount) continue;
        const element = one<WidgetElement>(`#preview ${tag}`);
        await element.updateComplete;
        await element.ready;
        await element.updateComplete;
        expect(inside.take(), string).to.deep.equal([]);
        // A field of one line keeps no ends of lines.
        const force = one('#own-force').value.trim();
        for (const text of [force, element.facts!.rows[0]!.label])
          expect(element.shadowRoot!.textContent!.includes(text), string).to.equal(true);
        shown += 1;
        counted.own += 1;
      }
      expect(shown).to.be.above(150);
    });
});
