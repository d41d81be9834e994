import { expect } from '@open-wc/testing';
import { codeFor } from '../../src/export/embedHosts.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import '../../src/elements/force-gap-card/define.js';
import { choiceOf, clear, expectReadable, offer, paste, tags } from './choices.js';
import { drupalBasicHtml, mailProgram, wordpressPost } from './filters.js';

/** Names of the elements and of the attributes in a markup. */
const namesIn = (place: HTMLElement): Set<string> =>
  new Set(
    [...place.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...element.getAttributeNames(),
    ]),
  );

const expectNoProgram = (place: HTMLElement, name: string): void => {
  expect([...place.querySelectorAll('script, iframe, style, [style]')], name).to.deep.equal([]);
};

describe('what a host filters', () => {
  afterEach(clear);

  it('filters at all', () => {
    const markup = '<h3 onclick="x()">A</h3><table><tr><td>1</td></tr></table><script>x()</script>';
    expect(drupalBasicHtml(markup)).to.equal('<h3>A</h3>1');
    expect(wordpressPost('<iframe src="/"></iframe><p style="color: red">A</p>')).to.equal(
      '<p>A</p>',
    );
    expect(mailProgram('<p class="a">A</p>')).to.equal('<p>A</p>');
  });

  for (const tag of tags) {
    it(`${tag}: Drupal's Basic HTML leaves the list as it is`, async () => {
      const choice = await choiceOf(tag);
      const code = offer('drupal', 'basic', choice);
      const place = paste(drupalBasicHtml(code));
      expect(place.innerHTML).to.equal(paste(code).innerHTML);
      expectReadable(place, choice.facts, tag);
      expect(place.querySelector('a')!.href).to.equal(new URL(choice.facts.source.url).href);
    });

    it(`${tag}: Drupal leaves every figure of the widget's code`, async () => {
      const choice = await choiceOf(tag);
      const code = offer('drupal', 'allowedTag', choice);
      const stripped = paste(drupalBasicHtml(code));
      expect(stripped.querySelector(tag)).to.equal(null);
      expectReadable(stripped, choice.facts, tag);

      const { line } = codeFor('drupal', choice).permissions.find(({ id }) => id === 'tags')!;
      const allowed = drupalBasicHtml(code, line);
      const template = document.createElement('template');
      template.innerHTML = allowed;
      const element = template.content.querySelector(tag)!;
      for (const [name, value] of Object.entries(choice.attributes))
        expect(element.getAttribute(name), name).to.equal(value);
    });

    it(`${tag}: WordPress leaves the table as it is, also of the widget's code`, async () => {
      const choice = await choiceOf(tag);
      const code = offer('wordpress', 'figure', choice);
      const place = paste(wordpressPost(code));
      expect(place.innerHTML).to.equal(paste(code).innerHTML);
      expectReadable(place, choice.facts, tag);

      const stripped = paste(wordpressPost(offer('wordpress', 'block', choice)));
      expectNoProgram(stripped, tag);
      expect(stripped.querySelectorAll('figure')).to.have.length(1);
      expectReadable(stripped, choice.facts, tag);
    });

    it(`${tag}: mail programs leave the message as it is`, async () => {
      const choice = await choiceOf(tag);
      const code = offer('email', 'mail', choice);
      const place = paste(mailProgram(code));
      expect(place.innerHTML).to.equal(paste(code).innerHTML);
      expect([...namesIn(place)]).not.to.include.members(['class']);
      expectReadable(place, choice.facts, tag);
    });

    it(`${tag}: what is pasted as formatted text has everything`, async () => {
      const choice = await choiceOf(tag);
      for (const [host, id] of [
        ['sharepoint', 'text'],
        ['umbraco', 'editor'],
        ['document', 'document'],
      ] as const) {
        const place = paste(offer(host, id, choice));
        expectNoProgram(place, `${tag} ${host}`);
        expectReadable(place, choice.facts, `${tag} ${host}`);
      }
    });
  }

  it('a table that a filter takes apart keeps its figures apart', async () => {
    const choice = await choiceOf('force-gap-card');
    const place = paste(drupalBasicHtml(offer('page', 'element', choice)));
    expect(place.querySelector('table')).to.equal(null);
    expectReadable(place, choice.facts, 'table');
  });

  it('the widget runs in Drupal where its tag is allowed', async () => {
    const choice = await choiceOf('force-gap-card', { force: 'kent', year: '2023' });
    const { line } = codeFor('drupal', choice).permissions.find(({ id }) => id === 'tags')!;
    const place = paste(drupalBasicHtml(offer('drupal', 'allowedTag', choice), line));
    const element = place.querySelector<WidgetElement>('force-gap-card')!;
    expect((await element.ready).title).to.equal(choice.facts.title);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('slot')).to.equal(null);
  });
});
