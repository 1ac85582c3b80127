import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../internal/answer/index.js';
import { addDays } from '../internal/math/index.js';
import { type Appropriation, cutAppropriation } from './cutAppropriation.js';

const year = { mission: 'UNMISS', from: '2018-07-01', to: '2019-06-30' };
const amounts = (query: Appropriation) => cutAppropriation(query).pieces.map(({ amount }) => amount);

test('a mandate that ends in the middle of a month counts its days over the length of the month', () => {
  // To 15 March: 8 months and 15/31 of 12. 1,203,326,600 × (8 + 15/31) ÷ 12 = 850,738,967.20… of which six months,
  // 601,663,300, fall on the old scale.
  const { pieces, monthlyRate } = cutAppropriation({
    ...year,
    amount: 1_203_326_600,
    mandateUntil: '2019-03-15',
    unit: 1,
  });
  expect(pieces).toEqual([
    { from: '2018-07-01', to: '2018-12-31', amount: 601_663_300, conditional: false, months: '6/1' },
    { from: '2019-01-01', to: '2019-03-15', amount: 249_075_667, conditional: false, months: '77/31' },
    { from: '2019-03-16', to: '2019-06-30', amount: 352_587_633, conditional: true, months: '109/31' },
  ]);
  expect(monthlyRate).toBe(100_277_217);
});

test('20 December is 173 of the 184 days of its half-year', () => {
  const query = {
    mission: 'MONUSCO',
    amount: 994_544_400,
    from: '2024-07-01',
    to: '2025-06-30',
    mandateUntil: '2024-12-20',
  };
  expect(amounts({ ...query, count: 'half-year-days' })).toEqual([467_544_000, 29_728_200, 497_272_200]);
});

test('31 December cuts only where a new scale begins', () => {
  const ends = (from: string, to: string) =>
    cutAppropriation({ mission: 'UNMIK', amount: 1200, from, to }).pieces.map((piece) => piece.to);
  expect(ends('2024-07-01', '2025-06-30')).toEqual(['2024-12-31', '2025-06-30']);
  expect(ends('2025-07-01', '2026-06-30')).toEqual(['2026-06-30']);
});

test('a month that begins inside counts over its own length: 16 to 31 October are 16 of 31 days', () => {
  // A/RES/72/260 prints 62,196,100 and 25,915,100: six months and two and a half, with half a month from 16 October. By
  // this rule the first piece has 16/31 + 5 + 1/2 = 373/62 months of 528/62: 88,111,200 × 373 ÷ 528 = 62,245,223.86…
  const { pieces } = cutAppropriation({
    mission: 'MINUJUSTH',
    amount: 88_111_200,
    from: '2017-10-16',
    to: '2018-06-30',
    mandateUntil: '2018-04-15',
  });
  expect(pieces.map(({ amount, months }) => [amount, months])).toEqual([
    [62_245_200, '373/62'],
    [25_866_000, '5/2'],
  ]);
});

test('an answer says how it was cut: by which rule, in which unit, and what of it is subject to a decision', () => {
  const { title, status, notes, rules, pieces, conditional, monthlyRate } = cutAppropriation({
    ...year,
    amount: 1200,
    mandateUntil: '2019-03-31',
  });
  expect(title).toBe('Apportionment of UNMISS, 2018-07-01 to 2019-06-30');
  expect({ status, notes, conditional, monthlyRate }).toEqual({
    status: 'derived',
    notes: [{ code: 'largest-remainder', values: { unit: 100 } }],
    conditional: 300,
    monthlyRate: 100,
  });
  expect(pieces.map(({ amount, conditional: open }) => [amount, open])).toEqual([
    [600, false],
    [300, false],
    [300, true],
  ]);
  expect(rules.map(({ parameter }) => parameter)).toEqual(['piece-ends-with-scale', 'scale-period']);
  // Without a day of the mandate nothing waits for a decision.
  expect(cutAppropriation({ ...year, amount: 1200 }).conditional).toBe(0);
});

test('what does not divide into hundreds is cut in dollars, and a tie goes to the earlier piece', () => {
  const halves = { ...year, cutAfter: ['2018-12-31'], cutAtScale: false };
  const odd = cutAppropriation({ ...halves, amount: 1201 });
  expect(odd.pieces.map(({ amount }) => amount)).toEqual([601, 600]);
  expect(odd.notes).toEqual([
    { code: 'largest-remainder', values: { unit: 1 } },
    { code: 'tie-to-earlier-piece', values: { unit: 1 } },
  ]);
  const hundreds = cutAppropriation({ ...halves, amount: 1300 });
  expect(hundreds.pieces.map(({ amount }) => amount)).toEqual([700, 600]);
  // 13 hundreds are a tie, 1,300 dollars were none.
  expect(hundreds.notes.at(-1)).toEqual({ code: 'tie-to-earlier-piece', values: { unit: 100 } });
  expect(hundreds.status).toBe('derived');
  expect(amounts({ ...halves, amount: 1300, unit: 1 })).toEqual([650, 650]);
  const step = (amount: number) => explain(cutAppropriation({ ...halves, amount })).steps[0]?.step;
  expect(step(1201)).toBe(
    'Proportional to time, counted by months, in units of 1 dollars; a tie of remainders goes to the earlier piece',
  );
  expect(step(1200)).toBe('Proportional to time, counted by months, in units of 100 dollars');
});

describe('where a new scale begins', () => {
  const ends = (query: Partial<Appropriation>) =>
    cutAppropriation({ ...year, amount: 1200, ...query }).pieces.map(({ to }) => to);
  const parameters = (query: Partial<Appropriation>) =>
    cutAppropriation({ ...year, amount: 1200, ...query }).rules.map(({ parameter }) => parameter);

  test('a period that the caller says is not cut is left whole, and one that ends within a year has nothing to cut', () => {
    expect(ends({ cutAtScale: false })).toEqual(['2019-06-30']);
    expect(parameters({ cutAtScale: false })).toEqual([]);
    const half = { from: '2018-07-01', to: '2018-12-31' };
    expect([ends(half), parameters(half)]).toEqual([['2018-12-31'], []]);
  });

  test('resolutions cut from 2015/16 on, and the caller may cut before', () => {
    const before = { from: '2012-07-01', to: '2013-06-30' };
    expect([ends(before), parameters(before)]).toEqual([['2013-06-30'], ['piece-ends-with-scale']]);
    expect(ends({ ...before, cutAtScale: true })).toEqual(['2012-12-31', '2013-06-30']);
    expect(parameters({ ...before, cutAtScale: true })).toEqual(['scale-period']);
    expect(ends({ from: '2015-07-01', to: '2016-06-30' })).toEqual(['2015-12-31', '2016-06-30']);
  });

  test('a year in which none begins is not cut, and of several years each is where one does', () => {
    expect(parameters({ from: '2019-07-01', to: '2020-06-30' })).toEqual(['piece-ends-with-scale']);
    expect(ends({ from: '2018-07-01', to: '2022-06-30' })).toEqual(['2018-12-31', '2021-12-31', '2022-06-30']);
  });
});

describe('the day of the mandate', () => {
  const cut = (mandateUntil: string) =>
    cutAppropriation({ ...year, amount: 1200, cutAtScale: false, mandateUntil }).pieces.map(({ to, conditional }) => [
      to,
      conditional,
    ]);

  test('at the end of the period or after it cuts nothing, and before it leaves all of it to a decision', () => {
    expect(cut('2019-06-30')).toEqual([['2019-06-30', false]]);
    expect(cut('2019-12-31')).toEqual([['2019-06-30', false]]);
    expect(cut('2018-06-30')).toEqual([['2019-06-30', true]]);
    expect(cut('2018-07-01')).toEqual([
      ['2018-07-01', false],
      ['2019-06-30', true],
    ]);
  });
});

test('a first day is one of the period, and may be cut after', () => {
  expect(amounts({ ...year, amount: 1200, cutAfter: ['2018-07-01'], cutAtScale: false, unit: 1 })).toEqual([3, 1197]);
  expect(amounts({ ...year, to: year.from, amount: 1200 })).toEqual([1200]);
});

test('pieces add up to the appropriation whatever the days, the count and the unit', () => {
  const day = fc.nat(363).map((days) => addDays('2024-07-01', days));
  fc.assert(
    fc.property(
      fc.nat(10 ** 10),
      fc.array(day, { maxLength: 5 }),
      day,
      fc.constantFrom('months' as const, 'half-year-days' as const, 'year-days' as const),
      fc.constantFrom(1 as const, 100 as const),
      (hundreds, cutAfter, mandateUntil, count, unit) => {
        const amount = hundreds * 100;
        const query = {
          mission: 'UNMISS',
          from: '2024-07-01',
          to: '2025-06-30',
          amount,
          cutAfter,
          mandateUntil,
          count,
          unit,
        };
        const { pieces } = cutAppropriation(query);
        expect(pieces.reduce((sum, piece) => sum + piece.amount, 0)).toBe(amount);
        expect(
          pieces.every((piece, index) => index === 0 || piece.from === addDays(pieces[index - 1]?.to ?? '', 1)),
        ).toBe(true);
        // The order in which the cuts are named changes nothing.
        expect(cutAppropriation({ ...query, cutAfter: [...cutAfter].reverse() }).pieces).toEqual(pieces);
      },
    ),
  );
});

test.each<[object, string, string?]>([
  [{ amount: -1 }, 'amount: -1 is not an appropriation. Expected whole US dollars, zero or more.', 'bad-number'],
  [
    { amount: Number.NaN },
    'amount: NaN is not an appropriation. Expected whole US dollars, zero or more.',
    'bad-number',
  ],
  [{ amount: 0.5 }, 'amount: 0.5 is not an appropriation. Expected whole US dollars, zero or more.', 'bad-number'],
  [
    { amount: 150, unit: 100 as const },
    'unit: 150 does not divide into units of 100 dollars. Expected an amount in hundreds of dollars, or unit 1.',
    'bad-number',
  ],
  [
    { from: '2019-07-01' },
    'to: 2019-06-30 lies before 2019-07-01. Expected a last day not before the first.',
    'out-of-order',
  ],
  [
    { from: '2019-13-01' },
    'from: "2019-13-01" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
    'bad-date',
  ],
  [
    { cutAfter: ['soon'] },
    'cutAfter: "soon" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
    'bad-date',
  ],
  [
    { mandateUntil: 'soon' },
    'mandateUntil: "soon" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
    'bad-date',
  ],
  [
    { to: 'soon' },
    'to: "soon" is not a date. Expected a day of the calendar written YYYY-MM-DD, such as 2024-12-31.',
    'bad-date',
  ],
  [
    { cutAfter: ['2018-06-30'] },
    'cutAfter: 2018-06-30 is not inside 2018-07-01 to 2019-06-30. Expected a day of the period before its last.',
    'out-of-order',
  ],
  [
    { cutAfter: ['2019-06-30'] },
    'cutAfter: 2019-06-30 is not inside 2018-07-01 to 2019-06-30. Expected a day of the period before its last.',
    'out-of-order',
  ],
  [{ count: 'weeks' }, 'count: "weeks" is not known. Expected one of months, half-year-days, year-days.'],
  [
    { count: 'half-year-day' },
    'count: "half-year-day" is not known. Expected one of months, half-year-days, year-days. Did you mean half-year-days?',
  ],
  [{ unit: 50 }, 'unit: 50 is not a valid unit of pieces. Expected 1 or 100 dollars.', 'bad-number'],
  [{ mission: null }, 'mission: null is not a valid value. Expected the UN acronym of a mission, such as UNMISS.'],
  [{ cutAfter: '2018-12-31' }, 'cutAfter: "2018-12-31" is not a valid value. Expected a list.'],
  [{ cutAtScale: 'no' }, 'cutAtScale: "no" is not a valid value. Expected true or false.'],
])('%j is refused in words', (wrong, words, code = 'bad-query') => {
  expect(() => cutAppropriation({ ...year, amount: 1200, ...wrong })).toThrow(
    expect.objectContaining({ name: 'BlueLedgerError', code, message: words }),
  );
});

test('a missing query is refused', () => {
  expect(() => cutAppropriation(null as never)).toThrow('query: null is not a valid value. Expected an object.');
});

test('the working shows the months of each piece', () => {
  expect(explain(cutAppropriation({ ...year, amount: 1200 })).steps[0]).toMatchObject({
    inputs: { amount: 1200, months: ['6/1', '6/1'] },
    result: [600, 600],
  });
});
