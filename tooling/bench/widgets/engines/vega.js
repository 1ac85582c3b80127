import embed from 'vega-embed';
import { drawn, label, rows, title } from './data.js';

const y = { field: 'state', type: 'nominal', sort: '-x', title: null };
const x = { field: 'percent', type: 'quantitative', title: label };
// SVG, which Vega labels for assistive technology, rather than its canvas.
await embed(
  '#chart',
  {
    description: title,
    width: 640,
    height: 340,
    data: { values: rows },
    encoding: { x, y },
    layer: [
      { mark: { type: 'bar', color: '#0b5cad' } },
      { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'percent' } } },
    ],
  },
  { renderer: 'svg', actions: false },
);
drawn();
