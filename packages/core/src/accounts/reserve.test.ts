import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 as regularScale } from '@blueledger/datasets/regular-scale/since-2010';
import { expect, test } from 'vitest';
import { explain } from '../internal/answer/index.js';
import { summaryOf } from '../text/summaryOf.js';
import { type DrawQuery, drawOnReserve } from './drawOnReserve.js';
import { newMemberShare } from './newMemberShare.js';
import { type ReserveEntry, reserveOn } from './reserveOn.js';

const draw = (query: Partial<DrawQuery>) => {
  const { allowed, refusals, available } = drawOnReserve({
    date: '2000-01-01',
    amount: 1,
    purpose: 'start-up',
    ...query,
  });
  return { allowed, available, by: refusals.map(({ reference, limit }) => [reference.document, limit]) };
};

test('the limit for one decision is 50 million from December 1994 and 100 million from June 2010', () => {
  expect(draw({ amount: 60_000_000 })).toEqual({
    allowed: false,
    available: 150_000_000,
    by: [['A/RES/49/233 A', 50_000_000]],
  });
  expect(draw({ amount: 60_000_000, date: '2012-01-01' })).toEqual({ allowed: true, available: 150_000_000, by: [] });
  expect(draw({ amount: 60_000_000, date: '2012-01-01', committedForDecision: 50_000_000 }).by).toEqual([
    ['A/RES/64/269', 100_000_000],
  ]);
  expect(draw({ amount: 60_000_000, date: '1993-06-01' }).allowed).toBe(true);
});

test('expansion came with resolution 49/233 A, the cash of active operations in June 2022', () => {
  expect(draw({ purpose: 'expansion', date: '1993-06-01' }).by).toEqual([['A/RES/47/217', 'start-up, unforeseen']]);
  expect(draw({ purpose: 'active-cash', date: '2022-06-28' }).allowed).toBe(false);
  expect(draw({ purpose: 'active-cash', date: '2022-06-29', amount: 110_000_000 }).allowed).toBe(true);
  expect(draw({ purpose: 'active-cash', date: '2022-06-29', amount: 110_000_001 }).by).toEqual([
    ['A/76/7/Add.29', 110_000_000],
  ]);
});

test('the fund is never drawn above its level, and political missions are excluded', () => {
  expect(draw({ amount: 40_000_000, advancesOutstanding: 120_000_000 })).toEqual({
    allowed: false,
    available: 30_000_000,
    by: [['A/RES/47/217', 150_000_000]],
  });
  expect(draw({ missionKind: 'political' }).by).toEqual([['Financial Regulations', 'political']]);
});

test('what is drawn up to a limit is within it, and a dollar more is not', () => {
  const within = (query: Partial<DrawQuery>) => draw(query).allowed;
  const decision = { date: '2012-01-01', committedForDecision: 40_000_000 };
  expect([within({ ...decision, amount: 60_000_000 }), within({ ...decision, amount: 60_000_001 })]).toEqual([
    true,
    false,
  ]);
  const cash = { purpose: 'active-cash', date: '2022-06-29', activeCashOutstanding: 100_000_000 } as const;
  expect([within({ ...cash, amount: 10_000_000 }), within({ ...cash, amount: 10_000_001 })]).toEqual([true, false]);
  const level = { date: '1995-01-01', advancesOutstanding: 140_000_000 };
  expect([within({ ...level, amount: 10_000_000 }), within({ ...level, amount: 10_000_001 })]).toEqual([true, false]);
});

test('what is out beyond the level leaves nothing to draw, and no debt', () => {
  expect(draw({ advancesOutstanding: 160_000_000 }).available).toBe(0);
});

test('the limit for one decision holds for a start-up, that for active cash for active cash alone', () => {
  const active = { date: '2022-06-29', activeCashOutstanding: 110_000_000, committedForDecision: 100_000_000 };
  expect(draw({ ...active, purpose: 'start-up' }).by).toEqual([['A/RES/64/269', 100_000_000]]);
  expect(draw({ ...active, purpose: 'active-cash' }).by).toEqual([['A/76/7/Add.29', 110_000_000]]);
  // The Working Capital Fund has neither.
  expect(draw({ ...active, purpose: 'start-up', fund: 'Working Capital Fund' })).toEqual({
    allowed: true,
    available: 250_000_000,
    by: [],
  });
});

test('the working shows each rule of the day, kept or broken, and the title names the draw', () => {
  const answer = drawOnReserve({
    date: '2012-01-01',
    amount: 160_000_000,
    purpose: 'start-up',
    missionKind: 'political',
  });
  const { status, notes } = answer;
  const { step, steps } = explain(answer);
  expect([status, notes.some(({ code }) => code === 'level-unknown')]).toEqual(['derived', false]);
  expect(step).toBe('Draw of 160000000 dollars on the Peacekeeping Reserve Fund, 2012-01-01');
  const inputs = { amount: 160_000_000, purpose: 'start-up' };
  expect(steps.map((one) => [one.step, one.inputs, one.parameter?.id, one.result])).toEqual([
    [
      'Purposes for which the Peacekeeping Reserve Fund may be drawn on',
      inputs,
      'peacekeeping-reserve-purposes',
      'kept',
    ],
    [
      'Kinds of mission that may not draw on the Peacekeeping Reserve Fund',
      inputs,
      'peacekeeping-reserve-excluded',
      'broken',
    ],
    [
      'Most that may be committed for one decision of the Security Council',
      inputs,
      'peacekeeping-reserve-decision-limit',
      'broken',
    ],
    ['Level of the Peacekeeping Reserve Fund', inputs, 'peacekeeping-reserve-level', 'broken'],
  ]);
});

test('the Working Capital Fund holds 100, 150 and 250 million, and between 1998 and 2007 its level is not known', () => {
  const level = (date: string) => draw({ fund: 'Working Capital Fund', date }).available;
  expect([level('1982-01-01'), level('2006-12-31'), level('2007-01-01'), level('2022-06-29')]).toEqual([
    100_000_000,
    undefined,
    150_000_000,
    250_000_000,
  ]);
});

test('where the level is not known a draw is not verifiable, unless another rule forbids it', () => {
  const query = { fund: 'Working Capital Fund', date: '2005-01-01', amount: 9e15, purpose: 'unforeseen' } as const;
  const { allowed, refusals, unknown, available, notes } = drawOnReserve(query);
  expect({ allowed, refusals, unknown, available, notes }).toEqual({
    allowed: undefined,
    refusals: [],
    unknown: ['Level of the Working Capital Fund'],
    available: undefined,
    notes: [{ code: 'level-unknown', values: { from: '1998-01-01', to: '2006-12-31' } }],
  });
  expect(summaryOf(drawOnReserve({ ...query, amount: 5 })).text).toBe(
    'Whether a draw of $5 on the Working Capital Fund on 1 January 2005 for unforeseen expenses is within the rules is not verifiable: not known for that day is Level of the Working Capital Fund.',
  );
});

test.each<[object, string]>([
  [
    { fund: 'Peacekeeping reserve fund', missionKind: 'political', amount: 140e6 },
    'fund: "Peacekeeping reserve fund" is not known. Expected one of Peacekeeping Reserve Fund, Working Capital Fund. Did you mean Peacekeeping Reserve Fund?',
  ],
  [
    { missionKind: 'politcal' },
    'missionKind: "politcal" is not known. Expected one of peacekeeping, political. Did you mean political?',
  ],
  [
    { purpose: 'startup' },
    'purpose: "startup" is not known. Expected one of start-up, expansion, unforeseen, active-cash. Did you mean start-up?',
  ],
  [{ purpose: undefined }, 'purpose: it is missing. Expected one of start-up, expansion, unforeseen, active-cash.'],
])('a draw with %j is refused', (wrong, message) => {
  expect(() => draw(wrong)).toThrow(expect.objectContaining({ code: 'bad-query', message }));
});

test('a missing query and an unknown fund are refused', () => {
  expect(() => drawOnReserve(null as never)).toThrow('query: null is not a valid value. Expected an object.');
  expect(() => reserveOn(undefined as never)).toThrow('query: it is missing. Expected an object.');
  expect(() => reserveOn({ fund: 'Peacekeeping Fund' as never, date: '2013-01-01', entries: [] })).toThrow(
    'fund: "Peacekeeping Fund" is not known. Expected one of Peacekeeping Reserve Fund, Working Capital Fund.',
  );
  expect(() => reserveOn({ fund: 'Working Capital Fund', date: '2020-01-01' } as never)).toThrow(
    'entries: it is missing. Expected a list.',
  );
});

test('before its first day there is no fund, and a broken amount is refused', () => {
  expect(() => draw({ date: '1992-12-31' })).toThrow(
    'no value of “Level of the Peacekeeping Reserve Fund” is available for "1992-12-31"',
  );
  expect(() => draw({ amount: Number.NaN })).toThrow(
    'amount: NaN is not an amount. Expected whole US dollars, zero or more.',
  );
});

const entries: readonly ReserveEntry[] = [
  { kind: 'paid in', date: '1993-01-01', amount: 150_000_000 },
  { kind: 'advance', date: '2011-07-10', amount: 60_000_000, to: 'UNMISS' },
  { kind: 'interest', date: '2011-12-31', amount: 4_839_200 },
  { kind: 'repayment', date: '2012-03-01', amount: 45_000_000, to: 'UNMISS' },
];

test('advances come back, and interest stands above the level', () => {
  const { cash, balance, level, aboveLevel, advances } = reserveOn({
    fund: 'Peacekeeping Reserve Fund',
    date: '2012-12-31',
    entries,
  });
  expect({ cash, balance, level, aboveLevel, advances }).toEqual({
    cash: 139_839_200,
    balance: 154_839_200,
    level: 150_000_000,
    aboveLevel: 4_839_200,
    advances: [{ to: 'UNMISS', amount: 15_000_000 }],
  });
});

test('no more comes back than was advanced, and no more goes out than is there', () => {
  const with_ = (entry: ReserveEntry) => () =>
    reserveOn({ fund: 'Peacekeeping Reserve Fund', date: '2013-01-01', entries: [...entries, entry] });
  expect(with_({ kind: 'repayment', date: '2012-12-01', amount: 15_000_001, to: 'UNMISS' })).toThrow(
    'entries[4].amount: 15000001 dollars repay an advance of 15000000. Expected at most 15000000 dollars.',
  );
  expect(with_({ kind: 'advance', date: '2012-12-01', amount: 139_839_201, to: 'MINUSMA' })).toThrow(
    'entries[4].amount: 139839201 dollars leave a fund that holds 139839200. Expected at most 139839200 dollars.',
  );
  expect(with_({ kind: 'interest', date: '2012-02-01', amount: 1 })).toThrow(
    'entries[4].date: 2012-02-01 comes after an entry of 2012-03-01. Expected entries in order of date.',
  );
  expect(with_({ kind: 'advanced' as never, date: '2012-12-01', amount: 1, to: 'MINUSMA' })).toThrow(
    'entries[4].kind: "advanced" is not known. Expected one of paid in, interest, applied, advance, repayment. Did you mean advance?',
  );
  expect(with_({ kind: 'advance', date: '2012-12-01', amount: 1 } as never)).toThrow(
    'entries[4].to: it is missing. Expected the mission that the money went to.',
  );
  expect(with_(null as never)).toThrow('entries[4]: null is not a valid value. Expected an object.');
  expect(with_({ kind: 'interest', date: '2012-12-01', amount: Number.MAX_SAFE_INTEGER })).toThrow(
    'entries[4].amount: with 9007199254740991 dollars the fund cannot be summed exactly. Expected a sum up to 9007199254740991 dollars.',
  );
});

test('South Sudan pays its first rate, a fifth of the 0.003 per cent of 2011, times 150 million: 900 dollars', () => {
  const facts = { memberStates, peacekeepingFactors, levelTransitions, regularScale };
  const { amount, year, exactShare, rules } = newMemberShare(facts, { state: 'SSD' });
  expect([amount, year, exactShare]).toEqual([900, 2011, '3/500000']);
  expect(rules.map(({ reference }) => `${reference.document}, ${reference.paragraph}`)).toEqual([
    'A/RES/67/239, 10',
    'A/RES/47/217, undefined',
    'A/RES/67/238, 17',
    'A/RES/67/239, 9',
    'A/RES/55/235, 10',
  ]);
  expect(newMemberShare(facts, { state: 'SSD', year: 2011 }).amount).toBe(900);
  expect(() => newMemberShare(facts, { state: 'SSD', year: 2010 })).toThrow(
    'year: South Sudan (SSD) has no rate in the scale of 2010. Expected the first year with a rate.',
  );
  expect(() => newMemberShare(facts, { state: 'SSD', year: 2013 })).toThrow(
    'year: South Sudan (SSD) had a rate in the scale of 2011 already. Expected the first year with a rate after admission.',
  );
  expect(() => newMemberShare(facts, { state: 'JPN', year: 2025 })).toThrow(
    'year: Japan (JPN) had a rate in the scale of 2010 already. Expected the first year with a rate after admission.',
  );
  expect(() => newMemberShare(facts, null as never)).toThrow('query: null is not a valid value. Expected an object.');
});
