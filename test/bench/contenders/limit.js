/**
 * The limit: elements written by hand for these two drawings alone, without language, table, loading
 * or keyboard. Nothing that does the same can be lighter.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; font: 16px/1.4 sans-serif; }
  h3, p { margin: 0 0 8px; }
  .grid { display: flex; gap: 4px; align-items: flex-end; }
  .section { flex: 1; text-align: center; }
  .box { background: #b5179e; color: #fff; margin-top: 2px; font-size: 12px; line-height: 24px; }
  .bar { display: flex; margin-bottom: 8px; color: #fff; line-height: 28px; }
  .women { background: #b5179e; padding-left: 8px; }
  .men { background: #5b6770; flex: 1; padding-left: 8px; }
`);

/** @param {string} name of the tag @param {string} text in it, or a list of children */
function make(name, className, content) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (Array.isArray(content)) node.append(...content);
  else node.textContent = content;
  return node;
}

class Drawing extends HTMLElement {
  set data(data) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(make('h3', '', data.title), make('p', '', data.sentence), this.draw(data));
  }
}

customElements.define(
  'limit-grid',
  class extends Drawing {
    draw({ sections, boxes }) {
      const columns = sections.map((section) =>
        make('div', 'section', [
          ...boxes
            .filter((box) => box.section === section)
            .map((box) => make('div', 'box', box.code)),
          make('div', '', String(section)),
        ]),
      );
      return make('div', 'grid', columns);
    }
  },
);

customElements.define(
  'limit-card',
  class extends Drawing {
    draw({ bars }) {
      const rows = bars.flatMap(({ label, women, men }) => {
        const share = make('span', 'women', `${women}%`);
        share.style.width = `${women}%`;
        return [
          make('div', '', label),
          make('div', 'bar', [share, make('span', 'men', `${men}%`)]),
        ];
      });
      return make('div', '', rows);
    }
  },
);

export function draw(kind, place, data) {
  const element = document.createElement(`limit-${kind}`);
  element.data = data;
  place.append(element);
  return (next) => {
    element.data = next;
  };
}
