import { type BudgetAndSpending, type BudgetLine, type BudgetQuery, budgetAndSpending } from '@blueledger/core/budgets';
import { percentOf } from '@blueledger/core/internal/math';
import type { SummaryPart } from '@blueledger/core/text';
import { approvedBudgetsBesideSpending } from '@blueledger/datasets/approved-budgets/beside-spending';
import { expenditureSince2018 } from '@blueledger/datasets/expenditure/since-2018';
import type { FigureContent } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { shareOf, sizeOf, writing } from './amounts.js';
import type { MissionsWords } from './words.js';

/** The slices that answer the usual question: they come with the element, before the chart. */
const facts = { approvedBudgets: approvedBudgetsBesideSpending, expenditure: expenditureSince2018 };

function findingOf(
  { lines, both }: BudgetAndSpending,
  mission: string | undefined,
  words: MissionsWords,
): readonly SummaryPart[] {
  const years = lines.flatMap(({ exactSpentShare, budgetYear }) => (exactSpentShare === undefined ? [] : [budgetYear]));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined)
    return [{ text: words.notBoth({ mission, year: lines[0]?.budgetYear ?? '' }) }];
  const { short, percent } = writing(words);
  return words.spentOfApproved({
    mission,
    years: first === last ? [first] : [first, last],
    spent: short(both.spent),
    approved: short(both.approved),
    percent: percent(shareOf(both.spent, both.approved)),
  });
}

/** What stands at a bar: spent and its part of the approved; or the one of the two that is in hand. */
function writtenOf({ approved, spent, exactSpentShare }: BudgetLine, words: MissionsWords): string {
  const { short, sign } = writing(words);
  if (spent !== undefined && exactSpentShare) return `${short(spent)} · ${sign(exactSpentShare)}`;
  if (spent !== undefined) return words.spentOnly(short(spent));
  return approved === undefined ? words.frame.missing : words.approvedOnly(short(approved));
}

function pointText(line: BudgetLine, name: string, words: MissionsWords): string {
  const { full } = writing(words);
  const value = (amount: number | undefined) => (amount === undefined ? words.frame.missing : full(amount));
  return words.point(name, [
    words.pointOf(value(line.approved), words.approved),
    words.pointOf(value(line.spent), words.spent),
  ]);
}

/** Approved beside spent: the missions of a year, or the years of a mission. */
export function contentOfBudget(query: BudgetQuery, words: MissionsWords): FigureContent {
  const ask = () => budgetAndSpending(facts, query);
  const answer = ask();
  const mission = query.mission === undefined ? undefined : answer.lines[0]?.mission;
  const nameOf = (line: BudgetLine) => (mission === undefined ? line.mission : line.budgetYear);
  const rows = answer.lines.map((line) => ({
    label: nameOf(line),
    written: writtenOf(line, words),
    against: line.approved,
    parts: line.spent === undefined ? [] : [{ value: line.spent, look: 'full' as const }],
  }));
  const [first] = answer.lines;
  return {
    words: words.frame,
    title: words.title.budget(mission),
    finding: findingOf(answer, mission, words),
    chart: {
      kind: 'amounts',
      size: sizeOf(rows),
      unit: words.unit.budget,
      rows,
      key: [
        ...(first?.spent === undefined ? [] : [{ part: 0, label: words.spent }]),
        ...(first?.approved === undefined ? [] : [{ part: 'against' as const, label: words.approved }]),
      ],
    },
    points: answer.lines.map((line, index) => ({ text: pointText(line, nameOf(line), words), series: 0, index })),
    table: {
      caption: words.caption,
      columns: [
        { label: mission === undefined ? words.columns.mission : words.columns.year, format: 'text' },
        { label: words.approved, format: 'dollars' },
        { label: words.spent, format: 'dollars' },
        { label: words.columns.percent, format: 'percent' },
      ],
      rows: answer.lines.map((line) => [
        nameOf(line),
        line.approved,
        line.spent,
        line.exactSpentShare && percentOf(line.exactSpentShare, 2),
      ]),
    },
    notes: notesOf(answer, words),
    dataTo:
      answer.lines
        .map(({ budgetYear }) => budgetYear)
        .sort()
        .at(-1) ?? '',
    units: words.dollars,
    answer,
    ask,
  };
}
