import { fanSteps, liquiditySummary, simulateLiquidity } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { LiquidityFan } from '@blueledger/core/liquidity';
import { aboutAnswer } from '@blueledger/exchange/table';
import type { CommandInput, Reply } from '../spec.js';
import { flag, list, parts, present, text, whole } from './input.js';
import { tableFor } from './replyOf.js';

const dollars = { type: 'whole', unit: 'US dollars' } as const;
const series = [
  'netPositionUsd',
  'cash',
  'collected',
  'assessed',
  'outstanding',
  'reserveOut',
  'operationsUnpaid',
  'contributorsOwed',
] as const;
const bands = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
const columnOf = (name: string) =>
  `${name.replace(/Usd$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_usd`;

function query(input: CommandInput) {
  const withholding = list(input, 'withholds');
  return {
    budgetYears: parts(text(input, 'years')) ?? ['2025/26'],
    ...present({ missions: parts(text(input, 'missions')), pooled: flag(input, 'pooled') }),
    ...(flag(input, 'reserve') === false ? { reserve: false } : {}),
    ...(withholding.length === 0
      ? {}
      : { payments: Object.fromEntries(withholding.map((state) => [state, { share: 0 }])) }),
  };
}

function fan(input: CommandInput): Reply {
  const fanQuery = { ...query(input), ...present({ paths: whole(input, 'paths'), seed: whole(input, 'seed') }) };
  let answer: LiquidityFan | undefined;
  for (const step of fanSteps(fanQuery)) {
    answer = step;
    input.progress(step.paths / step.of);
  }
  if (!answer) throw new Error('a fan has at least one step');
  const { months, fans } = answer;
  const rows = months.map((month, at) => ({
    month,
    ...Object.fromEntries(bands.map((band) => [`net_position_${band}_usd`, fans.netPositionUsd[band][at]])),
    ...Object.fromEntries(bands.map((band) => [`cash_${band}_usd`, fans.cash[band][at]])),
    ...Object.fromEntries(bands.map((band) => [`contributors_owed_${band}_usd`, fans.contributorsOwed[band][at]])),
  }));
  const names = ['net_position', 'cash', 'contributors_owed'].flatMap((name) =>
    bands.map((band) => `${name}_${band}_usd`),
  );
  return {
    answer,
    about: aboutAnswer(answer),
    summary: liquiditySummary(answer).text,
    notes: liquiditySummary(answer).notes,
    tables: [
      tableFor(answer, 'fan', [{ name: 'month', type: 'month' }, ...names.map((name) => ({ name, ...dollars }))], rows),
    ],
  };
}

export function reply(input: CommandInput): Reply {
  if (flag(input, 'fan')) return fan(input);
  for (const name of ['paths', 'seed'] as const)
    if (whole(input, name) !== undefined)
      throw new BlueLedgerError('bad-query', {
        what: 'it has no bearing on a single path of payment',
        where: `--${name}`,
        expected: 'it together with --fan',
      });
  // How far each assumption moves the result takes many runs more; the fan and core tell it.
  const answer = simulateLiquidity({ ...query(input), sensitivity: false });
  const rows = answer.months.map((month, at) => ({
    month,
    ...Object.fromEntries(series.map((name) => [columnOf(name), answer.total[name][at]])),
  }));
  const missions = answer.missions.map(({ mission, netPositionUsd, cash, outstanding, contributorsOwed }) => ({
    mission,
    net_position_usd: netPositionUsd.at(-1),
    cash_usd: cash.at(-1),
    outstanding_usd: outstanding.at(-1),
    contributors_owed_usd: contributorsOwed.at(-1),
  }));
  return {
    answer,
    about: aboutAnswer(answer),
    summary: liquiditySummary(answer).text,
    notes: liquiditySummary(answer).notes,
    tables: [
      tableFor(
        answer,
        'cash-by-month',
        [{ name: 'month', type: 'month' }, ...series.map((name) => ({ name: columnOf(name), ...dollars }))],
        rows,
      ),
      tableFor(
        answer,
        'missions-at-the-end',
        [
          { name: 'mission' },
          ...['net_position', 'cash', 'outstanding', 'contributors_owed'].map((name) => ({
            name: `${name}_usd`,
            ...dollars,
          })),
        ],
        missions,
      ),
    ],
  };
}
