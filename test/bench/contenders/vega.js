/** Vega-Embed with Vega-Lite, as its documentation tells to embed a chart. */
import embed from 'vega-embed';

const grid = (data) => ({
  title: data.title,
  width: 600,
  height: 360,
  data: { values: data.boxes },
  encoding: {
    x: { field: 'column', type: 'ordinal', scale: { domain: [...data.sections.keys()] } },
    y: { field: 'row', type: 'ordinal', sort: 'descending' },
  },
  layer: [
    { mark: { type: 'rect', color: '#b5179e' } },
    { mark: { type: 'text', color: '#fff' }, encoding: { text: { field: 'code' } } },
  ],
});

const card = (data) => ({
  title: data.title,
  width: 600,
  data: {
    values: data.bars.flatMap(({ label, women, men }) => [
      { label, who: 'women', share: women },
      { label, who: 'men', share: men },
    ]),
  },
  mark: 'bar',
  encoding: {
    y: { field: 'label', type: 'nominal' },
    x: { field: 'share', type: 'quantitative' },
    color: { field: 'who', legend: null },
  },
});

const kinds = { grid, card };
const options = { actions: false, renderer: 'svg' };

export async function draw(kind, place, data) {
  const box = document.createElement('div');
  place.append(box);
  await embed(box, kinds[kind](data), options);
  return (next) => embed(box, kinds[kind](next), options);
}
