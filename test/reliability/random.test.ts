/** Documents, attributes and lives of elements that nobody thought of, the same ones in every run. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import type { Facts } from '../../src/facts/facts.js';
import { reportFigures } from '../support/figures.js';
import { asJson, openFolder } from '../support/folder.js';
import { uncaught } from '../support/problems.js';
import { captured, neverBusy, neverPainted, settled, text, words } from '../support/widget.js';
import { changesOf, put as putAt } from './changes.mjs';
import { BROKEN_WORDS, derivable, wrongFigures } from './derivable.mjs';
import { STRINGS } from './strings.mjs';
import { subjects } from './subjects.js';
import type { Subject } from './subjects.js';

/** Told in a failure, with the case that it is about; another one tries other cases. */
const seed = 20240331;

const folded = (value: string): string => value.replace(/[\s\u00a0]+/g, ' ').trim();

const put = ({ tag }: Subject, attributes: Readonly<Record<string, string>>): WidgetElement => {
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

/** A widget that neither shows nor tells anything is a failure of its own. */
const drawn = async (element: WidgetElement): Promise<void> => {
  const late = new Promise((_, refuse) =>
    setTimeout(() => refuse(new Error(`${element.outerHTML}: ${element.status} for long`)), 5000),
  );
  await Promise.race([settled(element), late]);
};

/** What stands in the table that every widget has, but for the one that has the drawing of one. */
const tableOf = (element: WidgetElement): string[][] =>
  [...element.shadowRoot!.querySelectorAll('.table tbody tr')].map((row) =>
    [...row.children].map(words),
  );

const rowsOf = ({ rows, columns }: Facts): string[][] =>
  rows.map(({ label, cells }) =>
    [label, ...columns.map(({ id }) => cells[id]?.text ?? '')].map(folded),
  );

const counted = { documents: 0, lives: 0, steps: 0, wrong: 0 };
before(() => neverPainted());

const settings = { seed, endOnFailure: true, includeErrorInReport: true };

after(() =>
  reportFigures('random', {
    tried: {
      'random documents shown by elements': counted.documents,
      'random lives of elements': counted.lives,
      'steps of these lives': counted.steps,
    },
    violations: { 'elements that showed or told something wrong': counted.wrong },
  }),
);

afterEach(function () {
  if (this.currentTest?.state === 'failed') counted.wrong += 1;
});

describe('any JSON in any place of a document', function () {
  this.timeout(120_000);
  let faults: ReturnType<typeof uncaught>;
  let logs: ReturnType<typeof captured>[];
  before(async () => {
    neverBusy();
    await import('/dist/gender-equality-in-policing.js' as string);
    faults = uncaught();
    logs = [captured('warn'), captured('error')];
  });
  after(async () => {
    const [, errors] = logs.map((log) => log.take());
    expect(errors).to.deep.equal([]);
    // A rejection that nobody handles is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    expect(faults.take()).to.deep.equal([]);
  });

  for (const subject of subjects)
    it(`is said by ${subject.tag}, or told`, async () => {
      const { tag, attributes, documents, inline } = subject;
      const element = put(subject, attributes);
      await drawn(element);
      const published = documents.map(({ document }) => document);
      await fc.assert(
        fc.asyncProperty(changesOf(published), async (changes) => {
          const now = structuredClone(documents);
          for (const [which, place, value] of changes) putAt(now[which]!.document, place, value);
          const folder = openFolder((path) => {
            const found = now.find((one) => one.path === path);
            return found ? asJson(found.document) : null;
          });
          if (documents.length > 1) element.src = folder.src;
          else element.data = now.find(({ name }) => name === inline)!.document;
          await drawn(element);
          folder.close();
          counted.documents += 1;
          const { facts, status } = element;
          expect(status).to.be.oneOf(['ready', 'empty', 'error']);
          const shown = text(element, tag === 'force-picker' ? 'chart' : 'base');
          if (!BROKEN_WORDS.test(JSON.stringify(now))) expect(shown).not.to.match(BROKEN_WORDS);
          if (!facts) {
            expect(text(element, 'error')).not.to.equal('');
            return;
          }
          expect(wrongFigures(facts, derivable(now))).to.deep.equal([]);
          for (const said of [...facts.headline.map((part) => part.text), facts.detail])
            expect(text(element, 'sentence')).to.contain(folded(said));
          if (element.shadowRoot!.querySelector('.table'))
            expect(tableOf(element)).to.deep.equal(rowsOf(facts));
        }),
        { ...settings, numRuns: 60 },
      );
      element.remove();
    });
});

/** One thing that a page does with an element. */
type Step =
  | readonly ['set', name: string, value: string]
  | readonly ['remove', name: string]
  | readonly ['come' | 'leave' | 'refresh' | 'wait' | 'draw']
  | readonly ['size', pixels: number]
  | readonly ['around', language: string];

const VALUES: Readonly<Record<string, readonly string[]>> = {
  force: ['kent', 'essex', 'north-wales', 'psni', 'nowhere', ''],
  entry: ['kent', 'merseyside', 'nowhere', ''],
  year: ['2019', '2023', '2024', '1999', ''],
  level: ['senior-leadership', 'middle-management', 'all-officers', 'boss'],
  compare: ['2017', '2022', 'last'],
  highlight: ['kent', 'essex, surrey', 'nowhere'],
  measure: ['share', 'difference', 'size'],
  sort: ['all-officers', '-middle-management', 'force', 'name'],
  theme: ['dark', 'light', 'auto', 'specialist-roles'],
  organisation: ['kent', 'nowhere'],
  search: ['mentor', 'zzz', ''],
  limit: ['3', '40', 'few'],
  from: ['2010', '2030'],
  to: ['2020', '2001'],
  value: ['kent', 'nowhere'],
  lang: ['en', 'cy', 'ar', 'tlh', ''],
  'heading-level': ['2', '9', 'x'],
  edition: ['2024', 'latest', '1999'],
  menu: ['off', 'on'],
  loading: ['eager'],
};

const stepsOf = (observed: readonly string[]): fc.Arbitrary<Step[]> => {
  const names = observed.filter((name) => VALUES[name]);
  const set = fc.constantFrom(...names).chain((name) =>
    fc.tuple(
      fc.constant('set' as const),
      fc.constant(name),
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...VALUES[name]!) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...STRINGS.filter(({ length }) => length < 200)),
        },
      ),
    ),
  );
  const remove = fc.tuple(fc.constant('remove' as const), fc.constantFrom(...names));
  const plain = fc
    .constantFrom('come', 'leave', 'refresh', 'wait', 'draw')
    .map((what) => [what] as Step);
  const size = fc.tuple(fc.constant('size' as const), fc.integer({ min: 200, max: 900 }));
  const around = fc.tuple(fc.constant('around' as const), fc.constantFrom('en', 'cy', 'ar'));
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: set },
      { weight: 2, arbitrary: remove },
      { weight: 4, arbitrary: plain },
      { weight: 1, arbitrary: size },
      { weight: 1, arbitrary: around },
    ),
    { minLength: 1, maxLength: 10 },
  ) as fc.Arbitrary<Step[]>;
};

describe('an element after anything that a page did with it', function () {
  this.timeout(120_000);
  let faults: ReturnType<typeof uncaught>;
  let warnings: ReturnType<typeof captured>;
  before(() => {
    faults = uncaught();
    warnings = captured('warn');
  });
  after(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    expect(faults.take()).to.deep.equal([]);
    warnings.take();
  });

  const act = async (element: WidgetElement, [what, ...rest]: Step): Promise<void> => {
    const [first, second] = rest as [string, string];
    const around = document.querySelector<HTMLElement>('#around')!;
    if (what === 'set') element.setAttribute(first, second);
    else if (what === 'remove') element.removeAttribute(first);
    else if (what === 'come') around.append(element);
    else if (what === 'leave') element.remove();
    else if (what === 'refresh') element.refresh();
    else if (what === 'wait') await new Promise((resolve) => setTimeout(resolve, 4));
    // One that is not in a page has nothing to end.
    else if (what === 'draw') await (element.isConnected && drawn(element));
    else if (what === 'size') around.style.inlineSize = `${Number(first)}px`;
    else around.lang = first;
  };

  /** What a reader sees of a widget, where the place of the widget plays no part. */
  const seen = async (element: WidgetElement): Promise<object> => {
    await drawn(element);
    return {
      status: element.status,
      facts: element.facts,
      said: text(element, 'base'),
      direction: element.shadowRoot!.querySelector('[part=base]')?.getAttribute('dir'),
      height: Math.round(element.getBoundingClientRect().height),
    };
  };

  for (const subject of subjects)
    it(`is as a fresh one: ${subject.tag}`, async () => {
      const { observedAttributes } = customElements.get(
        subject.tag,
      ) as unknown as typeof WidgetElement;
      await fc.assert(
        fc.asyncProperty(stepsOf(observedAttributes), async (steps) => {
          const around = document.body.appendChild(document.createElement('section'));
          around.id = 'around';
          const element = put(subject, subject.attributes);
          around.append(element);
          for (const step of steps) await act(element, step);
          counted.lives += 1;
          counted.steps += steps.length;
          around.append(element);
          const attributes = Object.fromEntries(
            element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]),
          );
          const last = await seen(element);
          element.remove();
          const fresh = put(subject, attributes);
          around.append(fresh);
          const wanted = await seen(fresh);
          fresh.remove();
          around.remove();
          expect(last).to.deep.equal(wanted);
        }),
        { ...settings, numRuns: 40 },
      );
    });
});
