import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/national-headlines/define.js';
import type { NationalHeadlines } from '../../src/elements/national-headlines/national-headlines.js';
import { violations } from '../support/axe.js';
import { captured, text } from '../support/widget.js';

const headlines = async (year = ''): Promise<NationalHeadlines> => {
  const element = await fixture<NationalHeadlines>(
    html`<national-headlines year=${year}></national-headlines>`,
  );
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

const buttons = (element: NationalHeadlines): HTMLButtonElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('button.name'),
];

/** The words of the first element that matches, white space folded. */
const words = (within: Element | ShadowRoot | DocumentFragment, selector: string): string =>
  (within.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('national-headlines', () => {
  it('shows both shares with the earlier figures and the three averages', async () => {
    const element = await headlines();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal('Women officers in UK policing, 31 March 2024');
    expect(text(element, 'sentence')).to.contain(
      'Women’s share rose to 28% in middle management and stayed at 30% in senior leadership',
    );
    const chart = text(element, 'chart');
    expect(chart).to.match(
      /Middle management sergeants and inspectors 28% 0 ?2023 ?50% \+1 percentage point 27% in 2023/,
    );
    expect(chart).to.match(
      /Senior leadership chief inspectors and above 30% 0 ?2017 ?50% No change since 2023 24% in 2017/,
    );
    expect(chart).to.match(/All officers 2\.33% ?8\.36% the year before/);
    expect(chart).to.match(/Middle management 7\.24% ?9\.18% the year before/);
    expect(chart).to.match(/Senior leadership 6\.82% ?11\.07% the year before/);
  });

  it('says at once that the averages count every force the same', async () => {
    const element = await headlines();
    expect(text(element, 'base')).to.contain('plain mean of all forces');
    expect(text(element, 'source')).to.contain('HeForShe').and.to.contain('as published');
  });

  it('draws each bar on the scale that it names', async () => {
    const element = await headlines();
    const drawn = [...element.renderRoot.querySelectorAll('.scale')].map((scale) => {
      const { width } = scale.getBoundingClientRect();
      return (50 * scale.querySelector('.women')!.getBoundingClientRect().width) / width;
    });
    expect(drawn).to.have.length(2);
    expect(drawn[0]).to.be.closeTo(28, 0.5);
    expect(drawn[1]).to.be.closeTo(30, 0.5);
  });

  it('opens and closes the definition of every figure from the keyboard', async () => {
    const element = await headlines();
    expect(buttons(element).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Middle management, women’s share: definition',
      'Senior leadership, women’s share: definition',
      'All officers, average growth: definition',
      'Middle management, average growth: definition',
      'Senior leadership, average growth: definition',
    ]);
    for (const [index, definition] of [
      'all sergeants and inspectors',
      'chief officers included. The report also compares with 2017',
      'number of women among officers in a year',
      'number of women among middle management in a year',
      'number of women among senior leadership in a year',
    ].entries()) {
      const button = buttons(element)[index]!;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      await sendKeys({ press: index % 2 ? 'Space' : 'Enter' });
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const controlled = element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
      expect(controlled!.textContent).to.contain(definition);
      expect(element.shadowRoot!.activeElement).to.equal(button);
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(element.renderRoot.querySelector('.definition')).to.equal(null);
    }
  });

  it('keeps one definition open while another opens', async () => {
    const element = await headlines();
    buttons(element)[0]!.click();
    buttons(element)[4]!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.definition')).to.have.length(2);
  });

  it('shows all figures in the table, 2017 only where it is published', async () => {
    const element = await headlines();
    element.renderRoot.querySelector<HTMLElement>('[data-action=table]')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
    const table = text(element, 'table');
    expect(table)
      .to.match(/2024 ?2023 ?Change, points ?2017/)
      .and.to.contain('Middle management, women’s share 28% 27% +1 [x]')
      .and.to.contain('Senior leadership, women’s share 30% 30% 0 24%')
      .and.to.contain('All officers, average growth 2.33% 8.36% \u22126.03 [x]')
      .and.to.contain('[x] not available');
  });

  it('answers a year without headlines in words, warns once and keeps the fallback', async () => {
    const warnings = captured('warn');
    const element = await fixture<NationalHeadlines>(
      html`<national-headlines year="twenty"><p>Fallback</p></national-headlines>`,
    );
    const event = await oneEvent(element, 'gep-error');
    await element.updateComplete;
    expect(event.detail.code).to.equal('unknown-year');
    expect(text(element, 'error')).to.contain('twenty').and.to.contain('2024');
    expect(warnings.take().filter((line) => line.includes('[national-headlines]'))).to.have.length(
      1,
    );
    const slot = element.renderRoot.querySelector('slot')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Fallback');
    element.year = '2024';
    await oneEvent(element, 'gep-ready');
    expect(text(element, 'sentence')).to.contain('28%');
  });

  it('takes a document from the page, and says that one without headlines is empty', async () => {
    const document = (await (await fetch('/data/published/v1/national.json')).json()) as object;
    const element = await fixture<NationalHeadlines>(
      html`<national-headlines .data=${{ ...document, headlines: [] }}></national-headlines>`,
    );
    await element.ready;
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.equal('No key figures for 2024');
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
  });

  it('runs from the right where the language does', async () => {
    const element = await headlines();
    element.renderRoot.querySelector<HTMLElement>('.base')!.dir = 'rtl';
    const scale = element.renderRoot.querySelector('.scale')!;
    const { right } = scale.querySelector('.women')!.getBoundingClientRect();
    expect(right).to.be.closeTo(scale.getBoundingClientRect().right, 2);
  });

  it('has no scroll bar, no small text and targets of 24 pixels in a narrow column', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><national-headlines></national-headlines></div>`,
    );
    holder.style.width = '280px';
    const element = holder.firstElementChild as NationalHeadlines;
    await element.ready;
    for (const button of buttons(element)) button.click();
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(280);
    for (const button of buttons(element)) expect(button.offsetHeight).to.be.at.least(24);
    const small = [...element.renderRoot.querySelectorAll('[part=base] *')].filter(
      (node) => parseFloat(getComputedStyle(node).fontSize) < 12,
    );
    expect(small).to.deep.equal([]);
    expect(words(element.renderRoot, '.growth')).to.contain('11.07% the year before');
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const year of ['', '1999']) {
      const element = await headlines(year);
      for (const button of buttons(element)) button.click();
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
