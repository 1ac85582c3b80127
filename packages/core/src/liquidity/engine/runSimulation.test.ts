import { describe, expect, test } from 'vitest';
import { smallSimulation } from '../../../test/smallSimulation.js';
import { runSimulation } from './runSimulation.js';

/** The series that a test is about; what it does not name it does not hold. */
const only = <T extends object, K extends keyof T>(series: T, ...names: K[]) =>
  Object.fromEntries(names.map((name) => [name, series[name]]));

test('two states, one mission, three months, worked out by hand', () => {
  // AAA pays its 600 when due, in August; BBB half of its 400 a month later. Staff and operations take 200 a month; BBB
  // earns 100 a month as contributor, payable a month later, and contributors are paid in September.
  const inputs = smallSimulation({
    letters: [{ issued: 0, due: 1, lines: [600, 400] }],
    cash: [300],
    operations: [[200, 200, 200]],
    claims: [0, 1, 2].map((earned) => ({ mission: 0, state: 1, earned, payable: earned + 1, amount: 100 })),
    payers: [{}, { share: 5000, after: 1 }],
  });
  const run = runSimulation(inputs);
  expect(run.total).toEqual({
    cash: [100, 500, 300],
    // Cash less what BBB is owed.
    netPositionUsd: [0, 300, 200],
    collected: [0, 600, 200],
    assessed: [1000, 0, 0],
    outstanding: [1000, 400, 200],
    overdue: [0, 400, 200],
    arrears: [0, 0, 0],
    reserveDrawn: [0, 0, 0],
    reserveRepaid: [0, 0, 0],
    reserveOut: [0, 0, 0],
    borrowed: [0, 0, 0],
    lent: [0, 0, 0],
    operationsDue: [200, 200, 200],
    operationsPaid: [200, 200, 200],
    operationsUnpaid: [0, 0, 0],
    contributorsDue: [100, 100, 100],
    contributorsPaid: [0, 0, 200],
    contributorsOwed: [100, 200, 100],
  });
  expect(run.payers).toEqual([
    {
      state: 'AAA',
      assessed: [600, 0, 0],
      paid: [0, 600, 0],
      outstanding: [600, 0, 0],
      overdue: [0, 0, 0],
      arrears: [0, 0, 0],
    },
    {
      state: 'BBB',
      assessed: [400, 0, 0],
      paid: [0, 0, 200],
      outstanding: [400, 400, 200],
      overdue: [0, 400, 200],
      arrears: [0, 0, 0],
    },
  ]);
  expect(run.contributors).toEqual([{ state: 'BBB', due: [100, 100, 100], paid: [0, 0, 200], owed: [100, 200, 100] }]);
});

describe('two missions, one with cash and one without', () => {
  const missions = {
    missions: ['X', 'Y'],
    cash: [100, 0],
    operations: [
      [30, 30, 30],
      [50, 50, 50],
    ],
    letters: [{ mission: 1, issued: 0, due: 1, lines: [90, 0] }],
  };

  test('alone, Y cannot pay its bills in July, and pays 90 of 100 in August', () => {
    const { missions: series } = runSimulation(smallSimulation(missions));
    expect(series.map((mission) => only(mission, 'mission', 'cash', 'operationsUnpaid', 'borrowed'))).toEqual([
      { mission: 'X', cash: [70, 40, 10], operationsUnpaid: [0, 0, 0], borrowed: [0, 0, 0] },
      { mission: 'Y', cash: [0, 0, 0], operationsUnpaid: [50, 10, 60], borrowed: [0, 0, 0] },
    ]);
  });

  test('pooled, X lends 50 in July, calls in 10 for its own bills in August, and gets the other 30 that Y has left', () => {
    const { missions: series } = runSimulation(smallSimulation({ ...missions, rules: { pooled: true } }));
    // July: X 100 - 30 - 50. August: X pays 20 of 30, Y 50 of its 90; of Y's 40, 10 and then 30 go back to X; 10 stay lent.
    // September: X has 30 for its own 30; nobody has anything for Y.
    expect(series.map((mission) => only(mission, 'mission', 'cash', 'operationsUnpaid', 'borrowed', 'lent'))).toEqual([
      { mission: 'X', cash: [20, 30, 0], operationsUnpaid: [0, 0, 0], borrowed: [0, 0, 0], lent: [50, 10, 10] },
      { mission: 'Y', cash: [0, 0, 0], operationsUnpaid: [0, 0, 50], borrowed: [50, 10, 10], lent: [0, 0, 0] },
    ]);
  });
});

test('the reserve is drawn to its limit for active cash, and repaid before contributors when money comes', () => {
  const run = runSimulation(
    smallSimulation({
      cash: [10],
      reserve: 100,
      operations: [[50, 50, 50]],
      letters: [{ issued: 0, due: 2, lines: [200, 0] }],
      openingClaims: [{ mission: 0, state: 1, earned: -1, payable: 0, amount: 100 }],
      rules: { activeLimit: 60 },
    }),
  );
  // July: 10 of its own, 40 drawn. August: 20 more to the limit of 60, 30 unpaid. September: 200 come in; 80 of bills,
  // 60 back to the reserve, and the 60 left to the contributor, who is owed 40 still.
  expect(
    only(run.total, 'cash', 'reserveDrawn', 'reserveRepaid', 'reserveOut', 'operationsUnpaid', 'contributorsOwed'),
  ).toEqual({
    cash: [0, 0, 0],
    reserveDrawn: [40, 20, 0],
    reserveRepaid: [0, 0, 60],
    reserveOut: [40, 60, 0],
    operationsUnpaid: [0, 30, 0],
    contributorsOwed: [100, 100, 40],
  });
  expect([run.reserveCash, run.reserveLeft]).toEqual([
    [60, 40, 100],
    [20, 0, 60],
  ]);
});

test('a start-up draws within the limit for one decision, not within that for active cash', () => {
  const run = runSimulation(
    smallSimulation({
      reserve: 100,
      operations: [[50, 50, 0]],
      startUp: [true],
      rules: { startUpLimit: 70, activeLimit: 60 },
    }),
  );
  expect([run.total.reserveDrawn, run.total.operationsUnpaid]).toEqual([
    [50, 20, 0],
    [0, 30, 30],
  ]);
  expect(run.reserveLeft).toEqual([50, 30, 30]);
});

test('what a mission keeps for staff and operations, contributors do not get; lenders give them only what is above', () => {
  const claim = { mission: 1, state: 1, earned: -1, payable: 0, amount: 80 };
  const inputs = { missions: ['X', 'Y'], months: ['2025-09'], cash: [100, 30], openingClaims: [claim], keep: 50 };
  const alone = runSimulation(smallSimulation(inputs));
  const pooled = runSimulation(smallSimulation({ ...inputs, rules: { pooled: true } }));
  expect([alone.total.contributorsPaid, pooled.total.contributorsPaid]).toEqual([[0], [50]]);
  expect(pooled.missions.map(({ cash }) => cash)).toEqual([[50], [30]]);
});

test('short cash is shared among contributors by what can be paid to each, to the dollar', () => {
  const claims = [100, 50].map((amount, state) => ({ mission: 0, state, earned: -1, payable: 0, amount }));
  const { contributors } = runSimulation(smallSimulation({ months: ['2025-09'], cash: [100], openingClaims: claims }));
  expect(contributors.map(({ state, paid, owed }) => [state, paid, owed])).toEqual([
    ['AAA', [67], [33]],
    ['BBB', [33], [17]],
  ]);
});

describe('how a state pays', () => {
  const months = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
  const paid = (behaviour: object | object[], more: object = {}) =>
    runSimulation(
      smallSimulation({
        months,
        states: ['AAA'],
        letters: [{ issued: 0, due: 1, lines: [900] }],
        payers: [behaviour],
        ...more,
      }),
    ).payers[0]?.paid;

  test.each([
    ['on the day of the letter', { after: 'issue' }, [900, 0, 0, 0, 0, 0, 0]],
    ['two months after it is due', { after: 2 }, [0, 0, 0, 900, 0, 0, 0]],
    ['at most 25 per cent of the letter', { ofLetter: 2500 }, [0, 225, 0, 0, 0, 0, 0]],
    ['nothing before October', { notBefore: 3 }, [0, 0, 0, 900, 0, 0, 0]],
    ['at most 500 in all', { atMost: 500 }, [0, 500, 0, 0, 0, 0, 0]],
    ['no mission of this list', { missions: [false] }, [0, 0, 0, 0, 0, 0, 0]],
    [
      'evenly from October to December',
      { payMonths: Array.from({ length: 12 }, (_m, month) => month >= 9) },
      [0, 0, 0, 300, 300, 300, 0],
    ],
    ['half, and from November all', [{ share: 5000 }, { from: 4 }], [0, 450, 0, 0, 450, 0, 0]],
  ])('%s', (_, behaviour, expected) => {
    expect(paid(behaviour)).toEqual(expected);
  });

  test('a part that waits for its mandate is not paid at once, whoever pays on the day of the letter', () => {
    const letters = [{ issued: 0, due: 4, lines: [900], conditional: true }];
    expect(paid({ after: 'issue' }, { letters })).toEqual([0, 0, 0, 900, 0, 0, 0]);
  });

  test('old debts are paid by a share a year, evenly over its months', () => {
    const old = { letters: [], debts: [[1200]] };
    expect(paid({ openingShare: 5000 }, old)).toEqual([50, 50, 50, 50, 50, 50, 50]);
  });
});

test('what fell due in an earlier calendar year is in arrears from 1 January; payments meet the oldest debt first', () => {
  const { payers } = runSimulation(
    smallSimulation({
      months: ['2025-11', '2025-12', '2026-01', '2026-02'],
      states: ['AAA'],
      debts: [[100]],
      letters: [
        { issued: 0, due: 1, lines: [200] },
        { issued: 2, due: 3, lines: [50] },
      ],
      // Half of each letter as it falls due: 100 in December, which meet the old debt, 25 in February.
      payers: [{ share: 5000 }],
    }),
  );
  expect(payers[0]).toEqual({
    state: 'AAA',
    assessed: [200, 0, 50, 0],
    paid: [0, 100, 0, 25],
    outstanding: [300, 200, 250, 225],
    overdue: [100, 200, 200, 225],
    arrears: [0, 0, 200, 175],
  });
});

test('a part withdrawn after its mission closed never falls due and leaves no debt', () => {
  const { total } = runSimulation(
    smallSimulation({ letters: [{ issued: 0, due: undefined, withdrawn: 2, lines: [60, 40] }] }),
  );
  expect([total.assessed, total.outstanding, total.overdue]).toEqual([
    [100, 0, -100],
    [100, 100, 0],
    [0, 0, 0],
  ]);
});
