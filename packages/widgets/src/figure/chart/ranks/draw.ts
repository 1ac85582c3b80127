import { amountsChart } from '../amounts/draw.js';
import type { Drawing } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import type { RanksSpec } from './spec.js';

/** A ranking is amounts of one part each. */
export const ranksChart = ({ colour, unit, rows }: RanksSpec, setting: ChartSetting): Drawing =>
  amountsChart(
    {
      kind: 'amounts',
      size: 'many',
      colour,
      unit,
      rows: rows.map(({ label, value, written }) => ({ label, written, parts: [{ value, look: 'full' }] })),
      key: [],
    },
    setting,
  );
