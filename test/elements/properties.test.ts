import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { text } from '../support/widget.js';

/** Sets properties as a framework would, before and after the widget is in the page. */
const widget = async (tag: string, ...steps: object[]): Promise<WidgetElement> => {
  const element = document.createElement(tag) as WidgetElement;
  Object.assign(element, steps[0]);
  document.body.append(element);
  for (const step of steps.slice(1)) {
    await element.ready;
    await element.updateComplete;
    Object.assign(element, step);
    await element.updateComplete;
  }
  await element.ready;
  await element.updateComplete;
  return element;
};

describe('a property that a framework sets to something other than text', () => {
  let element: WidgetElement;
  afterEach(() => element.remove());

  it('may be a number', async () => {
    element = await widget('representation-grid', { year: 2023, compare: 2013 });
    expect(text(element, 'heading')).to.contain('2013 and 2023');
  });

  it('may be missing, and missing again after it was there', async () => {
    element = await widget(
      'representation-grid',
      { compare: undefined, highlight: null },
      { compare: '2013' },
      { compare: null },
    );
    expect(text(element, 'heading')).to.contain('31 March');
    expect(element.status).to.equal('ready');
  });

  it('may be a list of ids', async () => {
    element = await widget('representation-grid', { highlight: ['kent', 'essex'] });
    expect(element.renderRoot.querySelectorAll('.pinned')).to.have.length(2);
  });

  it('may be nonsense', async () => {
    element = await widget('change-table', { sort: 3, highlight: {}, year: {} });
    expect(text(element, 'sentence')).to.contain('of 46 forces');
  });

  it('may be a number and nothing in the list of examples', async () => {
    element = await widget('good-practice-list', {
      limit: 3,
      organisation: null,
      search: undefined,
    });
    expect(text(element, 'base')).to.contain('Showing 3 of 52');
  });
});
