import type { Answer } from '@blueledger/core';
import { BlueLedgerError, checkText, oneOf, shown } from '@blueledger/core/internal/errors';
import { type Ratio, ratioOf } from '@blueledger/core/internal/math';
import { type Grouping, memberState, resolveGrouping } from '@blueledger/core/states';
import { memberStatesGroups as memberStates } from '@blueledger/datasets/member-states/groups';
import { appropriationFacts, budgetFacts, personnelFacts, rateFacts, shareFacts } from './facts.js';
import type { ValueQuery } from './query.js';

/** A figure with what it rests on; a percentage as a part of one. */
export interface Figure {
  readonly answer: Answer<string, unknown>;
  readonly unit: 'percent' | 'persons' | 'dollars';
  readonly exact: Ratio;
  readonly who?: Grouping;
  /** A year, a budget year or a month, as query. */
  readonly when: string;
  /** Last month of data that end somewhere. */
  readonly last?: string;
}

const kinds = [
  'peacekeeping-rate',
  'regular-rate',
  'assessment-share',
  'uniformed-personnel',
  'personnel-share',
  'appropriation',
  'approved-budget',
] as const;

const yearOf = (text: string | undefined) => {
  if (text !== undefined && /^\d{4}$/.test(text)) return Number(text);
  throw new BlueLedgerError('bad-year', {
    what: `${shown(text ?? '')} is not a year`,
    where: 'year',
    expected: 'a whole number of four digits, such as 2012',
  });
};

/** One state, or a grouping; never both. */
function namedIn({ state, group }: ValueQuery): string {
  if (state !== undefined && group !== undefined)
    throw new BlueLedgerError('bad-query', {
      what: 'a state and a group were given',
      where: 'group',
      expected: 'either state or group',
    });
  return checkText((state ?? group) as string, 'state', 'a Member State by its alpha-3 code, such as JPN');
}

const noRate = (state: string, year: number) =>
  new BlueLedgerError('year-not-covered', {
    what: `there is no rate of ${state} in ${year}`,
    where: 'year',
    expected: 'a year with a rate of this state',
  });

const betweenTwo = (what: string, { low, high }: { readonly low: number; readonly high: number }) =>
  new BlueLedgerError('year-not-covered', {
    what: `${what} lies between ${low} and ${high} per cent`,
    where: 'year',
    expected: 'a year in which it is one number: bl-rates and bl-burden-gap show both ends',
  });

async function rateOf(kind: 'peacekeeping' | 'regular', query: ValueQuery): Promise<Figure> {
  const year = yearOf(query.year);
  const { state } = memberState(memberStates, query.state);
  const who = resolveGrouping({ memberStates }, { grouping: state, year });
  const [{ ratesOverYears }, facts] = await Promise.all([import('@blueledger/core/rates'), rateFacts(kind, year)]);
  const answer = ratesOverYears(facts, { states: [state], kind, from: year, to: year });
  if (answer.years.length > 1)
    throw new BlueLedgerError('year-not-covered', {
      what: `the rate of ${state} changed within ${year}`,
      where: 'year',
      expected: 'a year with one rate: bl-rates shows both',
    });
  const rate = answer.years[0]?.rates[0];
  if (!rate) throw noRate(state, year);
  if (rate.range) throw betweenTwo(`the rate of ${state} in ${year}`, rate.range);
  return { answer, unit: 'percent', exact: ratioOf(rate.exactRate), who, when: String(year) };
}

async function assessmentShare(query: ValueQuery): Promise<Figure> {
  const year = yearOf(query.year);
  const payers = namedIn(query);
  const [core, facts] = await Promise.all([import('@blueledger/core/rates'), shareFacts(payers)]);
  const answer = core.assessmentShare(facts, { payers, year });
  if (answer.range) throw betweenTwo(`the share of ${answer.payers.code} in ${year}`, answer.range);
  return { answer, unit: 'percent', exact: ratioOf(answer.exactShare), who: answer.payers, when: String(year) };
}

async function personnel(share: boolean, query: ValueQuery): Promise<Figure> {
  const { year, month } = query;
  if ((year === undefined) === (month === undefined))
    throw new BlueLedgerError('bad-query', {
      what: 'a year and a month were given, or neither',
      where: 'month',
      expected: 'either year or month',
    });
  const who = namedIn(query);
  const time = month ?? String(yearOf(year));
  const by = month === undefined ? 'year' : 'month';
  const [{ personnelHistory }, facts] = await Promise.all([
    import('@blueledger/core/personnel'),
    personnelFacts(who, by),
  ]);
  const answer = personnelHistory(facts, { groups: [who], by, from: time, to: time });
  const [series] = answer.series;
  const value = series?.values[0];
  if (!series || value?.persons === undefined || value.exactShare === undefined)
    throw new BlueLedgerError('month-missing', {
      what: `the report of ${time} is not available`,
      where: by,
      expected: `a ${by} with a report`,
    });
  return {
    answer,
    unit: share ? 'percent' : 'persons',
    exact: share ? ratioOf(value.exactShare) : { numerator: BigInt(value.persons), denominator: 1n },
    who: series.group,
    when: time,
    last: answer.personnelTo,
  };
}

async function money(kind: 'appropriation' | 'approved-budget', { mission, year }: ValueQuery): Promise<Figure> {
  const query = {
    mission: checkText(mission as string, 'mission', 'a mission by its acronym, such as UNMISS'),
    budgetYear: checkText(year as string, 'year', 'a budget year, such as 2024/25'),
  };
  const { apportionedPieces, budgetAndSpending } = await import('@blueledger/core/budgets');
  let answer: Answer<string, unknown>;
  let amount: number | undefined;
  if (kind === 'appropriation') {
    const pieces = apportionedPieces(await appropriationFacts(query.budgetYear), query);
    [answer, amount] = [pieces, pieces.missions[0]?.total];
  } else {
    const budgets = budgetAndSpending(await budgetFacts(query.budgetYear), query);
    [answer, amount] = [budgets, budgets.lines[0]?.approved];
  }
  if (amount === undefined)
    throw new BlueLedgerError('year-not-covered', {
      what: `the budget of ${query.mission} for ${query.budgetYear} is not available`,
      where: 'year',
      expected: 'a budget year with a vote in the tables',
    });
  return { answer, unit: 'dollars', exact: { numerator: BigInt(amount), denominator: 1n }, when: query.budgetYear };
}

/**
 * The figure that a number is about. Each kind loads the rules and the tables that it needs, and no others.
 * @throws BlueLedgerError as the functions of core do, for what cannot be answered.
 */
export function figureFor(query: ValueQuery): Promise<Figure> {
  const kind = oneOf(query.of, kinds, 'of');
  switch (kind) {
    case 'peacekeeping-rate':
      return rateOf('peacekeeping', query);
    case 'regular-rate':
      return rateOf('regular', query);
    case 'assessment-share':
      return assessmentShare(query);
    case 'uniformed-personnel':
      return personnel(false, query);
    case 'personnel-share':
      return personnel(true, query);
    case 'appropriation':
    case 'approved-budget':
      return money(kind, query);
  }
}
