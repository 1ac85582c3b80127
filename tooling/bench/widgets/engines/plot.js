import { axisX, axisY, barX, plot, ruleX, text } from '@observablehq/plot';
import { drawn, label, rows, title } from './data.js';

document.getElementById('chart').append(
  plot({
    ariaLabel: title,
    marginLeft: 140,
    width: 800,
    marks: [
      axisX({ label }),
      axisY({ label: null }),
      barX(rows, { x: 'percent', y: 'state', fill: '#0b5cad', sort: { y: '-x' } }),
      text(rows, { x: 'percent', y: 'state', text: (row) => String(row.percent), dx: 4, textAnchor: 'start' }),
      ruleX([0]),
    ],
  }),
);
drawn();
