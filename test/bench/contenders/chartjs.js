/** Chart.js with what these two charts need registered, and one line of a plugin for the codes. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  Title,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  PointElement,
  ScatterController,
  Title,
);
Chart.defaults.animation = false;

/** Writes the code of each force into its box. */
const codes = {
  id: 'codes',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const [{ data }] = chart.data.datasets;
    ctx.textAlign = 'center';
    ctx.fillStyle = '#fff';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, at) => ctx.fillText(data[at].code, x, y + 4));
  },
};

const points = ({ boxes }) => boxes.map(({ column, row, code }) => ({ x: column, y: row, code }));

const grid = (data) => ({
  type: 'scatter',
  data: {
    datasets: [
      { data: points(data), pointStyle: 'rect', pointRadius: 16, backgroundColor: '#b5179e' },
    ],
  },
  options: {
    plugins: { title: { display: true, text: data.title } },
    scales: { x: { ticks: { callback: (at) => data.sections[at] ?? '' } } },
  },
  plugins: [codes],
});

const card = (data) => ({
  type: 'bar',
  data: {
    labels: data.bars.map(({ label }) => label),
    datasets: [
      { label: 'Women', data: data.bars.map(({ women }) => women), backgroundColor: '#b5179e' },
      { label: 'Men', data: data.bars.map(({ men }) => men), backgroundColor: '#5b6770' },
    ],
  },
  options: {
    indexAxis: 'y',
    plugins: { title: { display: true, text: data.title } },
    scales: { x: { stacked: true, max: 100 }, y: { stacked: true } },
  },
});

const kinds = { grid, card };

export function draw(kind, place, data) {
  const canvas = document.createElement('canvas');
  place.append(canvas);
  const chart = new Chart(canvas, kinds[kind](data));
  return (next) => {
    chart.data = kinds[kind](next).data;
    chart.update();
  };
}
