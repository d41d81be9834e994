/** A page of 1,000 widgets while three in ten requests fail. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { reportTests } from '../support/figures.js';
import { ended, uncaught } from '../support/problems.js';
import { captured, text } from '../support/widget.js';
import { faultyFolder, hurry } from './server.js';

const years = (first: number): string[] =>
  Array.from({ length: 2024 - first }, (_, index) => String(first + index));

/** Every question that the page asks, by tag; each is asked by several widgets. */
const questions = async (): Promise<[tag: string, attribute: string, value: string][]> => {
  const { organisations } = (await (
    await fetch('/data/published/v1/organisations.json')
  ).json()) as {
    organisations: { id: string; figures: string; goodPractice: boolean }[];
  };
  const counted = organisations.filter(({ figures }) => figures === 'counts').map(({ id }) => id);
  const entries = organisations.filter(({ goodPractice }) => goodPractice).map(({ id }) => id);
  const of = (tag: string, attribute: string, values: string[]): [string, string, string][] =>
    values.map((value) => [tag, attribute, value]);
  return [
    ...of('force-gap-card', 'force', counted),
    ...of('representation-trend', 'force', counted),
    ...of('good-practice-card', 'entry', entries),
    ...of('representation-grid', 'year', years(2007)),
    ...of('force-map', 'year', years(2007)),
    ...of('change-table', 'year', years(2008)),
    ...of('national-headlines', 'year', ['2024']),
    ...of('police-staff-chart', 'year', ['2024']),
    ...of('commitment-tracker', 'year', ['2024']),
    ...of('good-practice-list', 'limit', ['3']),
  ];
};

reportTests(
  'storm',
  () => ({ 'widgets on one page while three in ten requests fail': 1000 }),
  'pages with a widget that ended neither shown nor told, or with a storm of requests',
);

describe('1,000 widgets while three in ten requests fail', () => {
  it('end shown or told, with few requests at once and no document asked for without end', async function () {
    this.timeout(180_000);
    const folder = await faultyFolder();
    const patient = hurry();
    const [warnings, faults] = [captured('warn'), uncaught()];
    await folder.fail('documents', 'storm');
    await folder.fail('index', 'storm');

    const asked = await questions();
    const page = document.body.appendChild(document.createElement('main'));
    const all = Array.from({ length: 1000 }, (_, index) => {
      const [tag, attribute, value] = asked[index % asked.length]!;
      const element = document.createElement(tag) as WidgetElement;
      element.setAttribute('src', folder.src);
      element.setAttribute(attribute, value);
      return element;
    });
    const ends = all.map(ended);
    page.append(...all);
    const told = (await Promise.all(ends)).filter(({ type }) => type === 'gep-error');
    await Promise.all(all.map(({ updateComplete }) => updateComplete));

    const failed = all.filter(({ status }) => status === 'error');
    expect(told).to.have.length(failed.length);
    for (const element of all) {
      const part = element.status === 'error' ? 'error' : 'heading';
      expect(text(element, part), `${element.localName} ${element.status}`).not.to.equal('');
    }
    expect(all.filter(({ status }) => status === 'ready').length).to.be.above(800);

    const { log, most } = await folder.log();
    expect(most).to.be.within(2, 12);
    const times = new Map<string, number>();
    for (const { path } of log) times.set(path, (times.get(path) ?? 0) + 1);
    // Three tries, and where the digest was wrong because of an old index, three more.
    for (const [path, count] of times) expect(count, path).to.be.at.most(6);
    expect(log.length).to.be.below(2 * times.size);

    await folder.fail('documents');
    await folder.fail('index');
    const well = failed.map(ended);
    dispatchEvent(new Event('online'));
    await Promise.all(well);
    expect(all.filter(({ status }) => status !== 'ready')).to.deep.equal([]);
    const again = (await folder.log()).log.length - log.length;
    expect(again).to.be.at.most(failed.length + 1);

    expect(faults.take()).to.deep.equal([]);
    expect(warnings.take().filter((line) => !line.startsWith('['))).to.deep.equal([]);
    page.remove();
    patient();
  });
});
