import { expect, fixture, html } from '@open-wc/testing';
import type { GoodPracticeDocument } from '../../src/contracts/documents.js';
import '../../src/elements/good-practice-card/define.js';
import type { GoodPracticeCard } from '../../src/elements/good-practice-card/good-practice-card.js';
import { violations } from '../support/axe.js';
import { readPublished } from '../support/folder.js';
import { settled, text, words } from '../support/widget.js';

const card = async (entry: string, data?: unknown, theme = 'auto'): Promise<GoodPracticeCard> => {
  const element = document.createElement('good-practice-card');
  Object.assign(element, { entry, data, theme });
  return settled(await fixture<GoodPracticeCard>(html`${element}`));
};

/** A published entry with some of its members changed. */
const changed = async (
  entry: string,
  members: Partial<GoodPracticeDocument['entry']>,
): Promise<unknown> => {
  const document = await readPublished(`good-practice/${entry}.json`);
  return { ...document, entry: { ...(document['entry'] as object), ...members } };
};

const all = (element: GoodPracticeCard, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(words);

describe('good-practice-card', () => {
  it('shows whose example it is, its title and its summary', async () => {
    const element = await card('merseyside');
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal('Good practice: Merseyside Police');
    const headline = element.renderRoot.querySelector('.headline');
    expect(words(headline)).to.equal('Opening armed policing to women');
    expect(text(element, 'sentence')).to.contain('ambassadors answered those doubts');
    expect(text(element, 'source')).to.contain('HeForShe').and.to.contain('31 March 2024');
  });

  it('shows at most four figures with qualifier, unit and what they count', async () => {
    const element = await card('merseyside');
    const { figures } = (await readPublished('good-practice/merseyside.json'))[
      'entry'
    ] as GoodPracticeDocument['entry'];
    const shown = all(element, '.figure');
    expect(shown).to.have.length(Math.min(figures.length, 4));
    expect(shown[0]).to.equal('over 200 women came to discovery days');
    expect(shown[1]).to.match(/^5 weeks a course module/);
    expect(all(element, 'tbody tr')).to.have.length(figures.length);
  });

  it('has no row of figures where the text gives none', async () => {
    const element = await card('dyfed-powys');
    expect(element.renderRoot.querySelector('.figures')).to.equal(null);
    expect(element.renderRoot.querySelector('table')).to.equal(null);
    expect(element.renderRoot.querySelector('[data-action=table]')).to.equal(null);
    expect(all(element, '.themes span')).not.to.deep.equal([]);
  });

  it('shows words instead of a figure as they are', async () => {
    const element = await card('essex');
    const word = element.facts!.rows.find(
      ({ cells }) => typeof cells['value']!.value === 'string',
    )!;
    expect(text(element, 'table')).to.contain(word.cells['value']!.text);
    expect(text(element, 'base')).not.to.match(/null|NaN|undefined/);
  });

  it('calls news by its name', async () => {
    const element = await card('hertfordshire-police-federation');
    expect(text(element, 'heading')).to.match(/^News: /);
    expect(text(element, 'chart')).to.contain('October 2023');
  });

  it('shows every published entry, each with themes and a source', async () => {
    const { entries } = (await readPublished('good-practice.json')) as unknown as {
      entries: { id: string; title: string }[];
    };
    expect(entries).to.have.length(52);
    for (const { id, title } of entries) {
      const element = await card(id);
      expect(element.status, id).to.equal('ready');
      expect(words(element.renderRoot.querySelector('.headline')), id).to.equal(title);
      expect(all(element, '.themes span').length, id).to.be.above(0);
      expect(text(element, 'source'), id).not.to.equal('');
      expect(text(element, 'base'), id).not.to.match(/null|NaN|undefined|\[object/);
      element.remove();
    }
  });

  it('marks what it says in English in a widget of another language, and the links', async () => {
    const marked = async (lang: string): Promise<string[]> => {
      const element = await card('hertfordshire-police-federation');
      element.lang = lang;
      await settled(element);
      return all(element, '.line [lang=en]');
    };
    expect(await marked('fr')).to.deep.equal(['news page published']);
    expect(await marked('ar')).to.deep.equal(['news page published']);
    // In Welsh it is translated, and in English there is nothing to mark.
    expect(await marked('cy')).to.deep.equal([]);
    expect(await marked('en')).to.deep.equal([]);
    expect(all(await card('cambridgeshire'), '.links [lang=en]')).to.have.length(1);
  });

  it('links only web addresses', async () => {
    const links = [
      { label: 'Page', url: 'https://example.org/page' },
      { label: 'Trap', url: 'javascript:alert(1)' },
      { label: 'Other trap', url: ' javascript:alert(1)' },
      { label: 'Data', url: 'data:text/html,x' },
    ];
    const element = await card('', await changed('merseyside', { links }));
    const shown = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.links a')];
    expect(shown.map(({ href }) => href)).to.deep.equal(['https://example.org/page']);
    expect(shown[0]!.rel).to.equal('noopener');
  });

  it('shows markup in the data as text', async () => {
    const title = '<img src=x onerror="alert(1)"><b>Title</b>';
    const element = await card('', await changed('merseyside', { title }));
    expect(words(element.renderRoot.querySelector('.headline'))).to.equal(title);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('names a theme that came after it', async () => {
    const themes = ['body-worn-video', 'constructor'] as never;
    const element = await card('', await changed('merseyside', { themes }));
    expect(all(element, '.themes span')).to.deep.equal(['Body worn video', 'Constructor']);
  });

  it('goes on without figures, programmes, dates and links', async () => {
    const none = { figures: [], programmes: [], dates: [], links: [], themes: [] };
    const element = await card('', await changed('merseyside', none));
    expect(element.status).to.equal('ready');
    expect(all(element, '.line, .figure')).to.deep.equal([]);
    expect(words(element.renderRoot.querySelector('.note'))).to.contain('gives no full dates');
  });

  it('breaks long words rather than the card', async () => {
    const long = 'Wieralleszusammenschreiben'.repeat(6);
    const data = await changed('merseyside', {
      title: long,
      summary: long,
      programmes: [long],
      figures: [{ value: 1, text: '1,000,000,000', unit: 'people', what: long }],
    });
    for (const width of [280, 600]) {
      const element = document.createElement('good-practice-card');
      Object.assign(element, { data });
      const holder = await fixture<HTMLElement>(html`<div>${element}</div>`);
      holder.style.inlineSize = `${width}px`;
      await settled(element);
      const base = element.renderRoot.querySelector('[part=base]')!;
      expect(base.scrollWidth, String(width)).to.be.at.most(base.clientWidth);
    }
  });

  it('takes another entry at any time', async () => {
    const element = await card('kent');
    element.setAttribute('entry', 'SURREY ');
    await settled(element);
    expect(text(element, 'heading')).to.equal('Good practice: Surrey Police');
    element.entry = 'essex';
    await settled(element);
    expect(text(element, 'heading')).to.equal('Good practice: Essex Police');
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const entry of [
      'merseyside',
      'dyfed-powys',
      'hertfordshire-police-federation',
      'nobody',
    ]) {
      const element = await card(entry);
      expect(await violations(element)).to.deep.equal([]);
      if (element.status !== 'ready') continue;
      element.renderRoot.querySelector<HTMLElement>('[data-action=table]')?.click();
      element.renderRoot.querySelector<HTMLElement>('[data-action=notes]')!.click();
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
