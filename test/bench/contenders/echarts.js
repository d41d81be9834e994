/** ECharts, tree-shaken: the two series, a grid, a title, and the lighter SVG renderer. */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);

const grid = (data) => ({
  animation: false,
  title: { text: data.title },
  xAxis: { type: 'category', data: data.sections.map(String) },
  yAxis: {},
  series: [
    {
      type: 'scatter',
      symbol: 'rect',
      symbolSize: [40, 20],
      itemStyle: { color: '#b5179e' },
      label: { show: true, color: '#fff', formatter: ({ data: [, , code] }) => code },
      data: data.boxes.map(({ column, row, code }) => [column, row, code]),
    },
  ],
});

const card = (data) => ({
  animation: false,
  title: { text: data.title },
  xAxis: { max: 100 },
  yAxis: { type: 'category', data: data.bars.map(({ label }) => label) },
  series: ['women', 'men'].map((key) => ({
    type: 'bar',
    stack: 'all',
    label: { show: true, formatter: '{c}%' },
    data: data.bars.map((bar) => bar[key]),
  })),
});

const kinds = { grid, card };

export function draw(kind, place, data) {
  const box = document.createElement('div');
  box.style.height = '400px';
  place.append(box);
  const chart = init(box);
  chart.setOption(kinds[kind](data));
  return (next) => chart.setOption(kinds[kind](next));
}
