import type { Recorder } from '../internal/answer/index.js';
import { apportion, budgetYearOf, monthNumber, monthOf } from '../internal/math/index.js';
import {
  cashPooling,
  lookup,
  type Parameter,
  peacekeepingReserveActiveCash,
  peacekeepingReserveDecisionLimit,
  peacekeepingReserveLevel,
  peacekeepingReservePurposes,
  reformed,
} from '../internal/rules/index.js';
import { type AssumptionValues, wholeOf } from './assumptions.js';
import type { Basis } from './basis.js';
import { usualBehaviour } from './behaviours.js';
import { openingDebts } from './openingDebts.js';
import type { LiquidityQuery, PaymentBehaviour } from './query.js';
import { earnedIn, operationsOf } from './spending.js';
import type { Behaviour, Claim, MonthRules, PayerPlan, World } from './world.js';

/** Months in which contributors are paid: at the end of each quarter. */
const paidIn = ['03', '06', '09', '12'];

/** The rules of a month as the question and its reform have them; a permission that has lapsed allows nothing. */
function rulesOf(month: string, { pooled, reserve = true, reform }: LiquidityQuery, recorder: Recorder): MonthRules {
  const day = `${month}-01`;
  const on = <Value>(parameter: Parameter<Value>): Value | undefined => {
    const rule = reformed(parameter, reform);
    const [first, last] = [rule.values[0], rule.values.at(-1)];
    if (!first || day < first.from || (last?.to !== undefined && day > last.to)) return undefined;
    const found = lookup(rule, day);
    return found.known ? recorder.applies(rule, found) : undefined;
  };
  const purposes = reserve ? (on(peacekeepingReservePurposes) ?? []) : [];
  return {
    pooled: pooled ?? on(cashPooling) ?? false,
    contributorsArePaid: paidIn.includes(month.slice(5)),
    reserveLevel: on(peacekeepingReserveLevel) ?? 0,
    activeLimit: purposes.includes('active-cash') ? (on(peacekeepingReserveActiveCash) ?? 0) : 0,
    startUpLimit: purposes.includes('start-up') ? (on(peacekeepingReserveDecisionLimit) ?? 0) : 0,
  };
}

const tenThousandths = (share: number) => wholeOf(share, 10_000);

function behaviourOf(
  asked: PaymentBehaviour,
  usual: Behaviour,
  { months, missions }: Pick<World, 'months' | 'missions'>,
): Behaviour {
  const index = (month: string) => Math.max(0, monthNumber(month) - monthNumber(months[0] as string));
  const { from, share, ofLetterPercent, after, payMonths, notBefore, openingShare, atMost } = asked;
  return {
    from: from === undefined ? 0 : index(from),
    share: share === undefined ? usual.share : tenThousandths(share),
    // Who says what share is paid, or when, means all of it: the usual limit and season fall away.
    ofLetter:
      ofLetterPercent === undefined ? (share === undefined ? usual.ofLetter : 10_000) : wholeOf(ofLetterPercent, 100),
    after: after ?? usual.after,
    payMonths: payMonths
      ? Array.from({ length: 12 }, (_, calendar) => payMonths.includes(calendar + 1))
      : after === undefined
        ? usual.payMonths
        : undefined,
    notBefore: notBefore === undefined ? 0 : index(notBefore),
    openingShare: openingShare === undefined ? usual.openingShare : tenThousandths(openingShare),
    atMost,
    missions: asked.missions && missions.map((mission) => asked.missions?.includes(mission) ?? false),
  };
}

/** How a state pays: as it usually does until the first behaviour that the question names for it, and then so. */
export function planOf(
  state: string,
  usual: Behaviour,
  { payments }: LiquidityQuery,
  world: Pick<World, 'months' | 'missions'>,
): PayerPlan {
  const asked = payments?.[state];
  if (asked === undefined) return [usual];
  const list = ([] as PaymentBehaviour[]).concat(asked as PaymentBehaviour);
  const plan = list.map((one) => behaviourOf(one, usual, world)).sort((a, b) => a.from - b.from);
  return (plan[0]?.from ?? 0) > 0 ? [usual, ...plan] : plan;
}

/** A question, with the values of its assumptions, as a world to run. */
export function worldOf(basis: Basis, values: AssumptionValues, recorder: Recorder): World {
  const { query, missions, months, rates, persons, punctual } = basis;
  const { closures = [], cuts = [], reform } = query;
  const [first, length, count] = [monthNumber(months[0] as string), months.length, missions.length];
  const years = basis.years(values);
  const { states, letters, assessedIn } = basis.letters(values, recorder);
  const stateIndex = new Map(states.map((state, at) => [state, at]));

  const asked = { persons, values, reform, cuts, closures, recorder };
  const cells = () => new Float64Array(length * count);
  const [parties, operations, holdBack] = [cells(), cells(), cells()];
  const claims: Claim[] = [];
  const wait = values['claim-months'];
  for (const year of years) {
    const mission = missions.indexOf(year.mission);
    const own = months.flatMap((month, at) => (budgetYearOf(month) === year.budgetYear ? [{ month, at }] : []));
    const bills = operationsOf(
      year,
      own.map(({ month }) => month),
      asked,
    );
    const party = apportion(
      year.parties,
      own.map(() => 1),
    );
    const begins = year.pieces.reduce((least, { from }) => (from < least ? from : least), '9999').slice(0, 7);
    for (const [index, { month, at }] of own.entries()) {
      const cell = at * count + mission;
      parties[cell] = Number(party[index]);
      operations[cell] = bills[index] as number;
      holdBack[cell] = Math.floor(((bills[index] as number) * wholeOf(values['hold-back'], 100)) / 100);
      if (month < begins) continue;
      for (const { state, amount } of earnedIn(year.mission, month, asked)) {
        const contributor = stateIndex.get(state);
        if (contributor === undefined) continue;
        claims.push({ mission, state: contributor, earned: at, payable: at + wait, amount });
      }
    }
  }

  const openingClaims: Claim[] = [];
  const openingCash = new Float64Array(count);
  for (const [mission, name] of missions.entries()) {
    if (basis.isNew(name)) continue;
    for (let back = 1; back <= wait + values['contributors-behind']; back += 1)
      for (const { state, amount } of earnedIn(name, monthOf(first - back), { ...asked, cuts: [], closures: [] })) {
        const contributor = stateIndex.get(state);
        if (contributor === undefined) continue;
        openingClaims.push({ mission, state: contributor, earned: -back, payable: wait - back, amount });
      }
    const total = years.find((year) => year.mission === name)?.total ?? 0;
    openingCash[mission] = Math.floor((total * wholeOf(values['opening-cash'], 100)) / 1200);
  }

  const frame = { months, missions };
  return {
    months,
    missions,
    states,
    letters,
    openingDebts: openingDebts({
      unpaid: missions.map((mission) => basis.unpaid(mission)),
      states,
      rates: rates.on(`${months[0]}-01`, `${months[0]}-01`),
      punctual,
      values,
      months: 2,
    }),
    openingClaims,
    openingCash,
    reserveCash: values['reserve-cash'] * 1_000_000,
    parties,
    operations,
    claims,
    payers: states.map((state) => planOf(state, usualBehaviour(state, punctual.get(state), values), query, frame)),
    rules: months.map((month) => rulesOf(month, query, recorder)),
    holdBack,
    startUp: missions.map((mission) => basis.isNew(mission)),
    assessedIn,
  };
}
