/** Every known string of strings.mjs in every place of a text, through the elements of the CDN file. */
import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { widgets } from '../../src/facts/index.js';
import { english } from '../../src/language/language.js';
import { reportFigures } from '../support/figures.js';
import { asJson, openFolder, status } from '../support/folder.js';
import type { Folder } from '../support/folder.js';
import { openPage } from '../support/page.js';
import type { Page } from '../support/page.js';
import { captured, neverBusy, neverPainted, settled } from '../support/widget.js';
import { placesIn, put, valueAt } from './changes.mjs';
import { STRINGS } from './strings.mjs';
import { subjects as wholeSubjects } from './subjects.js';
import type { Subject } from './subjects.js';
import { setTrap } from './trap.js';
import type { Trap } from './trap.js';

const cdnFile = '/dist/gender-equality-in-policing.js';

type Documents = Record<string, object>;
type Place = (string | number)[];

/** The documents with a text in some of their places. */
const written = (subject: Subject, text: string, isWanted: (kind: string) => boolean): Documents =>
  Object.fromEntries(
    structuredClone(subject.documents).map(({ name, document }) => {
      for (const place of placesIn(document) as Place[])
        if (typeof valueAt(document, place) === 'string' && isWanted(kindOf(name, place)))
          put(document, place, text);
      return [name, document];
    }),
  );

/** A place with the items of a list as one: the texts of all forces come into the same places. */
const kindOf = (name: string, place: Place): string =>
  [name, ...place.map((step) => (typeof step === 'number' ? '*' : step))].join('.');

const kindsOf = ({ documents }: Subject): string[] => [
  ...new Set(
    documents.flatMap(({ name, document }) =>
      (placesIn(document) as Place[])
        .filter((place) => typeof valueAt(document, place) === 'string')
        .map((place) => kindOf(name, place)),
    ),
  ),
];

/**
 * Ten forces, entries or years of each long list, which have every kind of place that the whole has:
 * hundreds of strings are drawn in each widget, and the other forty rows would only be more of the same.
 */
const shortened = (value: unknown): unknown => {
  if (Array.isArray(value)) return (value.length > 12 ? value.slice(10, 20) : value).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)]));
};

const subjects = wholeSubjects.map((subject) => ({
  ...subject,
  documents: subject.documents.map((one) => ({
    ...one,
    document: shortened(one.document) as object,
  })),
}));

/** The places of texts that a widget says, found by a word that is nowhere else. */
const saidKinds = (subject: Subject): Set<string> => {
  const { tag, attributes } = subject;
  return new Set(
    kindsOf(subject).filter((wanted) => {
      const documents = written(subject, 'Quixotry', (kind) => kind === wanted);
      try {
        const facts = widgets[tag]!.facts(documents, attributes, english);
        return JSON.stringify(facts).includes('Quixotry');
      } catch {
        return false;
      }
    }),
  );
};

/** How a page gives a document: by its address, by the property, or inside the tag. */
const deliveries: readonly ((
  element: WidgetElement,
  subject: Subject,
  documents: Documents,
) => Folder)[] = [
  (element, { documents: all }, documents) => {
    const folder = openFolder((path) => {
      const found = all.find((one) => one.path === path);
      return found ? asJson(documents[found.name]) : status(404);
    });
    element.src = folder.src;
    return folder;
  },
  (element, { inline }, documents) => {
    element.data = documents[inline];
    return openFolder(() => status(404));
  },
  (element, { inline }, documents) => {
    const script = element.querySelector('script')!;
    script.textContent = JSON.stringify(documents[inline]);
    element.refresh();
    return openFolder(() => status(404));
  },
];

const counted = { strings: 0, shown: 0 };

/** What is kept of a download until a test reads it. */
const files: Blob[] = [];

describe('known strings', function () {
  this.timeout(180_000);
  let trap: Trap;
  let warnings: ReturnType<typeof captured>;
  const undo: (() => void)[] = [];
  before(async () => {
    neverBusy();
    neverPainted();
    await import(cdnFile as string);
    warnings = captured('warn');
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return 'blob:kept';
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    undo.push(
      () => (URL.createObjectURL = createObjectURL),
      () => (HTMLAnchorElement.prototype.click = click),
    );
    trap = await setTrap();
  });
  after(async () => {
    trap.release();
    warnings.take();
    for (const step of undo) step();
    await reportFigures('strings-in-documents', {
      tried: {
        'known strings': STRINGS.length,
        'times that one was in every text of a widget, and shown as text': counted.shown,
        'times that one was in every third place of its documents': counted.strings,
      },
      violations: trap.violations(),
    });
  });
  afterEach(async () => {
    expect(trap.take()).to.deep.equal([]);
    expect(await trap.foreign()).to.deep.equal([]);
  });

  /** A widget of each delivery, with its notes open; the first shows the table, too. */
  const widgetsOf = async (subject: Subject): Promise<WidgetElement[]> => {
    const all = deliveries.map((_, index) => {
      const element = document.createElement(subject.tag) as WidgetElement;
      for (const [name, value] of Object.entries(subject.attributes))
        element.setAttribute(name, value);
      if (index === 2) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify(
          subject.documents.find(({ name }) => name === subject.inline)!.document,
        );
        element.append(script);
      }
      document.body.append(element);
      element.showNotes();
      return element;
    });
    await Promise.all(all.map(settled));
    all[0]!.shadowRoot!.querySelector<HTMLElement>('[data-action=table]')?.click();
    return all;
  };

  /** The figures of a widget as a file for a spreadsheet. */
  const csvOf = async (element: WidgetElement): Promise<string[]> => {
    const find = (selector: string): HTMLElement | null =>
      element.shadowRoot!.querySelector<HTMLElement>(selector);
    find('[data-action=share]')!.click();
    while (!find('[data-item=csv]')) await new Promise((resolve) => setTimeout(resolve, 5));
    files.length = 0;
    find('[data-item=csv]')!.click();
    await element.updateComplete;
    const options = { bom: true, relax_column_count: true };
    return (parse(await files[0]!.text(), options) as string[][]).flat();
  };

  it('have every kind of place, although the documents are shortened', () => {
    for (const [index, whole] of wholeSubjects.entries())
      expect(kindsOf(subjects[index]!)).to.include.members(kindsOf(whole));
  });

  subjects.forEach((subject, which) => {
    it(`in every text of the documents of ${subject.tag} are text`, async () => {
      const said = saidKinds(subject);
      expect([...said].length).to.be.above(3);
      const all = await widgetsOf(subject);
      for (const [index, string] of STRINGS.entries()) {
        const element = all[index % all.length]!;
        const deliver = deliveries[index % all.length]!;
        const documents = written(subject, string, (kind) => said.has(kind));
        const folder = deliver(element, subject, documents);
        await settled(element);
        const { shadowRoot, facts } = element;
        const name = `${subject.tag} ${JSON.stringify(string.slice(0, 60))}`;
        expect(trap.take(), name).to.deep.equal([]);
        expect(element.status, name).to.equal('ready');
        expect(JSON.stringify(facts), name).to.contain(JSON.stringify(string).slice(1, -1));
        // The forces of a picker are in the list under its field, which closes with the focus.
        shadowRoot!.querySelector<HTMLElement>('[aria-expanded=false][role=combobox]')?.click();
        await element.updateComplete;
        expect(shadowRoot!.textContent!.includes(string), `${name} is shown`).to.equal(true);
        counted.shown += 1;

        const mark = shadowRoot!.querySelector<HTMLElement>('[data-force], [data-row]');
        mark?.dispatchEvent(new PointerEvent('pointerenter'));
        if (index % subjects.length === which && subject.tag !== 'force-picker') {
          for (const field of await csvOf(element))
            if (/^\s*[=+\-@]/.test(field)) expect(Number(field), field).not.to.be.NaN;
        }
        folder.close();
      }
      for (const element of all) element.remove();
    });

    it(`in places of ${subject.tag} that are no texts are told, or read over`, async () => {
      const kinds = kindsOf(subject);
      const all = await widgetsOf(subject);
      for (const [index, string] of STRINGS.entries()) {
        const element = all[1]!;
        // Each string comes into each kind of place, with others around it that are as they were.
        const documents = written(
          subject,
          string,
          (kind) => (kinds.indexOf(kind) + index) % 3 === 0,
        );
        const folder = deliveries[1]!(element, subject, documents);
        await settled(element);
        const name = `${subject.tag} ${JSON.stringify(string.slice(0, 60))}`;
        expect(trap.take(), name).to.deep.equal([]);
        expect(['ready', 'empty', 'error'], name).to.include(element.status);
        folder.close();
        counted.strings += 1;
      }
      for (const element of all) element.remove();
    });
  });
});

describe('known strings under a strict policy', () => {
  let page: Page;
  let trap: Trap;
  before(async () => {
    page = await openPage('/test/checks/strict-policy.html');
    neverBusy(page.window);
    trap = await setTrap(page.window);
    await page.window.customElements.whenDefined('representation-trend');
  });
  after(() => {
    trap.release();
    page.close();
  });

  it('violate nothing', async function () {
    this.timeout(60_000);
    for (const subject of subjects) {
      const element = page.document.createElement(subject.tag) as WidgetElement;
      for (const [name, value] of Object.entries(subject.attributes))
        element.setAttribute(name, value);
      page.document.body.append(element);
      const said = saidKinds(subject);
      // One after the other in each widget; all of them in all.
      for (
        let index = subjects.indexOf(subject);
        index < STRINGS.length;
        index += subjects.length
      ) {
        const documents = written(subject, STRINGS[index]!, (kind) => said.has(kind));
        element.data = documents[subject.inline];
        await settled(element);
        expect(element.status).to.equal('ready');
      }
    }
    // A violation is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(trap.take()).to.deep.equal([]);
  });
});
