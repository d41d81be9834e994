import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { widgetTags } from '../../src/elements/base/tags.js';
import { suggestedHeight } from '../../src/export/embedSizes.js';
import { hosted, place } from './hosted.js';
import type { Hosted } from './hosted.js';
import { addFrame, until } from './servers.js';

const scrolls = ({ document: { documentElement: root } }: Hosted): boolean =>
  root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth;

/** Something to show for every widget. */
const choice = (tag: string): string => {
  if (tag === 'force-gap-card') return `widget=${tag}&force=metropolitan`;
  return tag === 'good-practice-card' ? `widget=${tag}&entry=merseyside` : `widget=${tag}`;
};

describe('the hosted page', () => {
  before(() => document.body.append(place));
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  it('shows the widget that its address names, with its attributes', async () => {
    const { document: page } = await hosted(
      'widget=force-gap-card&force=kent&year=2021&theme=dark',
    );
    const element = page.querySelector<WidgetElement>('#widget')!;
    expect(element.facts!.title).to.equal('Kent Police, 31 March 2021');
    expect(element.theme).to.equal('dark');
    expect(page.title).to.equal('Kent Police, 31 March 2021');
    expect(page.documentElement.lang).to.equal('en');
    expect(page.documentElement.dir).to.equal('ltr');
    expect(page.querySelector('meta[name=description]')!.getAttribute('content')).to.equal(
      element.facts!.sentence,
    );
    const data = JSON.parse(
      page.querySelector('script[type="application/ld+json"]')!.textContent!,
    ) as Record<string, unknown>;
    expect(data).to.include({ '@type': 'Dataset', name: 'Kent Police, 31 March 2021' });
  });

  it('loads the code of that widget alone', async () => {
    const { window } = await hosted('widget=force-gap-card&force=kent');
    const files = window.performance.getEntriesByType('resource').map(({ name }) => name);
    const elements = files.filter((name) => name.includes('/elements/'));
    expect(elements.map((name) => name.split('/').at(-1))).to.deep.equal(['force-gap-card.js']);
    expect(files.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
  });

  for (const tag of widgetTags)
    it(`has no scroll bar at the suggested sizes of ${tag}`, async () => {
      const found: number[] = [];
      for (const width of [300, 400, 600, 800, 1200]) {
        const page = await hosted(choice(tag), width, suggestedHeight(tag, width));
        expect(page.document.documentElement.dataset['mode']).to.equal('whole');
        if (scrolls(page)) found.push(width);
        place.replaceChildren();
      }
      expect(found).to.deep.equal([]);
    });

  for (const [width, height] of [
    [300, 150],
    [400, 300],
  ] as const)
    it(`says title, sentence and source without a scroll bar in ${width} by ${height}`, async () => {
      for (const query of [
        ...widgetTags.map(choice),
        'widget=force-gap-card&force=british-transport-police&year=2023',
        'widget=force-gap-card&force=north-wales&year=2024',
      ]) {
        const page = await hosted(query, width, height);
        const { facts } = page.document.querySelector<WidgetElement>('#widget')!;
        await until(() => page.document.documentElement.dataset['mode'] === 'compact');
        const headline = facts!.headline.map(({ text }) => text).join('');
        const { text: source } = facts!.source.parts.find(({ url }) => url)!;
        for (const words of [facts!.title, headline, source])
          expect(page.text(), query).to.contain(words.replace(/\s+/g, ' '));
        expect(scrolls(page), query).to.equal(false);
        const whole = [...page.document.querySelectorAll('a')].at(-1)!;
        expect(whole.textContent).to.equal('Open the whole figure');
        expect(whole.href).to.equal(page.window.location.href);
        place.replaceChildren();
      }
    });

  it('becomes whole when the box grows, and compact again', async () => {
    const page = await hosted('widget=force-gap-card&force=kent', 500, 150);
    const mode = () => page.document.documentElement.dataset['mode'];
    await until(() => mode() === 'compact');
    page.frame.height = '900';
    await until(() => mode() === 'whole');
    expect(page.text()).not.to.contain('Open the whole figure');
    page.frame.height = '150';
    await until(() => mode() === 'compact');
  });

  describe('refuses in plain words', () => {
    const refusals: Record<string, [string, string]> = {
      'no widget': ['', 'No widget is chosen'],
      'an unknown widget': ['widget=representation-gird', 'Nearest: representation-grid'],
      'a name of the language itself': ['widget=__proto__', 'There is no widget'],
      'a script for a widget': [
        `widget=${encodeURIComponent('<script>parent.ran=1</script>')}`,
        'There is no widget “<script>parent.ran=1</script>”',
      ],
      'a script in a parameter': [
        `widget=force-gap-card&force=${encodeURIComponent('<img src=x onerror=parent.ran=1>')}`,
        'The value of “force” is no value',
      ],
      'an address that is a script': [
        `widget=force-gap-card&force=kent&heading-level=${encodeURIComponent('javascript:parent.ran=1')}`,
        'The value of “heading-level” is no value',
      ],
      'figures of another site': [
        `widget=force-gap-card&force=kent&src=${encodeURIComponent('https://figures.example/data/')}`,
        'The figures may not come from there',
      ],
      'figures of a foreign scheme': [
        `widget=force-gap-card&force=kent&src=${encodeURIComponent('data:application/json,{}')}`,
        'The figures may not come from there',
      ],
      'figures without a scheme': [
        `widget=force-gap-card&force=kent&src=${encodeURIComponent('//figures.example/data/')}`,
        'The figures may not come from there',
      ],
      '10 kB of text': [`widget=force-gap-card&force=${'k'.repeat(10_000)}`, 'is too long'],
    };
    for (const [what, [query, words]] of Object.entries(refusals))
      it(what, async () => {
        const page = await hosted(query, 400, 200);
        expect(page.text()).to.contain(words);
        expect(page.document.querySelector('#widget')).to.equal(null);
        expect((globalThis as { ran?: unknown }).ran).to.equal(undefined);
        const files = page.window.performance.getEntriesByType('resource');
        expect(files.filter(({ name }) => /elements|chunks|data\//.test(name))).to.deep.equal([]);
        expect(scrolls(page)).to.equal(false);
      });
  });

  it('leaves out parameters that are no attribute, handlers among them', async () => {
    const { document: page } = await hosted(
      'widget=force-gap-card&force=kent&onclick=parent.ran%3D1&class=x&style=color:red&id=y',
    );
    const element = page.querySelector('force-gap-card')!;
    expect(element.getAttributeNames().sort()).to.deep.equal(['force', 'heading-level', 'id']);
    expect(element.id).to.equal('widget');
  });

  it('follows the colour scheme of the page around, without a ground of its own', async () => {
    place.style.colorScheme = 'dark';
    // WebKit asks the system alone.
    const plain = await addFrame(place, { srcdoc: '<p>Text</p>' });
    const follows = plain.contentWindow!.matchMedia('(prefers-color-scheme: dark)').matches;
    const dark = await hosted('widget=force-gap-card&force=kent');
    const ground = ({ window, document: page }: Hosted): string =>
      window.getComputedStyle(page.documentElement).backgroundColor;
    const base = ({ document: page }: Hosted): Element =>
      page.querySelector('#widget')!.shadowRoot!.querySelector('.base')!;
    const darkScheme = dark.window.matchMedia('(prefers-color-scheme: dark)');
    await until(() => darkScheme.matches === follows);
    expect(ground(dark)).to.equal('rgba(0, 0, 0, 0)');
    expect(dark.window.getComputedStyle(base(dark)).backgroundColor).to.equal(
      follows ? 'rgb(22, 20, 26)' : 'rgb(255, 255, 255)',
    );

    place.style.colorScheme = 'light';
    const light = await hosted('widget=force-gap-card&force=kent');
    expect(ground(light)).to.equal('rgba(0, 0, 0, 0)');
    expect(light.window.getComputedStyle(base(light)).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );

    const fixed = await hosted('widget=force-gap-card&force=kent&theme=dark');
    const root = fixed.window.getComputedStyle(fixed.document.documentElement);
    expect(root.colorScheme).to.equal('dark');
    place.style.colorScheme = '';
  });

  it('runs from right to left around a language that does', async () => {
    const page = await hosted('widget=force-gap-card&force=kent', 300, 150);
    const root = page.document.documentElement;
    await until(() => root.dataset['mode'] === 'compact');
    root.dir = 'rtl';
    const title = page.document.querySelector('h1')!;
    expect(page.window.getComputedStyle(title).textAlign).to.equal('start');
    expect(page.window.getComputedStyle(title).direction).to.equal('rtl');
    expect(scrolls(page)).to.equal(false);
  });

  it('speaks the language of its address, also where it shows no widget', async () => {
    for (const [query, title] of [
      ['widget=force-gap-card&force=north-wales&year=2024', 'Heddlu Gogledd Cymru, 31 Mawrth 2024'],
      ['widget=nothing', 'Nid oes teclyn “nothing”'],
      ['widget=force-gap-card&force=kentt', 'kentt'],
    ] as const) {
      const { document: page } = await hosted(`${query}&lang=cy`);
      expect(page.documentElement.lang).to.equal('cy');
      expect(page.title)
        .to.contain(title)
        .and.not.match(/\bThe\b|policing|We do not/);
      place.replaceChildren();
    }
    const { document: page } = await hosted('widget=nothing&lang=ar');
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(page.title).to.match(/\p{Script=Arabic}/u);
  });

  it('says in the check what it leaves out, what counts twice, and what the doctor finds', async () => {
    const page = await hosted(
      'widget=force-gap-card&force=kant&forcee=1&year=2023&year=2021&check',
    );
    await until(() => page.document.querySelector('gep-doctor') !== null);
    expect(page.text())
      .to.contain('“forcee” is no parameter of force-gap-card and has no effect. Nearest: force')
      .and.to.contain('“year” stands more than once');
    const doctor = page.document.querySelector('gep-doctor')!;
    const findings = await doctor.ready;
    expect(findings.join(' ')).to.contain('We do not know “kant”').and.to.contain('Kent');
  });

  for (const [what, query, height] of [
    ['whole', 'widget=force-gap-card&force=kent', 900],
    ['compact', 'widget=force-gap-card&force=kent', 200],
    ['message', 'widget=none', 200],
    ['check', 'widget=force-gap-card&force=kent&check', 900],
  ] as const)
    it(`has no violation that axe finds: ${what}`, async () => {
      for (const theme of ['light', 'dark']) {
        const page = await hosted(`${query}&theme=${theme}`, 400, height);
        const script = page.document.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        page.document.head.append(script);
        await loaded;
        const { axe } = page.window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
        place.replaceChildren();
      }
    });
});
