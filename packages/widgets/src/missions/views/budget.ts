import {
  type BudgetAndSpending,
  type BudgetFacts,
  type BudgetLine,
  type BudgetQuery,
  budgetAndSpending,
} from '@blueledger/core/budgets';
import { percentOf } from '@blueledger/core/internal/math';
import type { SummaryPart } from '@blueledger/core/text';
import { approvedBudgetsBesideSpending } from '@blueledger/datasets/approved-budgets/beside-spending';
import { expenditureSince2018 } from '@blueledger/datasets/expenditure/since-2018';
import type { FigureContent } from '../../figure/content.js';
import { notesOf } from '../../figure/notes.js';
import { shareOf, sizeOf, writing } from '../amounts.js';
import type { MissionsMessages } from '../messages.js';

/** The slices that answer what is shown without attributes: they come with the element, before the chart. */
const recent = { approvedBudgets: approvedBudgetsBesideSpending, expenditure: expenditureSince2018 };

const has = ({ approvedBudgets, expenditure }: BudgetFacts, mission: string) =>
  [approvedBudgets, expenditure].some(({ columns }) => columns.entity.values.includes(mission.trim().toUpperCase()));

/** Years to 2017/18 load for such a year, or for a mission that has no later one. */
async function factsOf({ mission, budgetYear }: BudgetQuery): Promise<BudgetFacts> {
  const isEarly = budgetYear !== undefined && budgetYear < '2018';
  if (!isEarly && (mission === undefined || has(recent, mission))) return recent;
  const [{ approvedBudgetsBefore2018 }, { expenditureBefore2018 }] = await Promise.all([
    import('@blueledger/datasets/approved-budgets/before-2018'),
    import('@blueledger/datasets/expenditure/before-2018'),
  ]);
  const early = { approvedBudgets: approvedBudgetsBefore2018, expenditure: expenditureBefore2018 };
  // What neither has is refused with the names of today.
  return isEarly || (mission !== undefined && has(early, mission)) ? early : recent;
}

function summaryOf(
  { lines, both }: BudgetAndSpending,
  mission: string | undefined,
  messages: MissionsMessages,
): readonly SummaryPart[] {
  const years = lines.flatMap(({ exactSpentShare, budgetYear }) => (exactSpentShare === undefined ? [] : [budgetYear]));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined)
    return [{ text: messages.notBoth({ mission, year: lines[0]?.budgetYear ?? '' }) }];
  const { short, percent } = writing(messages);
  return messages.spentOfApproved({
    mission,
    years: first === last ? [first] : [first, last],
    spent: short(both.spent),
    approved: short(both.approved),
    percent: percent(shareOf(both.spent, both.approved)),
  });
}

/** What stands at a bar: spent and its part of the approved; or the one of the two that is available. */
function writtenOf({ approved, spent, exactSpentShare }: BudgetLine, messages: MissionsMessages): string {
  const { short, sign } = writing(messages);
  if (spent !== undefined && exactSpentShare) return `${short(spent)} · ${sign(exactSpentShare)}`;
  if (spent !== undefined) return messages.spentOnly(short(spent));
  return approved === undefined ? messages.frame.missing : messages.approvedOnly(short(approved));
}

function pointText(line: BudgetLine, name: string, messages: MissionsMessages): string {
  const { full } = writing(messages);
  const value = (amount: number | undefined) => (amount === undefined ? messages.frame.missing : full(amount));
  return messages.point(name, [
    messages.pointOf(value(line.approved), messages.approved),
    messages.pointOf(value(line.spent), messages.spent),
  ]);
}

/** Approved beside spent: the missions of a year, or the years of a mission. */
export async function budgetContent(query: BudgetQuery, messages: MissionsMessages): Promise<FigureContent> {
  const facts = await factsOf(query);
  const ask = () => budgetAndSpending(facts, query);
  const answer = ask();
  const mission = query.mission === undefined ? undefined : answer.lines[0]?.mission;
  const nameOf = (line: BudgetLine) => (mission === undefined ? line.mission : line.budgetYear);
  const rows = answer.lines.map((line) => ({
    label: nameOf(line),
    written: writtenOf(line, messages),
    against: line.approved,
    parts: line.spent === undefined ? [] : [{ value: line.spent, look: 'full' as const }],
  }));
  const [first] = answer.lines;
  return {
    messages: messages.frame,
    title: messages.title.budget(mission),
    summary: summaryOf(answer, mission, messages),
    chart: {
      kind: 'amounts',
      size: sizeOf(rows),
      unit: messages.unit.budget,
      rows,
      key: [
        ...(first?.spent === undefined ? [] : [{ part: 0, label: messages.spent }]),
        ...(first?.approved === undefined ? [] : [{ part: 'against' as const, label: messages.approved }]),
      ],
    },
    points: answer.lines.map((line, index) => ({ text: pointText(line, nameOf(line), messages), series: 0, index })),
    table: {
      caption: messages.caption,
      columns: [
        { label: mission === undefined ? messages.columns.mission : messages.columns.year, format: 'text' },
        { label: messages.approved, format: 'dollars' },
        { label: messages.spent, format: 'dollars' },
        { label: messages.columns.percent, format: 'percent' },
      ],
      rows: answer.lines.map((line) => [
        nameOf(line),
        line.approved,
        line.spent,
        line.exactSpentShare && percentOf(line.exactSpentShare, 2),
      ]),
    },
    notes: notesOf(answer, messages),
    dataTo:
      answer.lines
        .map(({ budgetYear }) => budgetYear)
        .sort()
        .at(-1) ?? '',
    units: messages.dollars,
    answer,
    ask,
  };
}
