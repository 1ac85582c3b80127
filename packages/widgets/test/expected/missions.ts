import { costClassCodes } from '@blueledger/core/budgets';
import { apportionedPieces, budgetAndSpending, costClasses } from '@blueledger/core/bundled';
import type { Attributes, Expected } from './expected.js';

/** Half up, in hundredths of a per cent. */
function percentOf(part: number, whole: number): number {
  return Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole))) / 100;
}

function budget({ mission, year }: Attributes) {
  // The element's own first year: the first of which spending is available.
  const from = mission === undefined || year !== undefined ? undefined : '2018/19';
  const budgetYear = year ?? (mission === undefined ? '2024/25' : undefined);
  return budgetAndSpending({ mission, budgetYear, from }).lines.map(
    ({ mission: name, budgetYear, approved, spent }) => [
      mission === undefined ? name : budgetYear,
      approved ?? null,
      spent ?? null,
      approved === undefined || spent === undefined ? null : percentOf(spent, approved),
    ],
  );
}

function classes({ mission, year = '2024/25' }: Attributes) {
  return costClasses({ mission, budgetYear: year }).missions.map(({ mission: name, amounts, total }) => [
    name,
    ...costClassCodes.map((code) => amounts[code] ?? null),
    total,
  ]);
}

function pieces({ mission, year = '2024/25' }: Attributes) {
  const { missions } = apportionedPieces({ mission, budgetYear: year });
  if (mission === undefined)
    return missions.map(({ mission: name, total, conditional }) => [name, total - conditional, conditional, total]);
  const days = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  return (missions[0]?.pieces ?? []).map(({ from, to, amount, conditional }) => [
    days.formatRange(new Date(from), new Date(to)),
    amount,
    conditional ? 'if the mandate is extended' : 'within the mandate',
  ]);
}

export const missions: Expected = ({ show = 'budget', ...attributes }) =>
  show === 'classes' ? classes(attributes) : show === 'pieces' ? pieces(attributes) : budget(attributes);
