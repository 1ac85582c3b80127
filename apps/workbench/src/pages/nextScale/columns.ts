import type { ProjectedRate, RateDrivers } from '@blueledger/core/rates';
import { html } from 'lit';
import type { ShownColumn } from '../../parts/sortedTable.js';
import type { NextScale } from '../../worker/pageTasks.js';
import type { Written } from './written.js';

const drivers = [
  'growth',
  'currency',
  'othersGrowth',
  'adjustments',
  'crossings',
  'limits',
  'ownFigures',
  'methodology',
] as const satisfies readonly (keyof RateDrivers)[];

export const thousandths = (value: number) => Math.round(value * 1000);
const points = (value: number) => thousandths(value) / 1000;

export interface ColumnChoice {
  /** Whether anything is assumed otherwise than the method has it: then the baseline stands beside. */
  readonly isAssumed: boolean;
  /** What moves each rate, in place of its range and level. */
  readonly showsDrivers: boolean;
  readonly linkOf: (state: string) => string;
}

/** The columns of the table of rates. */
export function columnsOf(
  { projection }: NextScale,
  { isAssumed, showsDrivers, linkOf }: ColumnChoice,
  { texts, formats, language, nameOf }: Written,
): readonly ShownColumn<ProjectedRate>[] {
  const { columns } = texts;
  const { regular, rate } = formats;
  const signed = new Intl.NumberFormat(language, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: 'exceptZero',
  });
  const number = (
    key: string,
    label: string,
    value: (of: ProjectedRate) => number,
    write: (value: number) => string,
    unit = 'per cent',
  ): ShownColumn<ProjectedRate> => ({ key, label, kind: 'number', unit, value, shown: (of) => write(value(of)) });
  const inPoints = (value: number) => signed.format(value);
  const year = String(projection.query.year);
  const change = (of: ProjectedRate) => points(of.ratePercent - of.officialPercent);
  const name: ShownColumn<ProjectedRate> = {
    key: 'state',
    label: columns.state,
    kind: 'name',
    value: ({ state: code }) => nameOf(code),
    shown: ({ state: code }) => html`<a href=${linkOf(code)}>${nameOf(code)}</a>`,
  };
  const official = number('official', columns.official, (of) => of.officialPercent, regular);
  const alternative = number('rate', isAssumed ? columns.rate : columns.projected, (of) => of.ratePercent, regular);
  if (showsDrivers)
    return [
      name,
      official,
      alternative,
      number('change', columns.change, change, inPoints, 'points'),
      ...drivers.map((driver) => number(driver, columns[driver], (of) => of.drivers[driver], inPoints, 'points')),
    ];
  return [
    name,
    official,
    ...(isAssumed ? [number('baseline', columns.baseline, (of) => of.baselinePercent, regular)] : []),
    alternative,
    ...(isAssumed
      ? [number('difference', columns.difference, (of) => points(of.differencePercent), inPoints, 'points')]
      : []),
    number('change', columns.change, change, inPoints, 'points'),
    number('low', columns.low, (of) => of.lowPercent, regular),
    number('high', columns.high, (of) => of.highPercent, regular),
    {
      key: 'level',
      label: columns.level,
      kind: 'text',
      value: ({ level }) => level,
      shown: ({ levelBefore, level }) =>
        levelBefore === level ? level : html`<span dir="ltr">${levelBefore} → ${level}</span>`,
    },
    ...(isAssumed
      ? [
          number(
            'peacekeepingBaseline',
            columns.peacekeepingBaseline(year),
            (of) => of.peacekeepingBaselinePercent,
            rate,
          ),
        ]
      : []),
    number('peacekeeping', columns.peacekeeping(year), (of) => of.peacekeepingPercent, rate),
  ];
}
