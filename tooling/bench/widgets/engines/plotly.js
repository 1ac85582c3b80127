import Plotly from 'plotly.js-basic-dist-min';
import { drawn, label, rows, title } from './data.js';

const values = rows.toReversed();
await Plotly.newPlot(
  'chart',
  [
    {
      type: 'bar',
      orientation: 'h',
      x: values.map(({ percent }) => percent),
      y: values.map(({ state }) => state),
      text: values.map(({ percent }) => String(percent)),
      marker: { color: '#0b5cad' },
    },
  ],
  { title: { text: title }, xaxis: { title: { text: label } }, margin: { l: 140 } },
);
drawn();
