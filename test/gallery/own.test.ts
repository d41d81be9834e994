import { expect } from '@open-wc/testing';
import { codeOf } from '../../src/elements/base/menuCode.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { openPage, runModule } from '../support/page.js';
import type { Page } from '../support/page.js';

const until = async (holds: () => unknown): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

const levels =
  'level,women,men\nAll officers,700,1300\nMiddle management,100,300\nSenior leadership,14,60\n';
const grades = 'grade,women,men\nGrade A,310,120\nGrade B,420,260\n';

describe('figures of a force’s own in the builder', () => {
  let page: Page;
  afterEach(() => page.close());

  const one = <Found extends Element = HTMLElement>(selector: string): Found =>
    page.document.querySelector<Found>(selector)!;
  const offered = (): string[] =>
    [...page.document.querySelectorAll<HTMLElement>('[data-offer]')].map(
      ({ dataset }) => dataset['offer']!,
    );
  const code = (id: string): string => one(`[data-offer=${id}] code`).textContent!;
  const problems = (): string[] =>
    [...page.document.querySelectorAll('#own-problems li')].map(({ textContent }) => textContent!);

  const open = async (state: string): Promise<void> => {
    page = await openPage(`/dist/index.html#figures=own&${state}`);
    await until(() => one('#code').childElementCount);
  };

  const type = (id: string, value: string): void => {
    const field = one<HTMLInputElement>(`#own-${id}`);
    field.value = value;
    for (const name of ['input', 'change'])
      field.dispatchEvent(new page.window.Event(name, { bubbles: true }));
  };

  const describeFigures = (): void => {
    type('force', 'Testshire Police');
    type('year', '2025');
    type('title', 'Our workforce');
  };

  const give = async (name: string, text: BlobPart): Promise<void> => {
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    const field = one<HTMLInputElement>('#own-file');
    field.files = files.files;
    field.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await until(() => one('#said').textContent);
  };

  const previewed = async (tag: string): Promise<WidgetElement> => {
    await until(() => one<WidgetElement>(`#preview ${tag}`)?.facts?.title.includes('Testshire'));
    return one<WidgetElement>(`#preview ${tag}`);
  };

  it('makes a card of a pasted table, and code that shows the same under a strict policy', async () => {
    await open('widget=force-gap-card&host=page');
    expect(one('#code').textContent).to.equal(
      'The widget and its code come when the figures are complete.',
    );
    describeFigures();
    type('table', levels);
    const { facts } = await previewed('force-gap-card');
    await until(() => offered().length);
    expect(offered()).to.deep.equal(['element', 'preload', 'reserve', 'ownScript']);
    expect(problems()).to.deep.equal([]);

    const pasted = await openPage('/test/checks/strict-policy.html');
    const markup = new DOMParser().parseFromString(code('element'), 'text/html');
    const card = pasted.document.importNode(markup.querySelector('force-gap-card')!, true);
    pasted.document.body.append(card);
    await until(() => 'ready' in card);
    const shown = await (card as unknown as WidgetElement).ready;
    expect(shown.sentence).to.equal(facts!.sentence);
    expect(shown.rows).to.deep.equal(facts!.rows);
    pasted.close();
  });

  it('keeps the figures in the code that the menu of the widget gives', async () => {
    await open('widget=police-staff-chart');
    describeFigures();
    type('table', grades);
    const chart = await previewed('police-staff-chart');
    const given = codeOf(chart, chart.facts!, ['year'], undefined);
    const [, json] = /<script type="application\/json">\n(.*)\n<\/script>/.exec(given)!;
    expect(JSON.parse(json!)).to.deep.equal(chart.data);
  });

  it('makes a chart of a chosen file, with the numbers beside the bars', async () => {
    await open('widget=police-staff-chart&host=sharepoint');
    describeFigures();
    await give('grades.csv', grades);
    const chart = await previewed('police-staff-chart');
    await chart.updateComplete;
    expect(chart.shadowRoot!.textContent).to.include('310 women of 430');
    await until(() => offered().length);
    // A frame shows published figures only.
    expect(offered()).to.deep.equal(['text']);
    expect(one('#code').textContent).to.include('Grade A');
  });

  it('takes a dropped file', async () => {
    await open('widget=force-gap-card&host=email');
    describeFigures();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([levels], 'levels.csv'));
    const drop = new page.window.DragEvent('drop', {
      bubbles: true,
      cancelable: true,
      dataTransfer,
    });
    one('#own-table').dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await previewed('force-gap-card');
  });

  it('lists what is wrong, says how many, and takes the mended table', async () => {
    await open('widget=force-gap-card');
    describeFigures();
    await give('levels.csv', levels.replace('700', '35%').replace('Senior', 'Sennior'));
    expect(problems()).to.have.lengthOf(3);
    expect(problems()[0]).to.match(/^Row 2: “35%” is a percentage/);
    expect(one('#own-state').textContent).to.equal('3 problems');
    expect(one('#said').textContent).to.equal('3 problems');
    expect(offered()).to.deep.equal([]);
    expect(one('#preview').hidden).to.equal(true);
    type('table', levels);
    await previewed('force-gap-card');
    expect(one('#own-state').textContent).to.equal('The figures are complete.');
    expect(one('#preview').hidden).to.equal(false);
  });

  it('keeps what is typed out of the address, and goes back to published figures', async () => {
    await open('widget=force-gap-card&set-force=kent');
    describeFigures();
    type('table', levels);
    await previewed('force-gap-card');
    expect(page.window.location.href).not.to.match(/Testshire|700|workforce/i);
    expect(page.window.location.hash).to.include('figures=own');
    expect(one('label:has([name=set-force])').hidden).to.equal(true);
    one('#own [value=published]').click();
    await until(() =>
      one<WidgetElement>('#preview force-gap-card').facts?.title.startsWith('Kent Police'),
    );
    expect(page.window.location.hash).not.to.include('figures=');
    expect(one('#own-details').hidden).to.equal(true);
  });

  it('offers each widget its template, and nothing to the others', async () => {
    await open('widget=police-staff-chart');
    const template = one<HTMLAnchorElement>('#own-template');
    expect(await (await fetch(template.href)).text()).to.match(/^grade,women,men\n/);
    page.close();
    await open('widget=force-map');
    expect(one('#own').hidden).to.equal(true);
    expect(offered()).not.to.deep.equal([]);
  });

  it('is accessible with problems and without', async () => {
    await open('widget=force-gap-card&host=page');
    await runModule(page, '/node_modules/axe-core/axe.js');
    const { axe } = page.window as unknown as { axe: typeof import('axe-core') };
    for (const table of ['level,women\n', levels]) {
      describeFigures();
      type('table', table);
      const { violations } = await axe.run(one('#builder'));
      expect(violations.map(({ id, nodes }) => [id, nodes.length])).to.deep.equal([]);
    }
  });
});
