import {
  type CostClass,
  type CostClasses,
  type CostClassQuery,
  costClassCodes,
  costClasses,
  type MissionByClass,
} from '@blueledger/core/budgets';
import { expenditureByClassBrief } from '@blueledger/datasets/expenditure-by-class/brief';
import type { AmountsSpec, Look } from '../figure/chart/amountsSpec.js';
import type { FigureContent, ReadingPoint } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { shareOf, sizeOf, writing } from './amounts.js';
import type { MissionsWords } from './words.js';

const looks: Readonly<Record<CostClass, Look>> = {
  military_police_personnel: 'full',
  civilian_personnel: 'muted',
  operational_costs: 'pale',
};

/** One mission: a bar for each class. */
function rowsOfMission({ amounts }: MissionByClass, words: MissionsWords): AmountsSpec['rows'] {
  const { short } = writing(words);
  return costClassCodes.map((code) => {
    const value = amounts[code];
    return {
      label: words.classes[code],
      written: value === undefined ? words.frame.missing : short(value),
      parts: value === undefined ? [] : [{ value, look: 'full' as const }],
    };
  });
}

/** All missions: a bar each, cut by class. */
const rowsOfYear = ({ missions }: CostClasses, words: MissionsWords): AmountsSpec['rows'] =>
  missions.map(({ mission, amounts, total }) => ({
    label: mission,
    written: writing(words).short(total),
    parts: costClassCodes.flatMap((code) => {
      const value = amounts[code];
      return value === undefined ? [] : [{ value, look: looks[code] }];
    }),
  }));

function pointsOf({ missions }: CostClasses, only: MissionByClass | undefined, words: MissionsWords): ReadingPoint[] {
  const { full } = writing(words);
  const said = (value: number | undefined) => (value === undefined ? words.frame.missing : full(value));
  if (only)
    return costClassCodes.map((code, index) => ({
      text: words.point(words.classes[code], [said(only.amounts[code])]),
      series: 0,
      index,
    }));
  return missions.map(({ mission, amounts }, index) => ({
    text: words.point(
      mission,
      costClassCodes.map((code) => words.pointOf(said(amounts[code]), words.classes[code])),
    ),
    series: 0,
    index,
  }));
}

/** What missions spent on what; loads with the first question of this kind. */
export function contentOfClasses(query: CostClassQuery, words: MissionsWords): FigureContent {
  const ask = () => costClasses({ expenditureByClass: expenditureByClassBrief }, query);
  const answer = ask();
  const only = query.mission === undefined ? undefined : answer.missions[0];
  const { short, percent } = writing(words);
  const rows = only ? rowsOfMission(only, words) : rowsOfYear(answer, words);
  const personnel = answer.totals.military_police_personnel;
  return {
    words: words.frame,
    title: words.title.classes(only?.mission),
    finding: words.onPersonnel({
      mission: only?.mission,
      year: query.budgetYear,
      personnel: short(personnel),
      total: short(answer.total),
      percent: percent(shareOf(personnel, answer.total)),
    }),
    chart: {
      kind: 'amounts',
      size: sizeOf(rows),
      unit: words.unit.classes,
      rows,
      key: only ? [] : costClassCodes.map((code, part) => ({ part, label: words.classes[code] })),
    },
    points: pointsOf(answer, only, words),
    table: {
      caption: words.caption,
      columns: [
        { label: words.columns.mission, format: 'text' },
        ...costClassCodes.map((code) => ({ label: words.classes[code], format: 'dollars' }) as const),
        { label: words.columns.total, format: 'dollars' },
      ],
      rows: answer.missions.map(({ mission, amounts, total }) => [
        mission,
        ...costClassCodes.map((code) => amounts[code]),
        total,
      ]),
    },
    notes: notesOf(answer, words),
    dataTo: query.budgetYear,
    units: words.dollars,
    answer,
    ask,
  };
}
