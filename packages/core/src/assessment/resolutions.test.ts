import { apportionments } from '@blueledger/datasets/apportionments';
import { appropriations } from '@blueledger/datasets/appropriations';
import { rowsOf } from '@blueledger/datasets/decode';
import { expect, test } from 'vitest';
import { cutAppropriation } from './cutAppropriation.js';
import type { TimeCount } from './monthsTo.js';

/**
 * The pieces of the resolutions of 2018 to 2026, made again from the appropriation, the days on which mandates end and
 * the change of scale. Where the pieces are printed in hundreds of dollars they are made in hundreds.
 */
interface Printed {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly conditional: boolean;
}

const votes = new Map<string, { mission: string; from: string; total: number; pieces: Printed[] }>();
for (const { mission, from, to, stage, total_usd, source } of rowsOf(appropriations))
  if (stage === 'initial' && to.slice(5) === '06-30')
    votes.set(`${source} ${mission} ${to}`, { mission, from, total: total_usd, pieces: [] });
for (const { mission, from, to, of, amount_usd, subject_to_extension, source } of rowsOf(apportionments)) {
  if (of !== 'appropriation') continue;
  const ends = Number(to.slice(0, 4)) + (to.slice(5) > '06-30' ? 1 : 0);
  votes
    .get(`${source} ${mission} ${ends}-06-30`)
    ?.pieces.push({ from, to, amount: amount_usd, conditional: Boolean(subject_to_extension) });
}
const budgets = [...votes.values()].filter(({ pieces }) => pieces.length > 1);

/** MONUSCO’s mandate ends on 20 December and is counted by days: of the year to 2020/21, of the half-year since. */
const countOf = (mission: string, from: string): TimeCount =>
  mission !== 'MONUSCO' ? 'months' : from < '2019' ? 'months' : from < '2021' ? 'year-days' : 'half-year-days';

function remake({ mission, from, total, pieces }: (typeof budgets)[number]) {
  const sorted = [...pieces].sort((a, b) => (a.from < b.from ? -1 : 1));
  const printed = sorted.reduce((sum, { amount }) => sum + amount, 0);
  const last = (sorted.at(-1) as Printed).to;
  const firm = sorted.filter(({ conditional }) => !conditional).at(-1);
  const made = cutAppropriation({
    mission,
    // UNFICYP is apportioned after what Cyprus and Greece give.
    amount: mission === 'UNFICYP' ? printed : total,
    from,
    to: last,
    mandateUntil: firm?.to ?? `${Number(from.slice(0, 4))}-06-30`,
    cutAfter: sorted.slice(0, -1).map(({ to }) => to),
    cutAtScale: sorted.some(({ to }) => to.slice(5) === '12-31'),
    count: countOf(mission, from),
    unit: sorted.every(({ amount }) => amount % 100 === 0) && total % 100 === 0 && mission !== 'UNFICYP' ? 100 : 1,
  });
  return sorted.map(({ amount, to, conditional }, index) => ({
    piece: `${mission} ${from.slice(0, 4)} ${to}`,
    off: (made.pieces[index]?.amount ?? Number.NaN) - amount,
    sameDays: made.pieces[index]?.to === to && made.pieces[index]?.conditional === conditional,
  }));
}

const remade = budgets.flatMap(remake);
const offBy = (year: (from: number) => boolean) =>
  remade
    .filter(({ piece, off }) => off !== 0 && year(Number(piece.split(' ')[1])))
    .map(({ piece, off }) => [piece, off]);

test('75 budgets of 2018/19 to 2025/26 in 171 pieces have the days and conditions that were printed', () => {
  expect([budgets.length, remade.length]).toEqual([75, 171]);
  expect(remade.filter(({ sameDays }) => !sameDays)).toEqual([]);
});

test('142 of the 171 pieces come out to the printed dollar, and all within 100 dollars', () => {
  expect(remade.filter(({ off }) => off === 0).length).toBe(142);
  expect(remade.filter(({ off }) => Math.abs(off) > 100)).toEqual([]);
});

test('of 2024/25 and 2025/26 only MINUSCA and UNDOF are off, by one unit of 100 dollars', () => {
  // MINUSCA 2024/25 and UNDOF 2024/25 are ties: 481,242,750 and 37,305,550 lie half way between two hundreds. The
  // Assembly gave the hundred to the later piece, we give it to the earlier. MINUSCA 2025/26: 486,717,187.50 is printed
  // as 486,717,100, which no rounding to the nearest hundred gives.
  expect(offBy((year) => year >= 2024)).toEqual([
    ['MINUSCA 2024 2024-11-15', 100],
    ['MINUSCA 2024 2024-12-31', -100],
    ['MINUSCA 2025 2025-11-15', 100],
    ['MINUSCA 2025 2026-06-30', -100],
    ['UNDOF 2024 2024-12-31', 100],
    ['UNDOF 2024 2025-06-30', -100],
  ]);
});

test('of 2023/24 UNISFA and UNMISS are off by 100 dollars, both known from drafts only', () => {
  expect(offBy((year) => year === 2023)).toEqual([
    ['UNISFA 2023 2023-11-15', -100],
    ['UNISFA 2023 2024-06-30', 100],
    ['UNMISS 2023 2024-03-15', -100],
    ['UNMISS 2023 2024-06-30', 100],
  ]);
});

test('to 2022/23 pieces are printed to the dollar, and those that are off are off by at most 3', () => {
  // Most are a dollar given to the other piece. UNIFIL 2018/19 was made of rounded monthly rates; the pieces of UNISFA
  // 2021/22 add up to 4 dollars more than its appropriation, and those of UNISFA 2018/19 to 1 dollar more.
  const off = offBy((year) => year < 2023);
  expect(off.length).toBe(19);
  expect(off.filter(([, dollars]) => Math.abs(dollars as number) > 3)).toEqual([]);
});
