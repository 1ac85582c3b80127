import type { Answer } from '@blueledger/core';
import { budgetAndSpending } from '@blueledger/core/budgets';
import { apportionedPieces, costClasses } from '@blueledger/core/bundled';
import { oneOf } from '@blueledger/core/internal/errors';
import { percentOf } from '@blueledger/core/internal/math';
import { approvedBudgetsBesideSpending } from '@blueledger/datasets/approved-budgets/beside-spending';
import { expenditureSince2018 } from '@blueledger/datasets/expenditure/since-2018';
import type { OutRow } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { text } from './input.js';
import { dollars } from './readableNumbers.js';
import { replyOf, tableFor } from './replyOf.js';

const views = ['budget', 'classes', 'pieces'] as const;

/** The year that the element shows where none is set. */
const lastYear = '2024/25';

interface MissionsQuery {
  readonly mission: string | undefined;
  readonly year: string | undefined;
}

function replyWith(answer: Answer<string, unknown>, rows: readonly OutRow[]): Reply {
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name }));
  return replyOf(answer, [tableFor(answer, 'missions', columns, rows)]);
}

function budget({ mission, year }: MissionsQuery): Reply {
  // The slices that the element has, so that its years are the same.
  const facts = { approvedBudgets: approvedBudgetsBesideSpending, expenditure: expenditureSince2018 };
  const answer = budgetAndSpending(facts, {
    mission,
    budgetYear: year ?? (mission === undefined ? lastYear : undefined),
  });
  return replyWith(
    answer,
    answer.lines.map((line) => ({
      ...(mission === undefined ? { Mission: line.mission } : { 'Budget year': line.budgetYear }),
      'Approved, US dollars': dollars(line.approved),
      'Spent, US dollars': dollars(line.spent),
      'Spent, per cent of approved': line.exactSpentShare === undefined ? null : percentOf(line.exactSpentShare, 2),
    })),
  );
}

function classes({ mission, year }: MissionsQuery): Reply {
  const answer = costClasses({ mission, budgetYear: year ?? lastYear });
  return replyWith(
    answer,
    answer.missions.map(({ mission: of, amounts, total }) => ({
      Mission: of,
      'Military and police personnel, US dollars': dollars(amounts.military_police_personnel),
      'Civilian personnel, US dollars': dollars(amounts.civilian_personnel),
      'Operational costs, US dollars': dollars(amounts.operational_costs),
      'Total, US dollars': dollars(total),
    })),
  );
}

function pieces({ mission, year }: MissionsQuery): Reply {
  const answer = apportionedPieces({ mission, budgetYear: year ?? lastYear });
  const rows =
    mission === undefined
      ? answer.missions.map(({ mission: of, total, conditional }) => ({
          Mission: of,
          'Without condition, US dollars': dollars(total - conditional),
          'Only if the mandate is extended, US dollars': dollars(conditional),
          'Total, US dollars': dollars(total),
        }))
      : answer.missions.flatMap((of) =>
          of.pieces.map(({ from, to, amount, conditional }) => ({
            Days: `${from} to ${to}`,
            'Apportioned, US dollars': dollars(amount),
            Condition: conditional ? 'only if the mandate is extended' : 'none',
          })),
        );
  return replyWith(answer, rows);
}

/** The table of `bl-missions`, in the view that is set. */
export function reply(input: CommandInput): Reply {
  const view = oneOf(text(input, 'show') ?? 'budget', views, '--set show');
  const query = { mission: text(input, 'mission'), year: text(input, 'year') };
  return { budget, classes, pieces }[view](query);
}
