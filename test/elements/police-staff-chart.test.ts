import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/police-staff-chart/define.js';
import type { PoliceStaffChart } from '../../src/elements/police-staff-chart/police-staff-chart.js';
import { violations } from '../support/axe.js';
import { cutTexts } from '../support/texts.js';
import { captured, text } from '../support/widget.js';

const chart = async (year = '', src = ''): Promise<PoliceStaffChart> => {
  const element = await fixture<PoliceStaffChart>(
    html`<police-staff-chart year=${year} src=${src}></police-staff-chart>`,
  );
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

const bars = (element: PoliceStaffChart): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.bar'),
];
const tip = (element: PoliceStaffChart): string | undefined =>
  element.renderRoot.querySelector<HTMLElement>('.tip')?.innerText.replace(/\s+/g, ' ').trim();
const focused = (element: PoliceStaffChart): string | null | undefined =>
  element.shadowRoot!.activeElement?.querySelector('.hidden')?.textContent;
const press = async (element: PoliceStaffChart, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await element.updateComplete;
};

describe('police-staff-chart', () => {
  it('shows the four groups with both shares and the change, the highest share first', async () => {
    const element = await chart();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal(
      'Police staff, specials and volunteers, England and Wales, 31 March 2024',
    );
    expect(text(element, 'sentence')).to.contain(
      'Women are 63% of police staff, but 25% of special constables',
    );
    expect(bars(element).map((bar) => bar.querySelector('.hidden')!.textContent)).to.deep.equal([
      'Police staff, Women 63%, men 37%, +1 point since 2023, from 62%',
      'Police community support officers, Women 47%, men 53%, no change since 2023',
      'Police support volunteers, Women 46%, men 54%, \u22121 point since 2023, from 47%',
      'Special constables, Women 25%, men 75%, \u22121 point since 2023, from 26%',
    ]);
    expect(text(element, 'chart')).to.contain('half');
  });

  it('draws each bar as long as its share', async () => {
    const element = await chart();
    for (const [index, share] of [63, 47, 46, 25].entries()) {
      const bar = bars(element)[index]!;
      const women = bar.querySelector('.women')!.getBoundingClientRect().width;
      expect((100 * women) / bar.getBoundingClientRect().width).to.be.closeTo(share, 0.5);
    }
  });

  it('shows the words of a bar whole or not at all, however long its parts are', async () => {
    const grades = [99, 96, 92, 80, 50, 20, 8, 4, 1].map((women) => ({
      name: `Grade ${women}`,
      women: 100 * women,
      men: 100 * (100 - women),
    }));
    const element = document.createElement('police-staff-chart');
    const source = {
      id: 'own',
      publisher: '',
      title: '',
      asAt: '2024-03-31',
      url: '',
      licence: '',
    };
    element.data = { schemaVersion: 1, source, year: 2024, force: 'Our force', grades };
    const holder = await fixture<HTMLElement>(html`<div>${element}</div>`);
    await element.ready;
    await element.updateComplete;
    for (let width = 240; width <= 720; width += 40) {
      holder.style.inlineSize = `${width}px`;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      expect(cutTexts(element), `${width} pixels`).to.deep.equal([]);
    }
  });

  it('says at once where the figures stop, and the other caveats under Notes', async () => {
    const element = await chart();
    expect(text(element, 'base')).to.contain('These figures stop at England and Wales');
    expect(text(element, 'base')).not.to.contain('derived');
    element.renderRoot.querySelector<HTMLElement>('[data-action=notes]')!.click();
    await element.updateComplete;
    expect(text(element, 'base'))
      .to.contain('lowest paid')
      .and.to.contain('Each force should make its own figures')
      .and.to.contain('percentage points')
      .and.to.contain('The share in 2023 is derived');
  });

  it('names both sources, each with a link of its own', async () => {
    const element = await chart();
    expect(text(element, 'source'))
      .to.contain('HeForShe')
      .and.to.contain('Home Office')
      .and.to.contain('Open Government Licence');
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.source a')];
    const { source } = element.facts!;
    const addresses = source.parts.flatMap(({ url }) => url ?? []);
    expect(addresses[0]).to.equal(source.url);
    expect(links.map(({ href }) => href)).to.deep.equal(addresses);
    expect(
      links.map(({ textContent }) => /HeForShe|Home Office/.exec(textContent!)?.[0]),
    ).to.have.members(['HeForShe', 'Home Office']);
  });

  it('is one tab stop; arrow keys, Home, End and letters move between the bars', async () => {
    const element = await chart();
    expect(bars(element).filter((bar) => bar.tabIndex === 0)).to.have.length(1);
    bars(element)[0]!.focus();
    await press(element, 'ArrowDown');
    expect(focused(element)).to.contain('Police community support officers');
    await press(element, 'ArrowUp');
    expect(focused(element)).to.contain('Police staff');
    await press(element, 'End');
    expect(focused(element)).to.contain('Special constables');
    await press(element, 'Home');
    await press(element, 's');
    expect(focused(element)).to.contain('Special constables');
    expect(bars(element).map((bar) => bar.tabIndex)).to.deep.equal([-1, -1, -1, 0]);
  });

  it('shows a tip on focus, pointer and tap, and closes it with Escape', async () => {
    const element = await chart();
    const [first, second] = bars(element);
    first!.focus();
    await element.updateComplete;
    expect(tip(element)).to.equal('Police staff Women 63%, men 37% +1 point since 2023, from 62%');
    await press(element, 'Escape');
    expect(tip(element)).to.equal(undefined);
    second!.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(tip(element)).to.contain('Police community support officers');
    first!.click();
    await element.updateComplete;
    expect(tip(element)).to.contain('Police staff Women 63%');
  });

  it('shows all of it in the table, the change in points', async () => {
    const element = await chart();
    element.renderRoot.querySelector<HTMLElement>('[data-action=table]')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
    expect(text(element, 'table'))
      .to.contain('Change since 2023, points')
      .and.to.contain('Special constables 25% 75% \u22121 26%');
  });

  it('answers a year without figures in words, warns once and keeps the fallback', async () => {
    const warnings = captured('warn');
    const element = await fixture<PoliceStaffChart>(
      html`<police-staff-chart year="2012"><p>Fallback</p></police-staff-chart>`,
    );
    const event = await oneEvent(element, 'gep-error');
    await element.updateComplete;
    expect(event.detail.code).to.equal('unknown-year');
    expect(text(element, 'error')).to.contain('2012').and.to.contain('2024');
    expect(warnings.take().filter((line) => line.includes('[police-staff-chart]'))).to.have.length(
      1,
    );
    const slot = element.renderRoot.querySelector('slot')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Fallback');
  });

  it('takes a document from the page, and says that one without groups is empty', async () => {
    const address = '/data/published/v1/police-staff/2024.json';
    const document = (await (await fetch(address)).json()) as { groups: unknown[] };
    const element = await fixture<PoliceStaffChart>(
      html`<police-staff-chart .data=${{ ...document, groups: [] }}></police-staff-chart>`,
    );
    await element.ready;
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.equal('No figures for police staff in 2024');
    element.data = document;
    await element.updateComplete;
    await element.ready;
    await element.updateComplete;
    expect(bars(element)).to.have.length(4);
  });

  it('runs from the right where the language does', async () => {
    const element = await chart();
    element.renderRoot.querySelector<HTMLElement>('.base')!.dir = 'rtl';
    const bar = bars(element)[3]!.getBoundingClientRect();
    const women = bars(element)[3]!.querySelector('.women')!.getBoundingClientRect();
    expect(women.right).to.be.closeTo(bar.right, 1);
    expect(women.left).to.be.greaterThan(bar.left + bar.width / 2);
  });

  it('has no scroll bar, no small text and targets of 24 pixels in a narrow column', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><police-staff-chart></police-staff-chart></div>`,
    );
    holder.style.width = '280px';
    const element = holder.firstElementChild as PoliceStaffChart;
    await element.ready;
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(280);
    for (const bar of bars(element)) expect(bar.offsetHeight).to.be.at.least(24);
    const small = [...element.renderRoot.querySelectorAll('[part=base] *')].filter(
      (node) => parseFloat(getComputedStyle(node).fontSize) < 12,
    );
    expect(small).to.deep.equal([]);
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const year of ['', '1999']) {
      const element = await chart(year);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
