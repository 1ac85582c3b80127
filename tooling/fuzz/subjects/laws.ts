import * as core from '@blueledger/core/bundled';
import { foldLedger } from '../../../packages/core/test/foldLedger.js';
import type { Random } from '../../compare-answers/random.js';
import type { Call, Draw } from '../call.js';

const states = ['USA', 'CHN', 'JPN', 'DEU', 'NPL', 'BGD', 'RWA', 'TUV', 'BRA', 'IND', 'FRA', 'GBR'];
const missions = ['UNMISS', 'UNIFIL', 'MONUSCO', 'MINUSCA', 'UNISFA', 'UNDOF', 'UNMIK', 'UNFICYP', 'MINURSO'];

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const big = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** Numerators of fractions of one denominator, and that. */
function fractions(texts: readonly string[]): { readonly whole: bigint; readonly over: bigint } {
  const pairs = texts.map((text) => text.split('/').map(BigInt) as [bigint, bigint]);
  const over = pairs.reduce((common, [, below]) => common * below, 1n);
  return { whole: big(pairs.map(([above, below]) => (above * over) / below)), over };
}

/** Nothing is lost or made in a split, a unit more for everybody is a unit more, and the order of the parts is no matter but for ties. */
function split(random: Random): Call {
  const weights = Array.from({ length: random.whole(1, 200) }, () => random.whole(0, 10 ** random.whole(1, 15)));
  weights.push(random.whole(1, 100));
  const total = random.whole(-(10 ** 12), 10 ** 12);
  return {
    name: 'apportion',
    given: [],
    run: () => core.apportion(total, weights),
    check: (value) => {
      const parts = value as readonly bigint[];
      if (big(parts) !== BigInt(total)) return 'the parts are not the total';
      const whole = big(weights.map(BigInt));
      const more = core.apportion(BigInt(total) + whole, weights);
      if (total >= 0 && more.some((part, at) => part !== (parts[at] as bigint) + BigInt(weights[at] as number)))
        return 'one unit more for each unit of weight is not that';
      const scaled = core.apportion(
        total,
        weights.map((weight) => BigInt(weight) * 7n),
      );
      return scaled.join() === parts.join() ? undefined : 'weights times seven give other parts';
    },
  };
}

/** The rates of a year are shares of one whole. */
function rates(random: Random): Call {
  const year = random.whole(2012, 2027);
  return {
    name: 'effectiveRates',
    given: [],
    run: () => core.effectiveRates({ year }),
    check: (value) => {
      const { whole, over } = fractions(
        (value as ReturnType<typeof core.effectiveRates>).rates.map(({ exactShare }) => exactShare ?? '0/1'),
      );
      return whole === over ? undefined : `the shares of ${year} are ${whole}/${over}`;
    },
  };
}

/** What is assessed is the appropriation, piece by piece and state by state, less what others pay or nobody is assessed for. */
function assessed(random: Random): Call {
  const year = random.whole(2012, 2026);
  const amount = random.whole(1, 10 ** 9) * random.pick([1, 100]);
  const query = {
    mission: random.pick(missions.filter((mission) => mission !== 'UNFICYP')),
    amount,
    from: `${year}-07-01`,
    to: `${year + 1}-06-30`,
    ...(random.next() < 0.5 ? { mandateUntil: `${year}-${random.pick(['08-31', '10-31', '12-31'])}` } : {}),
  };
  return {
    name: 'assess',
    given: [],
    run: () => core.assess(query),
    check: (value) => {
      const { apportioned, pieces, totals, offsets } = value as ReturnType<typeof core.assess>;
      const dollars = (lines: readonly { readonly amount: number }[]) => sum(lines.map((line) => line.amount));
      if (apportioned + dollars(offsets) !== amount) return 'what is apportioned and set off is not the amount';
      for (const piece of pieces)
        if (dollars(piece.lines) + piece.withheld !== piece.amount) return 'the lines of a piece are not its amount';
      if (dollars(pieces) !== apportioned) return 'the pieces are not what is apportioned';
      const lines = sum(pieces.map((piece) => dollars(piece.lines)));
      return dollars(totals) === lines ? undefined : 'the totals of states are not their lines';
    },
  };
}

/** Two groups that share no state pay and serve together what they pay and serve apart. */
function shares(random: Random): Call {
  const year = random.whole(2012, 2025);
  const [one = 'USA', other = 'CHN'] = states.toSorted(() => random.next() - 0.5);
  const share = (payers: string) => core.burdenShare({ year, payers, servers: payers }).years[0];
  return {
    name: 'burdenShare',
    given: [],
    run: () => [share(one), share(other), share(`${one}+${other}`)],
    check: (value) => {
      const years = value as readonly (ReturnType<typeof core.burdenShare>['years'][number] | undefined)[];
      const [a, b, both] = years.map((each) => each?.served?.persons ?? Number.NaN);
      return (a as number) + (b as number) === both
        ? undefined
        : `${one} and ${other} serve apart otherwise than together in ${year}`;
    },
  };
}

/** Who pays a cent more owes a cent less, and never has its vote taken for it. */
function accounts(random: Random): Call {
  const cents = () => random.whole(1, 10 ** 8);
  const entries = [2021, 2022, 2023, 2024].flatMap((year) => [
    { kind: 'assessment' as const, date: `${year}-07-10`, due: `${year}-08-09`, amount: cents() },
    ...(random.next() < 0.6
      ? [{ kind: 'payment' as const, date: `${year}-09-01`, amount: random.whole(1, 1000), fund: 'UNMISS' }]
      : []),
  ]);
  const of = (more: readonly object[]) => ({
    state: 'JPN',
    fund: 'UNMISS',
    entries: [...entries, ...more] as typeof entries,
  });
  const date = `2025-${random.pick(['01-01', '03-31', '07-15'])}`;
  const on = (more: readonly object[]) => ({
    account: core.accountOn({ ...of(more), date }),
    status: core.article19Status({ state: 'JPN', date, accounts: [of(more)], funds: ['UNMISS'] }),
  });
  return {
    name: 'accountOn, article19Status',
    given: [],
    run: () => [on([]), on([{ kind: 'payment', date: '2024-12-31', amount: 1, fund: 'UNMISS' }])],
    check: (value) => {
      const [before, after] = value as readonly [ReturnType<typeof on>, ReturnType<typeof on>];
      const { assessed: due, paid, outstanding } = before.account;
      if (due - paid !== outstanding) return 'assessed less paid is not outstanding';
      if (after.account.outstanding !== outstanding - 1) return 'a cent paid is not a cent less owed';
      return before.status.verdict === 'has its vote' && after.status.verdict !== 'has its vote'
        ? 'a payment costs the vote'
        : undefined;
    },
  };
}

/** Every balance of a simulation is its opening and its entries, and none falls below nothing. */
function simulated(random: Random): Call {
  const query = {
    budgetYears: [random.pick(['2023/24', '2024/25', '2025/26'])],
    missions: [random.pick(missions.slice(0, 7)), random.pick(missions.slice(0, 7))].filter(
      (one, at, all) => all.indexOf(one) === at,
    ),
    sensitivity: false,
    ledger: true,
    pooled: random.next() < 0.5,
    payments: { USA: { share: random.whole(0, 100) / 100 } },
  };
  return {
    name: 'simulateLiquidity',
    given: [],
    run: () => core.simulateLiquidity(query),
    check: (value) => {
      const { ledger, ...run } = value as ReturnType<typeof core.simulateLiquidity>;
      if (!ledger) return 'there is no ledger';
      const folded = foldLedger(ledger);
      if (folded.lowest < 0) return 'an account falls below nothing';
      for (const { mission, cash, outstanding } of run.missions) {
        if (folded.cash[mission]?.join() !== cash.join()) return `the cash of ${mission} is not its entries`;
        if (folded.outstanding[mission]?.join() !== outstanding.join())
          return `what is owed to ${mission} is not its entries`;
      }
      return folded.reserve.join() === run.reserveCash.join() ? undefined : 'the reserve is not its entries';
    },
  };
}

/** What must hold between answers to sound queries. */
export const draw: Draw = (random) => {
  const roll = random.next();
  if (roll < 0.01) return simulated(random);
  return random.pick([split, rates, assessed, shares, accounts])(random);
};
