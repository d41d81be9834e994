import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/commitment-tracker/define.js';
import type { CommitmentTracker } from '../../src/elements/commitment-tracker/commitment-tracker.js';
import { violations } from '../support/axe.js';
import { captured, text } from '../support/widget.js';

const tracker = async (year = '', width = '600px'): Promise<CommitmentTracker> => {
  const holder = await fixture<HTMLElement>(
    html`<div><commitment-tracker></commitment-tracker></div>`,
  );
  holder.style.width = width;
  const element = holder.querySelector('commitment-tracker')!;
  element.year = year;
  await element.updateComplete;
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

const items = (element: CommitmentTracker): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll('li'),
];

describe('commitment-tracker', () => {
  it('shows three commitments in order, each with its measure now and before', async () => {
    const element = await tracker();
    expect(text(element, 'sentence')).to.match(
      /^Women’s share of middle management rose by 1 percentage point in a year, to 28%/,
    );
    const words = items(element).map((item) => item.textContent!.replace(/\s+/g, ' ').trim());
    expect(words).to.have.length(3);
    expect(words[0])
      .to.match(/^1 Gender balance in middle management/)
      .and.to.contain('28% 31 March 2024')
      .and.to.contain('27% 31 March 2023')
      .and.to.contain('27 of 51 published examples speak to it');
    expect(words[1]).to.contain('14 of 51 2024 report').and.to.contain('[x] before: not available');
    expect(words[2])
      .to.match(/^3 Report every year/)
      .and.to.contain('6 2024');
  });

  it('has nothing to reach but the actions, and no progress bar', async () => {
    const element = await tracker();
    const chart = element.renderRoot.querySelector('[part=chart]')!;
    expect(chart.querySelectorAll('button, a, input, [tabindex], progress, meter')).to.be.empty;
  });

  it('says the same in the table', async () => {
    const element = await tracker();
    element.renderRoot.querySelector<HTMLButtonElement>('[data-action=table]')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
    expect(text(element, 'table'))
      .to.contain('Now, 2024')
      .and.to.contain('27 of 51')
      .and.to.contain('[z] not applicable');
  });

  it('marks what is not known of the year before', async () => {
    const element = await tracker('2023');
    expect(text(element, 'sentence')).to.contain('is 27%');
    expect(text(element, 'chart')).to.contain('[x] before: not available');
  });

  it('says which years there are', async () => {
    const warnings = captured('warn');
    const element = await tracker('2015');
    expect(element.status).to.equal('error');
    expect(text(element, 'error')).to.contain('2015').and.to.contain('from 2023 to 2024');
    expect(warnings.take().filter((line) => line.includes('[commitment-tracker]'))).to.have.length(
      1,
    );
  });

  it('stands in one column, and in three where there is room', async () => {
    const lefts = (element: CommitmentTracker): number =>
      new Set(items(element).map((item) => item.getBoundingClientRect().left)).size;
    expect(lefts(await tracker('', '280px'))).to.equal(1);
    expect(lefts(await tracker('', '1000px'))).to.equal(3);
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const width of ['280px', '1000px']) {
      const element = await tracker('', width);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
