import type { Recorder } from '../../internal/answer/index.js';
import { apportion, budgetYearOf, monthNumber, monthOf } from '../../internal/math/index.js';
import {
  cashPooling,
  lookup,
  type Parameter,
  peacekeepingReserveActiveCash,
  peacekeepingReserveDecisionLimit,
  peacekeepingReserveLevel,
  peacekeepingReservePurposes,
  reformed,
} from '../../internal/rules/index.js';
import { Column, Matrix } from '../engine/matrix.js';
import type { Behaviour, Claim, MonthRules, PayerPlan, SimulationInputs } from '../engine/simulationInputs.js';
import { wholeOf } from '../query/assumptions.js';
import type { AssumptionValues } from '../query/assumptionTable.js';
import type { LiquidityQuery, PaymentBehaviour } from '../query/query.js';
import { usualBehaviour } from './behaviours.js';
import { openingDebts } from './openingDebts.js';
import type { QueryInputs } from './queryInputs.js';
import { earnedIn, operationsOf } from './spending.js';

/** Months in which contributors are paid: at the end of each quarter. */
const paidIn = ['03', '06', '09', '12'];

/** The rules of a month as the query and its reform have them; a permission that has lapsed allows nothing. */
function rulesOf(month: string, { pooled, reserve = true, reform }: LiquidityQuery, recorder: Recorder): MonthRules {
  const day = `${month}-01`;
  const on = <Value>(parameter: Parameter<Value>): Value | undefined => {
    const rule = reformed(parameter, reform);
    const [first, last] = [rule.values[0], rule.values.at(-1)];
    if (!first || day < first.from || (last?.to !== undefined && day > last.to)) return undefined;
    const value = lookup(rule, day);
    return value.known ? recorder.applies(rule, value) : undefined;
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
  behaviour: PaymentBehaviour,
  usual: Behaviour,
  { months, missions }: Pick<SimulationInputs, 'months' | 'missions'>,
): Behaviour {
  const index = (month: string) => Math.max(0, monthNumber(month) - monthNumber(months[0] as string));
  const { from, share, ofLetterPercent, after, payMonths, notBefore, openingShare, atMost } = behaviour;
  return {
    from: from === undefined ? 0 : index(from),
    share: share === undefined ? usual.share : tenThousandths(share),
    // A query that says what share is paid, or when, means all of it: the usual limit and season fall away.
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
    missions: behaviour.missions && missions.map((mission) => behaviour.missions?.includes(mission) ?? false),
  };
}

/** How a state pays: as it usually does until the first behaviour that the query names for it, and then so. */
export function planOf(
  state: string,
  usual: Behaviour,
  { payments }: LiquidityQuery,
  inputs: Pick<SimulationInputs, 'months' | 'missions'>,
): PayerPlan {
  const behaviours = payments?.[state];
  if (behaviours === undefined) return [usual];
  const list = ([] as PaymentBehaviour[]).concat(behaviours as PaymentBehaviour);
  const plan = list.map((behaviour) => behaviourOf(behaviour, usual, inputs)).sort((a, b) => a.from - b.from);
  return (plan[0]?.from ?? 0) > 0 ? [usual, ...plan] : plan;
}

/** What the engine runs on: what a query read from the tables, with the values of its assumptions. */
export function simulationInputsOf(
  queryInputs: QueryInputs,
  values: AssumptionValues,
  recorder: Recorder,
): SimulationInputs {
  const { query, missions, months, rates, persons, punctual } = queryInputs;
  const { closures = [], cuts = [], reform } = query;
  const first = monthNumber(months[0] as string);
  const years = queryInputs.years(values);
  const { states, letters, assessedIn } = queryInputs.letters(values, recorder);
  const stateIndex = new Map(states.map((state, at) => [state, at]));

  const earnings = { persons, values, reform, cuts, closures, recorder };
  const cells = () => new Matrix(months.length, missions.length);
  const [parties, operations, holdBack] = [cells(), cells(), cells()];
  const claims: Claim[] = [];
  const wait = values['claim-months'];
  for (const year of years) {
    const mission = missions.indexOf(year.mission);
    const monthsOfYear = months.flatMap((month, at) =>
      budgetYearOf(month) === year.budgetYear ? [{ month, at }] : [],
    );
    const bills = operationsOf(
      year,
      monthsOfYear.map(({ month }) => month),
      earnings,
    );
    const party = apportion(
      year.parties,
      monthsOfYear.map(() => 1),
    );
    const begins = year.pieces.reduce((least, { from }) => (from < least ? from : least), '9999').slice(0, 7);
    for (const [index, { month, at }] of monthsOfYear.entries()) {
      const bill = bills[index] as number;
      parties.set(at, mission, Number(party[index]));
      operations.set(at, mission, bill);
      holdBack.set(at, mission, Math.floor((bill * wholeOf(values['hold-back'], 100)) / 100));
      if (month < begins) continue;
      for (const { state, amount } of earnedIn(year.mission, month, earnings)) {
        const contributor = stateIndex.get(state);
        if (contributor === undefined) continue;
        claims.push({ mission, state: contributor, earned: at, payable: at + wait, amount });
      }
    }
  }

  const openingClaims: Claim[] = [];
  const openingCash = new Column(missions.length);
  for (const [mission, name] of missions.entries()) {
    if (queryInputs.isNew(name)) continue;
    for (let back = 1; back <= wait + values['contributors-behind']; back += 1)
      for (const { state, amount } of earnedIn(name, monthOf(first - back), { ...earnings, cuts: [], closures: [] })) {
        const contributor = stateIndex.get(state);
        if (contributor === undefined) continue;
        openingClaims.push({ mission, state: contributor, earned: -back, payable: wait - back, amount });
      }
    const total = years.find((year) => year.mission === name)?.total ?? 0;
    openingCash.set(mission, Math.floor((total * wholeOf(values['opening-cash'], 100)) / 1200));
  }

  const frame = { months, missions };
  return {
    months,
    missions,
    states,
    letters,
    openingDebts: openingDebts({
      unpaid: missions.map((mission) => queryInputs.unpaid(mission)),
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
    startUp: missions.map((mission) => queryInputs.isNew(mission)),
    assessedIn,
  };
}
