import { expect } from '@open-wc/testing';
import { html, nothing, render, svg } from '../../src/elements/base/template.js';
import type { Template } from '../../src/elements/base/template.js';

describe('a template', () => {
  let into: HTMLElement;
  beforeEach(() => {
    into = document.createElement('div');
    document.body.append(into);
  });
  afterEach(() => into.remove());

  const drawn = (template: Template): string => {
    render(template, into);
    return into.innerHTML;
  };
  const first = <Found extends Element = HTMLElement>(selector: string): Found =>
    into.querySelector<Found>(selector)!;

  it('draws tags, attributes and text as a browser reads them', () => {
    const markup =
      '<p class="a b" hidden="">Hello <b id="c">you</b>, and <input type="search"> more</p> <i></i>';
    expect(
      drawn(
        html`<p class="a b" hidden>Hello <b id="c">you</b>, and <input type="search" /> more</p>
          <i></i>`,
      ).replace(/\s+/g, ' '),
    ).to.equal(markup);
  });

  it('stands behind what the node has already', () => {
    into.append('before');
    expect(drawn(html`<p></p>`)).to.equal('before<p></p>');
  });

  it('takes values as text and never as markup', () => {
    const hostile = '<img src=x onerror=alert(1)>&amp;"\'';
    render(html`<p title="${hostile} and ${hostile}" lang=${hostile}>${hostile}</p>`, into);
    const paragraph = first('p');
    expect(paragraph.textContent).to.equal(hostile);
    expect(paragraph.title).to.equal(`${hostile} and ${hostile}`);
    expect(paragraph.lang).to.equal(hostile);
    expect(into.querySelector('img')).to.equal(null);
  });

  it('takes an object that looks like a template as text', () => {
    const alike = JSON.parse('{"strings":["<img>"],"values":[],"namespace":""}') as unknown;
    render(html`<p>${alike}</p>`, into);
    expect(into.querySelector('img')).to.equal(null);
    expect(first('p').textContent).to.equal('[object Object]');
  });

  it('says numbers, and nothing for what is not there', () => {
    const one = (value: unknown): string => drawn(html`<p>${value}</p>`);
    expect(one(0)).to.equal('<p>0</p>');
    expect(one(undefined)).to.equal('<p></p>');
    expect(one(nothing)).to.equal('<p></p>');
    expect(one('')).to.equal('<p></p>');
  });

  it('leaves out an attribute that is nothing, and brings it back', () => {
    const one = (value: unknown): string => drawn(html`<p lang="en" title="a ${value}"></p>`);
    expect(one(nothing)).to.equal('<p lang="en"></p>');
    expect(one('b')).to.equal('<p lang="en" title="a b"></p>');
    expect(one(undefined)).to.equal('<p lang="en"></p>');
  });

  it('keeps its nodes, and what others did with them, when values change', () => {
    const one = (text: string, title: string): Template =>
      html`<button title=${title}>${text}</button>`;
    render(one('a', 'x'), into);
    const button = first('button');
    button.tabIndex = -1;
    button.focus();
    render(one('b', 'x'), into);
    render(one('b', 'y'), into);
    expect(first('button')).to.equal(button);
    expect(document.activeElement).to.equal(button);
    expect(button.outerHTML).to.equal('<button title="y" tabindex="-1">b</button>');
  });

  it('sets an attribute or a property only when its value is another', () => {
    const one = (value: string): Template => html`<input lang=${value} .value=${value} />`;
    render(one('a'), into);
    const input = first<HTMLInputElement>('input');
    input.value = 'typed';
    input.lang = 'cy';
    render(one('a'), into);
    expect([input.value, input.lang]).to.deep.equal(['typed', 'cy']);
    render(one('b'), into);
    expect([input.value, input.lang]).to.deep.equal(['b', 'b']);
  });

  it('sets the style of an element as a property, which no policy stops', () => {
    const one = (share: number): Template => html`<p .style=${`--share:${share}%`}></p>`;
    render(one(3), into);
    render(one(4), into);
    expect(first('p').style.getPropertyValue('--share')).to.equal('4%');
  });

  it('tells an event to the present listener, once, and to none that is nothing', () => {
    const heard: string[] = [];
    const one = (name: string | null): Template =>
      html`<button @click=${name ? () => heard.push(name) : nothing}></button>`;
    for (const name of ['a', 'b', 'b', null, 'c']) {
      render(one(name), into);
      first('button').click();
    }
    expect(heard).to.deep.equal(['a', 'b', 'b', 'c']);
  });

  it('hears on its way down what a listener wants to hear there', () => {
    let heard = 0;
    const listener = { handleEvent: () => (heard += 1), capture: true };
    const one = (value: unknown): Template => html`<div @focus=${value}><button></button></div>`;
    render(one(listener), into);
    first('button').focus();
    expect(heard).to.equal(1);
    first('button').blur();
    render(one(nothing), into);
    first('button').focus();
    expect(heard).to.equal(1);
  });

  it('turns text into a template, a list and a node, and back', () => {
    const one = (value: unknown): string => drawn(html`<p>a${value}z</p>`);
    const node = document.createElement('i');
    const values: [unknown, string][] = [
      ['text', 'text'],
      [html`<b>${'bold'}</b>`, '<b>bold</b>'],
      [node, '<i></i>'],
      [[html`<b></b>`, 'and', node], '<b></b>and<i></i>'],
      ['text', 'text'],
      [[html`<u></u>`], '<u></u>'],
      [html`${html`<b></b>`}${['c', 'd']}`, '<b></b>cd'],
      [node, '<i></i>'],
      [nothing, ''],
    ];
    for (const [value, markup] of values) expect(one(value)).to.equal(`<p>a${markup}z</p>`);
  });

  it('keeps what stands beside a value that comes and goes', () => {
    const one = (shown: boolean): Template =>
      html`${shown ? html`<b></b>` : nothing}<button>a</button>${shown ? 'c' : nothing}`;
    render(one(false), into);
    const button = first('button');
    button.focus();
    expect(drawn(one(true))).to.equal('<b></b><button>a</button>c');
    expect(drawn(one(false))).to.equal('<button>a</button>');
    expect(document.activeElement).to.equal(button);
  });

  it('makes lists longer and shorter, and keeps the items that stay', () => {
    const one = (...items: string[]): Template =>
      html`<p>${items.map((item) => html`<b>${item}</b>`)}</p>`;
    render(one('a', 'b'), into);
    const item = first('b');
    expect(drawn(one('c', 'd', 'e'))).to.equal('<p><b>c</b><b>d</b><b>e</b></p>');
    expect(drawn(one('f'))).to.equal('<p><b>f</b></p>');
    expect(first('b')).to.equal(item);
    expect(drawn(one())).to.equal('<p></p>');
  });

  it('leaves a node where it is that is given again', async () => {
    const node = document.createElement('button');
    const moved: MutationRecord[] = [];
    render(html`<p>${node}</p>`, into);
    const one = (): Template => html`<div>${node}</div>`;
    render(one(), into);
    new MutationObserver((records) => moved.push(...records)).observe(into, {
      childList: true,
      subtree: true,
    });
    render(one(), into);
    await Promise.resolve();
    expect(moved).to.deep.equal([]);
  });

  it('draws the same twice without touching anything', async () => {
    const one = (): Template =>
      html`<p class="a ${'b'}" title=${'c'}>${'text'}${[html`<b>${1}</b>`, 'and']}</p>`;
    const changes: MutationRecord[] = [];
    render(one(), into);
    new MutationObserver((records) => changes.push(...records)).observe(into, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    render(one(), into);
    await Promise.resolve();
    expect(changes).to.deep.equal([]);
  });

  describe('in a page that a browser translates', () => {
    /** As Chrome does it: an element in the place of a text. */
    const translate = (text: ChildNode): void => {
      const font = document.createElement('font');
      font.append(`[${text.textContent}]`);
      text.replaceWith(font);
    };
    const texts = (): Text[] => {
      const found: Text[] = [];
      const walker = document.createTreeWalker(into, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found.filter(({ data }) => data.trim());
    };
    const one = (share: string, more: boolean): Template =>
      html`<p>${share}<b>of</b>${more ? html`<i>all</i>` : 'none'}</p>
        ${['a', share]}`;

    it('keeps a translation as long as its text is the same', () => {
      render(one('1', false), into);
      texts().forEach(translate);
      render(one('1', false), into);
      expect(into.textContent.replace(/\s/g, '')).to.equal('[1][of][none][a][1]');
    });

    it('says another text in its place, and nothing twice', () => {
      render(one('1', false), into);
      texts().forEach(translate);
      render(one('2', true), into);
      expect(into.textContent.replace(/\s/g, '')).to.equal('2[of]all[a]2');
    });

    it('says another text where the text itself was translated', () => {
      render(one('1', false), into);
      for (const text of texts()) text.data = `[${text.data}]`;
      render(one('1', false), into);
      expect(into.textContent.replace(/\s/g, '')).to.equal('[1][of][none][a][1]');
      render(one('2', true), into);
      expect(into.textContent.replace(/\s/g, '')).to.equal('2[of]all[a]2');
    });
  });

  it('makes what is inside of an svg of its kind', () => {
    render(
      html`<svg viewBox="0 0 1 1">
          ${svg`<path d=${'M0 0'}></path>`}
          <g><circle r="1"></circle></g>
        </svg>
        <p></p>`,
      into,
    );
    for (const tag of ['svg', 'path', 'g', 'circle'])
      expect(first<Element>(tag).namespaceURI, tag).to.equal('http://www.w3.org/2000/svg');
    expect(first<SVGSVGElement>('svg').viewBox.baseVal.width).to.equal(1);
    expect(first('p')).to.be.instanceOf(HTMLParagraphElement);
  });

  it('gives a custom element its attributes and properties before it is in the page', () => {
    const seen: unknown[] = [];
    customElements.define(
      'template-test',
      class extends HTMLElement {
        given: unknown;
        connectedCallback(): void {
          seen.push(this.title, this.given);
        }
      },
    );
    render(html`<div><template-test title=${'a'} .given=${1}></template-test></div>`, into);
    expect(seen).to.deep.equal(['a', 1]);
  });
});
