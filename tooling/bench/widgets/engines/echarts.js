import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawn, label, rows, title } from './data.js';

use([AriaComponent, BarChart, CanvasRenderer, GridComponent]);
const chart = init(document.getElementById('chart'));
chart.on('finished', drawn);
chart.setOption({
  animation: false,
  aria: { enabled: true, label: { enabled: true, data: { maxCount: 20 } } },
  title: { text: title },
  grid: { left: 140 },
  xAxis: { type: 'value', name: label },
  yAxis: { type: 'category', inverse: true, data: rows.map(({ state }) => state) },
  series: [
    {
      type: 'bar',
      data: rows.map(({ percent }) => percent),
      itemStyle: { color: '#0b5cad' },
      label: { show: true, position: 'right' },
    },
  ],
});
