import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/good-practice-list/define.js';
import type { GoodPracticeList } from '../../src/elements/good-practice-list/good-practice-list.js';
import { readFragment, writeFragment } from '../../src/elements/good-practice-list/fragment.js';
import { violations } from '../support/axe.js';
import { waitUntil } from '../support/wait.js';
import { captured, text } from '../support/widget.js';

type Attributes = Partial<Record<string, string>>;

const settled = async (element: GoodPracticeList): Promise<void> => {
  await element.updateComplete;
  await element.ready.catch(() => undefined);
  await element.updateComplete;
};

const list = async (attributes: Attributes = {}, width = '600px'): Promise<GoodPracticeList> => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.width = width;
  const element = document.createElement('good-practice-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value ?? '');
  holder.append(element);
  await settled(element);
  return element;
};

const seen = (element: GoodPracticeList, selector: string): HTMLElement[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].filter(
    (found) => found.offsetParent,
  );
const words = (found: Element): string =>
  ((found as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim();
const titles = (element: GoodPracticeList): string[] => seen(element, '.entry').map(words);
const button = (element: GoodPracticeList, name: string): HTMLElement =>
  seen(element, 'button').find((found) => words(found).includes(name))!;
const press = async (element: GoodPracticeList, name: string): Promise<void> => {
  button(element, name).click();
  await settled(element);
};
const field = (element: GoodPracticeList): HTMLInputElement =>
  element.renderRoot.querySelector('input')!;
const type = async (element: GoodPracticeList, search: string): Promise<void> => {
  field(element).value = search;
  field(element).dispatchEvent(new Event('input', { bubbles: true }));
  await settled(element);
};
/** Compared here: a message that prints two elements takes minutes. */
const hasFocus = (element: GoodPracticeList, wanted: Element | undefined): boolean =>
  (element.renderRoot as ShadowRoot).activeElement === wanted;
const headline = (element: GoodPracticeList): string => text(element, 'sentence');

describe('good-practice-list', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('keeps what it said of a search, but not of every search that a reader types', async () => {
    const element = await list();
    const said = async (search: string): Promise<unknown> => {
      element.setAttribute('search', search);
      await settled(element);
      return element.facts;
    };
    const first = await said('mentor');
    await said('race');
    expect(await said('mentor')).to.equal(first);
    for (let typed = 0; typed < 110; typed += 1) await said(`mentor ${typed}`);
    const again = await said('mentor');
    expect(again).not.to.equal(first);
    expect(again).to.deep.equal(first);
  });

  it('says how many there are and shows five, then all', async () => {
    const element = await list();
    expect(headline(element)).to.equal('52 examples of good practice');
    expect(titles(element)).to.have.length(5);
    expect(words(seen(element, '.more')[0]!)).to.equal('Showing 5 of 52. Show all');
    await press(element, 'Show all');
    await waitUntil(() => titles(element).length === 52);
    expect(hasFocus(element, seen(element, '.entry')[5]), 'the first that was not there').to.equal(
      true,
    );
    expect(seen(element, '.more')).to.be.empty;
  });

  it('shows four entries and four themes where it is narrow', async () => {
    const element = await list({}, '280px');
    expect(titles(element)).to.have.length(4);
    expect(words(seen(element, '.more')[0]!)).to.contain('Showing 4 of 52.');
    expect(seen(element, '[aria-pressed]')).to.have.length(4);
    expect(button(element, '12 more themes')).to.exist;
    const five = await list({ search: 'firearms' }, '280px');
    expect(five.facts!.rows.length).to.be.lessThan(5);
    expect(seen(five, '.more')).to.be.empty;
  });

  it('shows as many as the page asks for', async () => {
    const element = await list({ limit: '2' });
    expect(titles(element)).to.have.length(2);
    const warnings = captured('warn');
    const wrong = await list({ limit: 'few' });
    expect(titles(wrong)).to.have.length(5);
    expect(warnings.take().join()).to.contain('[good-practice-list]').and.to.contain('limit');
  });

  it('narrows to a theme by its pill, and goes back', async () => {
    const element = await list();
    await press(element, 'Allyship 16');
    expect(headline(element)).to.equal('16 examples on allyship');
    expect(button(element, 'Allyship').getAttribute('aria-pressed')).to.equal('true');
    expect(seen(element, '[aria-pressed=true]')).to.have.length(1);
    expect(element.facts!.rows).to.have.length(16);
    await press(element, 'Allyship 16');
    expect(headline(element)).to.equal('52 examples of good practice');
  });

  it('shows more themes, and keeps a chosen one in view', async () => {
    const element = await list();
    expect(seen(element, '[aria-pressed]')).to.have.length(6);
    await press(element, '10 more themes');
    expect(seen(element, '[aria-pressed]')).to.have.length(16);
    await press(element, 'Specialist roles 6');
    await press(element, 'Fewer themes');
    expect(seen(element, '[aria-pressed]').map(words)).to.include('Specialist roles 6');
    expect(button(element, '9 more themes').getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps the colour scheme beside the theme of the examples', async () => {
    const element = await list({ theme: 'dark specialist-roles' });
    expect(headline(element)).to.equal('6 examples on specialist roles');
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
    await press(element, 'Allyship');
    expect(element.theme).to.equal('dark allyship');
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
  });

  it('searches while somebody types, and tells the hits politely', async () => {
    const element = await list();
    field(element).focus();
    await sendKeys({ type: 'cafe' });
    await settled(element);
    expect(titles(element)).to.include('Menopause cafés and a headquarters takeover');
    expect(headline(element)).to.match(/^\d examples with “cafe”$/);
    expect(hasFocus(element, field(element))).to.equal(true);
    const status = element.renderRoot.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent === `${headline(element)}.`);
  });

  it('says that nothing matches and clears the search', async () => {
    const element = await list();
    await type(element, 'no such words');
    expect(headline(element)).to.equal('No example matches');
    expect(titles(element)).to.be.empty;
    await press(element, 'Clear the search');
    expect(headline(element)).to.equal('52 examples of good practice');
    expect(field(element).value).to.equal('');
    expect(hasFocus(element, field(element))).to.equal(true);
  });

  it('narrows to an organisation by attribute and by choice', async () => {
    const element = await list({ organisation: 'merseyside' });
    expect(titles(element)).to.deep.equal(['Opening armed policing to women']);
    const select = element.renderRoot.querySelector('select')!;
    expect(select.selectedOptions[0]!.text).to.equal('Merseyside');
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(headline(element)).to.equal('52 examples of good practice');
    expect(select.selectedOptions[0]!.text).to.equal('All organisations');
  });

  it('opens an example in place of its line, and closes it with the focus where it was', async () => {
    const told: string[] = [];
    const element = await list({ search: 'armed policing' });
    element.addEventListener('gep-ready', () => told.push('gep-ready'));
    const entry = button(element, 'Opening armed policing to women');
    entry.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => customElements.get('good-practice-card'));
    const card = element.renderRoot.querySelector('good-practice-card')!;
    await card.ready;
    await card.updateComplete;
    expect(text(card, 'chart')).to.contain('women came to discovery days');
    expect(entry.getAttribute('aria-expanded')).to.equal('true');
    expect(words(entry)).to.equal('Close');
    expect(hasFocus(element, entry)).to.equal(true);
    expect(told, 'the card is no news of the list').to.be.empty;
    await sendKeys({ press: 'Tab' });
    expect(hasFocus(element, card)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(seen(element, 'good-practice-card')).to.be.empty;
    expect(hasFocus(element, entry)).to.equal(true);
    expect(words(entry)).to.equal('Opening armed policing to women');
  });

  it('opens the examples of the same folder, also where the page named a document', async () => {
    for (const src of ['/data/published/v1/', '/data/published/v1/good-practice.json']) {
      const element = await list({ src, organisation: 'kent' });
      await press(element, 'Walk and Talk');
      const card = element.renderRoot.querySelector('good-practice-card')!;
      expect((await card.ready).title).to.equal('Good practice: Kent Police');
    }
  });

  it('shows the examples as a table', async () => {
    const element = await list({ theme: 'intersectionality' });
    await press(element, 'Table');
    expect(text(element, 'table')).to.contain('Cambridgeshire Constabulary');
    expect(field(element), 'the search stays').to.exist;
  });

  it('offers the nearest theme for an unknown one', async () => {
    const warnings = captured('warn');
    const element = await list({ theme: 'alyship' });
    expect(element.status).to.equal('error');
    expect(text(element, 'error')).to.contain('alyship').and.to.contain('Allyship');
    expect(warnings.take().join()).to.contain('[good-practice-list]');
    await press(element, 'Show Allyship');
    expect(headline(element)).to.equal('16 examples on allyship');
  });

  it('leaves the address alone unless the page asks for it', async () => {
    const element = await list();
    await press(element, 'Allyship');
    const status = element.renderRoot.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent!.includes('16'));
    expect(location.hash).to.equal('');
  });

  it('keeps its state in the fragment, beside what the page has there', async () => {
    history.replaceState({ own: 1 }, '', '#chapter-2&practice-theme=allyship&practice-entry=kent');
    const element = await list({ 'share-state': '' });
    expect(headline(element)).to.equal('16 examples on allyship');
    const before = history.length;
    await type(element, 'men & women');
    await waitUntil(() => location.hash.includes('search'));
    expect(location.hash).to.equal(
      '#chapter-2&practice-theme=allyship&practice-search=men%20%26%20women',
    );
    expect(history.state).to.deep.equal({ own: 1 });
    expect(history.length).to.equal(before);
    location.hash = '#practice-organisation=kent&practice-entry=kent';
    await waitUntil(() => headline(element) === '1 example from Kent Police');
    expect(field(element).value).to.equal('');
    expect(element.renderRoot.querySelector('good-practice-card')!.entry).to.equal('kent');
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const width of ['280px', '1000px'])
      for (const attributes of [
        {},
        { search: 'no such words' },
        { organisation: 'kent' },
      ] as Attributes[]) {
        const element = await list(attributes, width);
        if (attributes['organisation']) {
          await press(element, 'Walk and Talk');
          await element.renderRoot.querySelector('good-practice-card')!.ready;
        }
        expect(await violations(element)).to.deep.equal([]);
      }
  });
});

describe('the fragment of good-practice-list', () => {
  it('is written and read back', () => {
    const shared = { theme: 'allyship', organisation: '', search: 'a&b=c #1 é', entry: 'kent' };
    const written = writeFragment('#top&other=%20x', shared);
    expect(written).to.match(/^top&other=%20x&practice-theme=allyship&practice-search=/);
    expect(readFragment(`#${written}`)).to.deep.equal(shared);
    expect(readFragment('#top')).to.equal(null);
  });

  it('is taken away when nothing is chosen', () => {
    const nothing = { theme: '', organisation: '', search: '', entry: '' };
    expect(writeFragment('#practice-search=x&keep=1', nothing)).to.equal('keep=1');
    expect(writeFragment('#practice-search=x', nothing)).to.equal('');
  });
});
