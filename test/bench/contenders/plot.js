/** Observable Plot: a chart is a node, another year is another node. */
import * as Plot from '@observablehq/plot';

const grid = (data) =>
  Plot.plot({
    title: data.title,
    x: { domain: [...data.sections.keys()], tickFormat: (at) => String(data.sections[at]) },
    marks: [
      Plot.cell(data.boxes, { x: 'column', y: 'row', fill: '#b5179e' }),
      Plot.text(data.boxes, { x: 'column', y: 'row', text: 'code', fill: '#fff' }),
    ],
  });

const card = (data) =>
  Plot.plot({
    title: data.title,
    x: { domain: [0, 100] },
    marks: [
      Plot.barX(
        data.bars.flatMap(({ label, women, men }) => [
          { label, who: 'women', share: women },
          { label, who: 'men', share: men },
        ]),
        { y: 'label', x: 'share', fill: 'who' },
      ),
    ],
  });

const kinds = { grid, card };

export function draw(kind, place, data) {
  let node = place.appendChild(kinds[kind](data));
  return (next) => {
    const fresh = kinds[kind](next);
    node.replaceWith(fresh);
    node = fresh;
  };
}
