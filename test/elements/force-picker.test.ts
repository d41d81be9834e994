import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/change-table/define.js';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/force-picker/define.js';
import '../../src/elements/good-practice-card/define.js';
import '../../src/elements/good-practice-list/define.js';
import '../../src/elements/representation-grid/define.js';
import '../../src/elements/representation-trend/define.js';
import type { ForceGapCard } from '../../src/elements/force-gap-card/force-gap-card.js';
import type { ForcePicker } from '../../src/elements/force-picker/force-picker.js';
import type { GoodPracticeCard } from '../../src/elements/good-practice-card/good-practice-card.js';
import type { GoodPracticeList } from '../../src/elements/good-practice-list/good-practice-list.js';
import type { RepresentationGrid } from '../../src/elements/representation-grid/representation-grid.js';
import { violations } from '../support/axe.js';
import { waitUntil } from '../support/wait.js';
import { captured, text } from '../support/widget.js';

const field = (element: ForcePicker): HTMLInputElement =>
  element.renderRoot.querySelector('input')!;

const options = (element: ForcePicker): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=option]'),
];

/** Words of the options as a reader sees them. */
const names = (element: ForcePicker): string[] =>
  options(element).map((option) => option.textContent!.replace(/\s+/g, ' ').trim());

const active = (element: ForcePicker): string =>
  element.renderRoot
    .querySelector('[aria-selected=true]')
    ?.querySelector('.name')!
    .textContent!.trim() ?? '';

/** What people who do not see the page hear. */
const said = (element: ForcePicker): string =>
  element.renderRoot.querySelector('[role=status]')!.textContent!;

const ready = async <Element extends ForcePicker>(element: Element): Promise<Element> => {
  await element.ready;
  await element.updateComplete;
  return element;
};

const picker = async (value = ''): Promise<ForcePicker> =>
  ready(await fixture<ForcePicker>(html`<force-picker value=${value}></force-picker>`));

const press = async (element: ForcePicker, ...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
};

const type = async (element: ForcePicker, words: string): Promise<void> => {
  field(element).focus();
  field(element).select();
  await sendKeys({ type: words });
  await element.updateComplete;
};

/** A page with a picker and widgets, each ready. */
const page = async (before: unknown): Promise<HTMLElement> => {
  const holder = await fixture<HTMLElement>(html`<div>${before}</div>`);
  const elements = [...holder.querySelectorAll<ForcePicker>('*')].filter(({ ready }) => ready);
  await Promise.all(elements.map((element) => element.ready.catch(() => undefined)));
  await Promise.all(elements.map((element) => element.updateComplete));
  return holder;
};

const find = <Found extends Element>(holder: Element, selector: string): Found =>
  holder.querySelector<Found>(selector)!;

describe('force-picker', () => {
  it('is a labelled combobox with nothing chosen', async () => {
    const element = await picker();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal('Choose a police force');
    expect(field(element).labels![0]!.textContent).to.equal('Choose a police force');
    expect(field(element).value).to.equal('');
    expect(text(element, 'sentence')).to.equal('52 forces and other organisations can be chosen.');
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    expect(options(element)).to.have.length(0);
    expect(element.facts!.rows).to.have.length(52);
    expect(element.facts!.columns).to.deep.equal([]);
  });

  it('shows the force that the page chose', async () => {
    expect(field(await picker('north-wales')).value).to.equal('North Wales Police');
  });

  it('finds any part of a name, best first, and underlines it', async () => {
    const element = await picker();
    await type(element, 'wa');
    expect(names(element)).to.deep.equal([
      'Warwickshire Police England',
      'North Wales Police Wales',
      'South Wales Police Wales',
      'Devon and Cornwall Police England',
    ]);
    expect(
      [...element.renderRoot.querySelectorAll('u')].map(({ textContent }) => textContent),
    ).to.deep.equal(['Wa', 'Wa', 'Wa', 'wa']);
    expect(said(element)).to.equal(
      '4 found. Up and down arrow keys to move, Enter to choose, Escape to close.',
    );
  });

  for (const [typed, name] of [
    ['GMP', 'Greater Manchester Police (GMP) England'],
    ['met', 'Metropolitan Police Service England'],
    ['ISLE OF', 'Hampshire and Isle of Wight Constabulary England'],
    ['notts', 'Nottinghamshire Police (Notts) England'],
    ['gogledd', 'North Wales Police (Heddlu Gogledd Cymru) Wales'],
    ['d\u00fbrh\u00e0m', 'Durham Constabulary England'],
    ['avon & s', 'Avon and Somerset Constabulary England'],
    ['psni', 'Police Service of Northern Ireland (PSNI) Northern Ireland, no share'],
    ['crime', 'National Crime Agency United Kingdom, no figures'],
  ] as const)
    it(`finds ${name} by “${typed}”`, async () => {
      const element = await picker();
      await type(element, typed);
      expect(names(element)).to.deep.equal([name]);
    });

  it('says what comes nearest when nothing fits, and offers it', async () => {
    const element = await picker();
    await type(element, 'dyfed powis');
    const words = 'No force called that. Nearest: Dyfed-Powys Police,';
    expect(element.renderRoot.querySelector('.found')!.textContent).to.contain(words);
    expect(said(element)).to.contain(words);
    expect(active(element)).to.equal('');
    await press(element, 'Enter');
    expect(element.value).to.equal('');
    await press(element, 'ArrowDown', 'Enter');
    expect(element.value).to.equal('dyfed-powys');
  });

  it('moves with the arrow keys, round the ends, and tells which option is meant', async () => {
    const element = await picker();
    await type(element, 'wa');
    expect(active(element)).to.equal('Warwickshire Police');
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal('North Wales Police');
    const id = field(element).getAttribute('aria-activedescendant')!;
    expect(element.renderRoot.querySelector(`#${id}`)).to.equal(options(element)[1]);
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(active(element)).to.equal('Devon and Cornwall Police');
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal('Warwickshire Police');
    expect(element.renderRoot.querySelectorAll('[aria-selected=true]')).to.have.length(1);
  });

  it('opens on all forces at the chosen one, in sight', async () => {
    const element = await picker('sussex');
    field(element).focus();
    await press(element, 'ArrowDown');
    expect(options(element)).to.have.length(52);
    expect(active(element)).to.equal('Sussex Police');
    const list = element.renderRoot.querySelector('[role=listbox]')!.getBoundingClientRect();
    const option = element.renderRoot
      .querySelector('[aria-selected=true]')!
      .getBoundingClientRect();
    expect(option.top).to.be.at.least(list.top);
    expect(option.bottom).to.be.at.most(list.bottom + 1);
  });

  it('chooses with Enter: fires once, says so and closes', async () => {
    const element = await picker();
    const chosen: unknown[] = [];
    element.addEventListener('gep-select', (event) =>
      chosen.push((event as CustomEvent<{ force: string }>).detail.force),
    );
    await type(element, 'wa');
    await press(element, 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal(['north-wales']);
    expect(element.value).to.equal('north-wales');
    expect(field(element).value).to.equal('North Wales Police');
    expect(field(element).getAttribute('aria-expanded')).to.equal('false');
    expect(said(element)).to.equal('North Wales Police is chosen.');
  });

  it('chooses with a press, and the focus stays in the field', async () => {
    const element = await picker();
    field(element).focus();
    field(element).click();
    await element.updateComplete;
    const option = options(element).find(({ textContent }) => textContent!.includes('Kent'))!;
    const down = new PointerEvent('pointerdown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    option.click();
    await element.updateComplete;
    expect(field(element).value).to.equal('Kent Police');
    expect(options(element)).to.have.length(0);
  });

  it('goes back to what is chosen on Escape and when it is left', async () => {
    const element = await picker('kent');
    await type(element, 'wa');
    await press(element, 'Escape');
    expect(field(element).value).to.equal('Kent Police');
    expect(options(element)).to.have.length(0);
    await type(element, 'wa');
    field(element).blur();
    await element.updateComplete;
    expect(field(element).value).to.equal('Kent Police');
    expect(options(element)).to.have.length(0);
    expect(element.value).to.equal('kent');
  });

  it('clears the field for a new search without changing the choice', async () => {
    const element = await picker('kent');
    element.renderRoot.querySelector<HTMLButtonElement>('[aria-label=Clear]')!.click();
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(options(element)).to.have.length(52);
    expect(element.value).to.equal('kent');
  });

  it('tells the nearest names for an unknown value, warns once and stays usable', async () => {
    const warnings = captured('warn');
    const element = await picker('dyfed-powis');
    expect(text(element, 'error')).to.contain('Nearest: Dyfed-Powys Police');
    element.for = 'somewhere';
    await element.updateComplete;
    element.for = '';
    await element.updateComplete;
    expect(warnings.take().filter((line) => line.includes('[force-picker]'))).to.have.length(1);
    await type(element, 'kent');
    await press(element, 'Enter');
    expect(element.value).to.equal('kent');
    expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
  });

  it('says that its list could not be loaded', async () => {
    const warnings = captured('warn');
    const element = await fixture<ForcePicker>(
      html`<force-picker src="/no-such-folder/"></force-picker>`,
    );
    const event = await oneEvent(element, 'gep-error');
    warnings.take();
    await element.updateComplete;
    expect(event.detail.code).to.equal('not-found');
    expect(text(element, 'error')).to.contain('not found');
  });
});

describe('force-picker with other widgets', () => {
  it('drives all on the page, by the attributes that each of them has', async () => {
    const holder = await page(html`
      <force-picker></force-picker>
      <force-gap-card force="kent"></force-gap-card>
      <representation-grid></representation-grid>
      <good-practice-card entry="kent"></good-practice-card>
      <good-practice-list></good-practice-list>
      <representation-trend></representation-trend>
      <change-table></change-table>
      <code-block highlight="1"></code-block>
    `);
    const element = find<ForcePicker>(holder, 'force-picker');
    await type(element, 'sussex');
    await press(element, 'Enter');
    expect(find<ForceGapCard>(holder, 'force-gap-card').force).to.equal('sussex');
    expect(find(holder, 'representation-grid').getAttribute('highlight')).to.equal('sussex');
    expect(find(holder, 'representation-grid').hasAttribute('force')).to.equal(false);
    expect(find(holder, 'good-practice-card').getAttribute('entry')).to.equal('sussex');
    expect(find(holder, 'good-practice-list').getAttribute('organisation')).to.equal('sussex');
    expect(find(holder, 'representation-trend').getAttribute('force')).to.equal('sussex');
    expect(find(holder, 'change-table').getAttribute('highlight')).to.equal('sussex');
    expect(find(holder, 'code-block').getAttribute('highlight')).to.equal('1');
    const card = find<ForceGapCard>(holder, 'force-gap-card');
    expect((await card.ready).title).to.contain('Sussex Police');
  });

  it('leaves the card alone that a reader opens in the list', async () => {
    const holder = await page(html`
      <force-picker value="kent"></force-picker>
      <good-practice-list></good-practice-list>
    `);
    const list = find<GoodPracticeList>(holder, 'good-practice-list');
    list.organisation = 'merseyside';
    await list.updateComplete;
    await list.ready;
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>('button.entry')!.click();
    const opened = (): GoodPracticeCard | null =>
      list.renderRoot.querySelector('good-practice-card');
    await waitUntil(() => opened()?.facts, 'the card opens');
    expect(opened()!.facts!.title).to.contain('Merseyside');
  });

  it('drives only the widgets that it names', async () => {
    const holder = await page(html`
      <force-picker for="first third"></force-picker>
      <force-gap-card id="first" force="kent"></force-gap-card>
      <force-gap-card id="second" force="kent"></force-gap-card>
      <force-gap-card id="third" force="kent"></force-gap-card>
    `);
    const element = find<ForcePicker>(holder, 'force-picker');
    await type(element, 'essex');
    await press(element, 'Enter');
    const forces = [...holder.querySelectorAll<ForceGapCard>('force-gap-card')];
    expect(forces.map(({ force }) => force)).to.deep.equal(['essex', 'kent', 'essex']);
  });

  it('warns of an id that no widget has, once', async () => {
    const holder = await page(html`<force-picker for="nobody"></force-picker>`);
    const element = find<ForcePicker>(holder, 'force-picker');
    const warnings = captured('warn');
    for (const name of ['kent', 'essex']) {
      await type(element, name);
      await press(element, 'Enter');
    }
    expect(warnings.take().filter((line) => line.includes('nobody'))).to.have.length(1);
  });

  it('puts a choice of the page on the widgets, and follows when the page changes it', async () => {
    const holder = await page(html`
      <force-picker value="surrey"></force-picker>
      <force-gap-card force="kent"></force-gap-card>
    `);
    const card = find<ForceGapCard>(holder, 'force-gap-card');
    expect(card.force).to.equal('surrey');
    const element = find<ForcePicker>(holder, 'force-picker');
    element.value = 'durham';
    await element.updateComplete;
    expect(card.force).to.equal('durham');
  });

  it('moves with a box of the grid, and moves the others, without a loop', async () => {
    const holder = await page(html`
      <force-picker></force-picker>
      <force-gap-card force="kent"></force-gap-card>
      <representation-grid></representation-grid>
    `);
    let selected = 0;
    holder.addEventListener('gep-select', () => selected++);
    const grid = find<RepresentationGrid>(holder, 'representation-grid');
    grid.renderRoot.querySelector<HTMLElement>('[data-force=cumbria]')!.click();
    const element = find<ForcePicker>(holder, 'force-picker');
    await element.updateComplete;
    await grid.updateComplete;
    expect(field(element).value).to.equal('Cumbria Constabulary');
    expect(find<ForceGapCard>(holder, 'force-gap-card').force).to.equal('cumbria');
    expect(grid.highlight).to.equal('cumbria');
    expect(selected).to.equal(1);
  });

  it('leaves a force alone that it does not know', async () => {
    const element = await picker('kent');
    const detail = { force: 'atlantis' };
    document.dispatchEvent(new CustomEvent('gep-select', { detail }));
    document.dispatchEvent(new CustomEvent('gep-select'));
    await element.updateComplete;
    expect(element.value).to.equal('kent');
  });

  it('moves together with another picker for the same widgets', async () => {
    const holder = await page(html`
      <force-picker id="a"></force-picker>
      <force-picker id="b"></force-picker>
    `);
    let selected = 0;
    holder.addEventListener('gep-select', () => selected++);
    await type(find<ForcePicker>(holder, '#a'), 'dorset');
    await press(find<ForcePicker>(holder, '#a'), 'Enter');
    const other = find<ForcePicker>(holder, '#b');
    await other.updateComplete;
    expect(field(other).value).to.equal('Dorset Police');
    expect(selected).to.equal(1);
  });

  it('stays apart from a picker that names other widgets, so that two forces can be compared', async () => {
    const holder = await page(html`
      <force-picker id="a" for="one" value="kent"></force-picker>
      <force-picker id="b" for="two" value="essex"></force-picker>
      <force-gap-card id="one"></force-gap-card>
      <force-gap-card id="two"></force-gap-card>
    `);
    const element = find<ForcePicker>(holder, '#a');
    await type(element, 'dorset');
    await press(element, 'Enter');
    expect(find<ForceGapCard>(holder, '#one').force).to.equal('dorset');
    expect(find<ForceGapCard>(holder, '#two').force).to.equal('essex');
    expect(field(find<ForcePicker>(holder, '#b')).value).to.equal('Essex Police');
  });

  it('drives a widget that comes later, also inside a shadow root, before it loads anything', async () => {
    const warnings = captured('warn');
    const holder = await page(html`<force-picker value="kent"></force-picker>`);
    const later = document.createElement('force-gap-card');
    holder.append(later);
    expect(later.getAttribute('force')).to.equal('kent');
    const host = document.createElement('div');
    holder.append(host);
    const inside = document.createElement('force-gap-card');
    host.attachShadow({ mode: 'open' }).append(inside);
    expect(inside.force).to.equal('kent');
    expect((await later.ready).title).to.contain('Kent Police');
    expect(warnings.take()).to.deep.equal([]);

    const element = find<ForcePicker>(holder, 'force-picker');
    element.value = 'essex';
    await element.updateComplete;
    expect([later.force, inside.force]).to.deep.equal(['essex', 'essex']);
  });

  it('lets go of the page when it is taken away', async () => {
    const holder = await page(html`
      <force-picker value="kent"></force-picker>
      <force-gap-card></force-gap-card>
    `);
    find(holder, 'force-picker').remove();
    document.dispatchEvent(new CustomEvent('gep-select', { detail: { force: 'essex' } }));
    const later = document.createElement('force-gap-card');
    later.setAttribute('force', 'surrey');
    holder.append(later);
    expect(find<ForceGapCard>(holder, 'force-gap-card').force).to.equal('kent');
    expect(later.force).to.equal('surrey');
  });
});

describe('force-picker for everybody', () => {
  it('has no violation that axe finds, in both themes', async () => {
    for (const [value, typed] of [
      ['', ''],
      ['kent', ''],
      ['', 'wa'],
      ['', 'dyfed powis'],
    ] as const) {
      const element = await picker(value);
      if (typed) await type(element, typed);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });

  it('has targets of 38 pixels for options and at least 24 for the button', async () => {
    const element = await picker('kent');
    await type(element, 'wa');
    for (const option of options(element)) expect(option.offsetHeight).to.be.at.least(38);
    const button = element.renderRoot.querySelector<HTMLElement>('.clear')!;
    expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
  });

  it('writes where it polices under the name in a narrow place, and scrolls in one direction', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><force-picker value="hampshire"></force-picker></div>`,
    );
    holder.style.width = '280px';
    const element = await ready(find<ForcePicker>(holder, 'force-picker'));
    await type(element, 'scotland');
    const [name, aside] = ['.name', '.aside'].map((selector) =>
      element.renderRoot.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(aside!.top).to.be.at.least(name!.bottom - 2);
    expect(holder.scrollWidth).to.be.at.most(280);
  });
});
