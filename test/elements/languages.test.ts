/** Every language in a real browser: on every widget, beside English, and read by axe. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { widgetTags } from '../../src/elements/base/tags.js';
import { asAt, date } from '../../src/language/dates.js';
import { codes, speak } from '../../src/language/languages.js';
import { number, percent, signedPercent } from '../../src/language/numbers.js';
import { order } from '../../src/language/order.js';
import { neverBusy, settled, words } from '../support/widget.js';

const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'force-gap-card': { force: 'north-wales' },
  'good-practice-card': { entry: 'west-mercia' },
  'representation-trend': { force: 'sussex' },
};

const shown = async (tag: string, lang: string, more = {}): Promise<WidgetElement> => {
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries({ ...attributes[tag], lang, ...more }))
    element.setAttribute(name, value as string);
  document.querySelector('main')!.append(element);
  await settled(element);
  return element;
};

const base = (element: WidgetElement): HTMLElement => element.shadowRoot!.querySelector('.base')!;
const others = codes.filter((code) => code !== 'en');

before(() => neverBusy());
beforeEach(() => document.body.append(document.createElement('main')));
afterEach(() => document.querySelector('main')?.remove());

for (const code of others)
  describe(`in ${code}`, () => {
    it('every widget says its facts', async () => {
      const { language } = await speak(code);
      for (const tag of widgetTags) {
        const element = await shown(tag, code);
        expect(element.status, tag).to.equal('ready');
        expect(element.facts!.language, tag).to.equal(code);
        expect(base(element).lang, tag).to.equal(code);
        expect(base(element).dir, tag).to.equal(language.direction);
        element.remove();
      }
    }).timeout(60000);

    it('a regional tag and the language of the page are understood', async () => {
      const element = await shown('force-gap-card', '');
      document.querySelector('main')!.lang = `${code}-GB`;
      element.refresh();
      await settled(element);
      expect(element.facts!.language).to.equal(code);
    });

    it('a mistake is told in it', async () => {
      const element = await shown('force-gap-card', code, { force: 'kentt' });
      expect(element.status).to.equal('error');
      expect(base(element).lang).to.equal(code);
      expect(base(element).textContent).to.contain('kentt').and.not.contain('We do not know');
    });

    it('dates and numbers have the signs of the language, whatever the browser knows', async () => {
      const { language } = await speak(code);
      const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
      for (const name of language.months) expect(name).to.match(/\p{L}/u);
      expect(asAt(language, 2024)).to.contain('31').and.contain('2024');
      expect(
        new Set(
          language.months.map((_, at) => date(language, `2024-${String(at + 1).padStart(2, '0')}`)),
        ).size,
      ).to.equal(12);
      for (const text of [
        number(language, -1178.5, 1),
        percent(language, 30.66),
        signedPercent(language, 3.6),
      ]) {
        if (language.direction === 'rtl') expect(text).to.match(/^\u2066.*\u2069$/);
        // Latin digits everywhere, as the United Nations write them in Arabic too.
        expect(plain(text)).to.match(/^[−+]?[\d.,\u00a0\u202f]+[\u00a0\u202f]?%?$/);
      }
      expect(plain(number(language, -5))).to.equal('\u22125');
    });
  });

describe('languages beside each other', () => {
  it('a Welsh and an English card stand on one page', async () => {
    const welsh = await shown('force-gap-card', 'cy');
    const english = await shown('force-gap-card', 'en');
    expect(welsh.facts!.title).to.equal('Heddlu Gogledd Cymru, 31 Mawrth 2024');
    expect(english.facts!.title).to.equal('North Wales Police, 31 March 2024');
    expect(base(welsh).querySelector('.source')!.textContent).to.contain('Ffynhonnell');
    expect(base(english).querySelector('.source')!.textContent).to.contain('Source');
  });

  it('an Arabic grid stands on an English page, and leaves it as it is', async () => {
    const before = await shown('representation-grid', '');
    const arabic = await shown('representation-grid', 'ar');
    const after = await shown('representation-grid', '');
    const [left, right] = [arabic, before].map((element) => {
      const box = base(element).querySelector('.box')!.getBoundingClientRect();
      return box.left - element.getBoundingClientRect().left;
    }) as [number, number];
    expect(getComputedStyle(base(arabic)).direction).to.equal('rtl');
    // The first box stands where its line starts: on the other side.
    expect(left).to.be.above(right);
    for (const element of [before, after]) {
      expect(getComputedStyle(base(element)).direction).to.equal('ltr');
      expect(element.facts!.language).to.equal('en');
      expect(element.facts!.sentence).to.equal(before.facts!.sentence);
    }
    expect(document.documentElement.dir).to.equal('');
  });

  it('names in Latin letters stand in an Arabic list in the order of Arabic', async () => {
    const card = await shown('good-practice-card', 'ar', { entry: 'merseyside' });
    const line = [...base(card).querySelectorAll('.line')].find(({ textContent }) =>
      textContent!.includes('Firearms Discovery Days'),
    )!;
    const leftOf = (name: string): number => {
      const range = document.createRange();
      const text = [...line.childNodes].find(
        (node) => node instanceof Text && node.data.includes(name),
      ) as Text;
      range.setStart(text, text.data.indexOf(name));
      range.setEnd(text, text.data.indexOf(name) + name.length);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('Firearms Discovery Days')).to.be.above(leftOf('Gender Equality Network'));
  });

  it('a Welsh grid has the short names of forces that have one in Welsh', async () => {
    const grid = await shown('representation-grid', 'cy', { year: '2023' });
    const names = [...base(grid).querySelectorAll('.box')].map((box) => words(box));
    expect(names).to.include.members(['G Cymru', 'De Cymru']).and.not.include('N Wales');
  });

  it('another lang is another drawing of the same element', async () => {
    const element = await shown('representation-grid', 'en');
    const before = element.facts!.rows.map(({ cells }) => cells['women']!.value);
    element.lang = 'cy';
    await element.updateComplete;
    await settled(element);
    expect(element.facts!.sentence).to.match(/^Mae cyfran|^Nid oes/);
    // The order of the names is that of the language; the figures are the same.
    expect(element.facts!.rows.map(({ cells }) => cells['women']!.value).sort()).to.deep.equal(
      before.sort(),
    );
    element.lang = 'en';
    await element.updateComplete;
    await settled(element);
    expect(element.facts!.language).to.equal('en');
  });

  it('a language that is not spoken is answered in English, and said so', async () => {
    const element = await shown('force-gap-card', 'tlh');
    expect(element.facts!.language).to.equal('en');
    expect(element.facts!.notes.join(' ')).to.contain('could not speak “tlh”');
  });
});

describe('texts of examples', () => {
  it('are in Welsh where the widget is', async () => {
    const element = await shown('good-practice-card', 'cy');
    expect(element.facts!.headline[0]!.text).to.equal(
      'Cymorth ar ôl colli baban ac yn ystod y menopos',
    );
    expect(element.shadowRoot!.querySelectorAll('[lang=en]')).to.have.length(0);
  });

  for (const code of others.filter((one) => one !== 'cy'))
    it(`are marked as English in ${code}`, async () => {
      const element = await shown('good-practice-card', code);
      const sentence = element.shadowRoot!.querySelector('[part=sentence]')!;
      expect([sentence.getAttribute('lang'), sentence.getAttribute('dir')]).to.deep.equal([
        'en',
        'ltr',
      ]);
      expect(element.shadowRoot!.querySelector('.figures')!.getAttribute('lang')).to.equal('en');
      const list = await shown('good-practice-list', code);
      expect(list.shadowRoot!.querySelector('.entry [lang=en]')).to.exist;
    });
});

describe('Welsh', () => {
  it('sorts by its own alphabet, which browsers do not all know', async () => {
    const { language } = await speak('cy');
    const names = [
      'Llan',
      'Lwc',
      'Chwilog',
      'Cwm',
      'Dd',
      'Dz',
      'Ngor',
      'Gwy',
      'Had',
      'Rhyl',
      'Rwm',
      'Thal',
      'Tywyn',
      'Ffos',
      'Fz',
    ];
    expect([...names].sort(order(language))).to.deep.equal([
      'Cwm',
      'Chwilog',
      'Dz',
      'Dd',
      'Fz',
      'Ffos',
      'Gwy',
      'Ngor',
      'Had',
      'Lwc',
      'Llan',
      'Rwm',
      'Rhyl',
      'Tywyn',
      'Thal',
    ]);
  });

  it('joins with a or ac, and mutates after a', async () => {
    const { join } = (await speak('cy')).language;
    for (const [last, said] of [
      ['Gwent', 'x a Gwent'],
      ['Essex', 'x ac Essex'],
      ['West Mercia', 'x a West Mercia'],
      ['Kent', 'x a Kent'],
      ['codi', 'x a chodi'],
      ['parhau', 'x a pharhau'],
      ['tyfu', 'x a thyfu'],
      ['chwarae', 'x a chwarae'],
      ['aros', 'x ac aros'],
      ['ymhlith', 'x ac ymhlith'],
      ['wedi codi', 'x ac wedi codi'],
      ['heb newid', 'x a heb newid'],
      ['8.33%', 'x ac 8.33%'],
      ['80%', 'x ac 80%'],
      ['11.50%', 'x ac 11.50%'],
      ['1', 'x ac 1'],
      ['10%', 'x a 10%'],
      ['100', 'x a 100'],
      ['1,178', 'x a 1,178'],
      ['2023', 'x a 2023'],
      ['30.66%', 'x a 30.66%'],
    ])
      expect(join(['x', last!])).to.equal(said);
    expect(join(['a', 'b', 'Essex'])).to.equal('a, b ac Essex');
  });
});
