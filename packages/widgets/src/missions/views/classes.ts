import {
  type CostClass,
  type CostClasses,
  type CostClassQuery,
  costClassCodes,
  costClasses,
  type MissionByClass,
} from '@blueledger/core/budgets';
import { expenditureByClassBrief } from '@blueledger/datasets/expenditure-by-class/brief';
import type { AmountsSpec, Look } from '../../figure/chart/amounts/spec.js';
import type { FigureContent, ReadingPoint } from '../../figure/content.js';
import { notesOf } from '../../figure/notes.js';
import { shareOf, sizeOf, writing } from '../amounts.js';
import type { MissionsMessages } from '../messages.js';

const looks: Readonly<Record<CostClass, Look>> = {
  military_police_personnel: 'full',
  civilian_personnel: 'muted',
  operational_costs: 'pale',
};

/** One mission: a bar for each class. */
function rowsOfMission({ amounts }: MissionByClass, messages: MissionsMessages): AmountsSpec['rows'] {
  const { short } = writing(messages);
  return costClassCodes.map((code) => {
    const value = amounts[code];
    return {
      label: messages.classes[code],
      written: value === undefined ? messages.frame.missing : short(value),
      parts: value === undefined ? [] : [{ value, look: 'full' as const }],
    };
  });
}

/** All missions: a bar each, cut by class. */
const rowsOfYear = ({ missions }: CostClasses, messages: MissionsMessages): AmountsSpec['rows'] =>
  missions.map(({ mission, amounts, total }) => ({
    label: mission,
    written: writing(messages).short(total),
    parts: costClassCodes.flatMap((code) => {
      const value = amounts[code];
      return value === undefined ? [] : [{ value, look: looks[code] }];
    }),
  }));

function pointsOf(
  { missions }: CostClasses,
  only: MissionByClass | undefined,
  messages: MissionsMessages,
): ReadingPoint[] {
  const { full } = writing(messages);
  const written = (value: number | undefined) => (value === undefined ? messages.frame.missing : full(value));
  if (only)
    return costClassCodes.map((code, index) => ({
      text: messages.point(messages.classes[code], [written(only.amounts[code])]),
      series: 0,
      index,
    }));
  return missions.map(({ mission, amounts }, index) => ({
    text: messages.point(
      mission,
      costClassCodes.map((code) => messages.pointOf(written(amounts[code]), messages.classes[code])),
    ),
    series: 0,
    index,
  }));
}

/** What missions spent on what; loads on demand. */
export function classesContent(query: CostClassQuery, messages: MissionsMessages): FigureContent {
  const ask = () => costClasses({ expenditureByClass: expenditureByClassBrief }, query);
  const answer = ask();
  const only = query.mission === undefined ? undefined : answer.missions[0];
  const { short, percent } = writing(messages);
  const rows = only ? rowsOfMission(only, messages) : rowsOfYear(answer, messages);
  const personnel = answer.totals.military_police_personnel;
  return {
    messages: messages.frame,
    title: messages.title.classes(only?.mission),
    summary: messages.onPersonnel({
      mission: only?.mission,
      year: query.budgetYear,
      personnel: short(personnel),
      total: short(answer.total),
      percent: percent(shareOf(personnel, answer.total)),
    }),
    chart: {
      kind: 'amounts',
      size: sizeOf(rows),
      unit: messages.unit.classes,
      rows,
      key: only ? [] : costClassCodes.map((code, part) => ({ part, label: messages.classes[code] })),
    },
    points: pointsOf(answer, only, messages),
    table: {
      caption: messages.caption,
      columns: [
        { label: messages.columns.mission, format: 'text' },
        ...costClassCodes.map((code) => ({ label: messages.classes[code], format: 'dollars' }) as const),
        { label: messages.columns.total, format: 'dollars' },
      ],
      rows: answer.missions.map(({ mission, amounts, total }) => [
        mission,
        ...costClassCodes.map((code) => amounts[code]),
        total,
      ]),
    },
    notes: notesOf(answer, messages),
    dataTo: query.budgetYear,
    units: messages.dollars,
    answer,
    ask,
  };
}
