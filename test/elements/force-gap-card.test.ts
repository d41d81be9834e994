import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import { toCsv } from '../../src/export/csv.js';
import type { ForceGapCard } from '../../src/elements/force-gap-card/force-gap-card.js';
import { violations } from '../support/axe.js';
import { cutTexts, seenTexts } from '../support/texts.js';
import { captured, text } from '../support/widget.js';

const card = async (force: string, year = ''): Promise<ForceGapCard> => {
  const element = await fixture<ForceGapCard>(
    html`<force-gap-card force=${force} year=${year}></force-gap-card>`,
  );
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

describe('force-gap-card', () => {
  it('shows the published shares and differences of North Wales in 2024', async () => {
    const element = await card('north-wales', '2024');
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal('North Wales Police, 31 March 2024');
    expect(text(element, 'sentence')).to.contain(
      'Women are 41.44% of officers, but 30.66% of middle management and 33.93% of senior leadership',
    );
    expect(text(element, 'chart'))
      .to.contain('10.78 points lower')
      .and.to.contain('7.51 points lower');
    expect(text(element, 'source')).to.contain('HeForShe').and.to.contain('31 March 2024');
    expect(element.facts!.edition).to.equal('Edition 2024 of the data');
    expect(element.facts!.address).to.match(/\/data\/published\/v1\/forces\/north-wales\.json$/);
    expect(toCsv(element.facts!)).to.contain('\r\nEdition 2024 of the data\r\n');
  });

  it('computes shares from counts and says so', async () => {
    const element = await card('sussex', '2023');
    const { cells } = element.facts!.rows[1]!;
    expect(cells['women']).to.deep.equal({
      value: 31.01,
      text: '31.01%',
      basis: 'computed',
      markers: [],
    });
    expect(cells['women-count']!.value).to.equal(178);
    expect(cells['total']!.value).to.equal(574);
    expect(text(element, 'source')).to.contain('Shares computed');
    expect(text(element, 'base')).to.contain('Senior leadership is 78 people');
  });

  it('marks shares that are not published, and shows the recovered counts', async () => {
    const element = await card('devon-and-cornwall', '2024');
    expect(text(element, 'chart'))
      .to.contain('1,334 women')
      .and.to.contain('share not available [x]');
    expect(text(element, 'chart')).not.to.contain('%\u00a0').and.not.to.contain('0.00%');
    expect(element.facts!.rows[0]!.cells['women']).to.include({ value: null, text: '[x]' });
  });

  it('says what balance would take where numbers are known, and nowhere else', async () => {
    const sussex = await card('sussex', '2023');
    expect(text(sussex, 'chart'))
      .to.contain('Middle management 34 more 178 to 212')
      .and.to.contain('Senior leadership 6 more 23 to 29');
    const northYorkshire = await card('north-yorkshire', '2023');
    expect(text(northYorkshire, 'chart')).to.contain('Senior leadership already as high');
    for (const [force, year] of [
      ['north-wales', '2024'],
      ['devon-and-cornwall', '2024'],
    ] as const)
      expect(text(await card(force, year), 'chart')).not.to.match(/in place of men| more /);
  });

  it('draws a higher share as wide as it is, crossed by the line', async () => {
    const element = await card('north-yorkshire', '2023');
    const bar = [...element.renderRoot.querySelectorAll('.bar')][2]!;
    const width = (name: string) => bar.querySelector(name)!.getBoundingClientRect().width;
    expect(width('.over')).to.equal(2);
    expect(width('.part') / bar.getBoundingClientRect().width).to.be.closeTo(0.4468, 0.005);
  });

  // The lowest shares, the longest numbers, a share of which the count beside it needs more room.
  for (const [force, year] of [
    ['city-of-london', '2008'],
    ['dyfed-powys', '2023'],
    ['metropolitan', '2023'],
    ['kent', '2023'],
  ] as const)
    it(`shows the words of the bars of ${force} whole or not at all, and whose part is whose`, async () => {
      const element = await card(force, year);
      for (let width = 240; width <= 720; width += 20) {
        element.parentElement!.style.inlineSize = `${width}px`;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        expect(cutTexts(element), `${width} pixels`).to.deep.equal([]);
        const first = seenTexts(element, '.row:first-child :is(.sides, .bar)');
        expect(
          first.filter((word) => word === 'Women'),
          `${width} pixels`,
        ).to.have.length(1);
        const differences = element.facts!.rows.slice(1).map(({ cells }) => cells['difference']!);
        const said = seenTexts(element, '.outside').join(' ');
        for (const { text: points } of differences)
          if (width >= 280)
            expect(said, `${width} pixels`).to.contain(points.replace('\u2212', ''));
      }
    });

  it('says that a force has no figures', async () => {
    const element = await card('national-crime-agency');
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.contain('No figures for National Crime Agency');
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
  });

  it('offers the nearest names for an unknown force, warns once and keeps the fallback', async () => {
    const warnings = captured('warn');
    const element = await fixture<ForceGapCard>(
      html`<force-gap-card force="dyfed-powis"><p>Fallback</p></force-gap-card>`,
    );
    const event = await oneEvent(element, 'gep-error');
    await element.updateComplete;
    expect(event.detail.code).to.equal('unknown-force');
    expect(element.status).to.equal('error');
    expect(text(element, 'error')).to.contain('dyfed-powis').and.to.contain('Dyfed-Powys');
    expect(warnings.take().filter((line) => line.includes('[force-gap-card]'))).to.have.length(1);
    const slot = element.renderRoot.querySelector('slot')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Fallback');

    const choice = [...element.renderRoot.querySelectorAll('button')].find((button) =>
      button.textContent!.includes('Dyfed-Powys'),
    )!;
    choice.click();
    await oneEvent(element, 'gep-ready');
    expect(text(element, 'heading')).to.contain('Dyfed-Powys Police');
  });

  it('takes attributes and properties set before the upgrade', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = '<force-gap-card force="kent" year="2023"></force-gap-card>';
    document.body.append(holder);
    const element = holder.firstElementChild as ForceGapCard;
    const facts = await element.ready;
    expect(facts.title).to.equal('Kent Police, 31 March 2023');
    holder.remove();
  });

  it('drops a late answer to an older question', async () => {
    const element = await card('kent', '2023');
    element.force = 'essex';
    await element.updateComplete;
    element.force = 'surrey';
    await element.updateComplete;
    const facts = await element.ready;
    expect(facts.title).to.contain('Surrey');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(element, 'heading')).to.contain('Surrey');
  });

  it('keeps its figures when it is moved in the page', async () => {
    const element = await card('kent', '2023');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.ready;
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Kent Police, 31 March 2023');
    elsewhere.remove();
  });

  it('shows the table in place of the chart, and goes back', async () => {
    const element = await card('north-wales', '2024');
    const button = (): HTMLButtonElement =>
      element.renderRoot.querySelector<HTMLButtonElement>('[data-action=table]')!;
    button().click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
    expect(text(element, 'table')).to.contain('\u221210.78');
    expect(button().textContent!.trim()).to.equal('Chart');
    button().click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=chart]')).not.to.equal(null);
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const [force, year] of [
      ['north-wales', '2024'],
      ['devon-and-cornwall', '2024'],
      ['national-crime-agency', ''],
      ['no-such-force', ''],
    ] as const) {
      const element = await card(force, year);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
