/** Every fault of faults.ts against a real server, from the first load to the last good figures. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/good-practice-card/define.js';
import '../../src/elements/representation-grid/define.js';
import { reportTests } from '../support/figures.js';
import { captured, text } from '../support/widget.js';
import { ended, expectTold, removeAll, tell, uncaught, widgets } from '../support/problems.js';
import { documentFaults, indexFaults } from './faults.js';
import { faultyFolder, hurry, later } from './server.js';

const wordsOf: Record<string, RegExp> = {
  'no-answer': /did not answer/,
  'not-found': /not found.*src attribute/,
  'server-error': /server has a problem/,
  'not-json': /cut off, or is not JSON/,
  'wrong-version': /version 2.*version 1/,
  'wrong-shape': /shape/,
  'wrong-hash': /not the one that the index of its folder lists/,
};

/** A reader tries again; a script does where another version is needed first. */
const again = async (element: WidgetElement, code: string): Promise<void> => {
  const end = ended(element);
  const button = element.renderRoot.querySelector<HTMLElement>('.choices button');
  expect(button === null).to.equal(code === 'wrong-version');
  if (button) button.click();
  else element.refresh();
  expect((await end).type).to.equal('gep-ready');
  await element.updateComplete;
};

/** What a reader sees of the figures. */
const seen = (element: WidgetElement): string[] =>
  ['heading', 'sentence', 'table', 'source'].map((part) => text(element, part));

let patient: () => void;
beforeEach(() => {
  patient = hurry();
});
afterEach(() => {
  patient();
  removeAll();
});
reportTests(
  'faults',
  () => ({
    'faults of documents': documentFaults.length,
    'faults of the index': indexFaults.length,
  }),
  'faults that a widget did not tell, or did not get over',
);

describe('a document', () => {
  documentFaults.forEach(({ id, title, code, requests }, index) => {
    const { tag, attributes, path } = widgets[index % widgets.length]!;
    it(`${title}: ${code ?? 'shown'} (${tag})`, async function () {
      this.timeout(20_000);
      const errors = captured('error');
      const folder = await faultyFolder();
      await folder.fail('documents', id);
      const told = await tell(tag, { ...attributes, src: folder.src });
      const { element } = told;
      const { log } = await folder.log();
      const own = log.filter(
        (one) => one.path !== 'index.json' && one.path !== 'organisations.json',
      );
      if (requests) expect(own, 'requests').to.have.length(requests);
      else expect(own.length, 'requests').to.be.within(3, 63);
      if (code) expectTold(told, code, wordsOf[code]!);
      else {
        expect(told.uncaught).to.deep.equal([]);
        expect(told.warnings).to.deep.equal([]);
      }

      await folder.fail('documents');
      if (id === '429-hour') later(61_000);
      if (code) await again(element, code);
      expect(element.status).to.equal('ready');
      expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
      expect(errors.take()).to.deep.equal([]);
      expect(await folder.asked(path)).not.to.have.length(0);
    });
  });
});

describe('an index', () => {
  indexFaults.forEach(({ id, title, code, requests }, index) => {
    const { tag, attributes, path } = widgets[index % widgets.length]!;
    it(`${title}: shown (${tag})`, async () => {
      const errors = captured('error');
      const folder = await faultyFolder();
      await folder.fail('index', id);
      const {
        element,
        warnings,
        uncaught: faults,
      } = await tell(tag, {
        ...attributes,
        src: folder.src,
      });
      expect(code).to.equal(null);
      expect(element.status).to.equal('ready');
      expect(text(element, 'sentence')).not.to.equal('');
      expect((await folder.asked(path)).length).to.equal(requests);
      expect([...warnings, ...faults, ...errors.take()]).to.deep.equal([]);
    });
  });
});

describe('the last good figures', () => {
  documentFaults.forEach(({ id, title, code }, index) => {
    // To a request with a condition, as a refresh sends it, 304 is a good answer.
    if (!code || id === '304') return;
    const { tag, attributes } = widgets[index % widgets.length]!;
    it(`stay on ${title} (${tag})`, async function () {
      this.timeout(20_000);
      const folder = await faultyFolder();
      const { element } = await tell(tag, { ...attributes, src: folder.src });
      const before = seen(element);
      const { facts } = element;

      await folder.fail('documents', id);
      const warnings = captured('warn');
      const faults = uncaught();
      const end = ended(element);
      element.refresh();
      expect((await end).detail.code).to.equal(code);
      await element.updateComplete;
      expect(element.status).to.equal('error');
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.facts).to.equal(facts);
      expect(seen(element)).to.deep.equal(before);
      expect(text(element, 'error')).to.match(
        /^These figures were loaded on \d+ \w+ \d{4} at \d\d:\d\d\. A newer version could not be loaded\./,
      );
      expect(text(element, 'error')).to.match(wordsOf[code]!);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
      expect(warnings.take()).to.have.length(1);
      expect(faults.take()).to.deep.equal([]);
      expect(await element.ready.catch((error: { code: string }) => error.code)).to.equal(code);

      await folder.fail('documents');
      if (id === '429-hour') later(61_000);
      await again(element, code);
      expect(element.status).to.equal('ready');
      expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
      expect(seen(element)).to.deep.equal(before);
    });
  });
});
