import { appropriationKeys } from '../../assessments/cutAppropriation.js';
import {
  BlueLedgerError,
  checkBoolean,
  checkKeys,
  checkLength,
  checkList,
  checkRecord,
  checkText,
  oneOf,
  shown,
} from '../../internal/errors/index.js';
import { budgetYearDates, budgetYearOf, checkDate, monthNumber } from '../../internal/math/index.js';
import {
  cashPooling,
  checkReform,
  discountBearers,
  levelFactors,
  peacekeepingReserveActiveCash,
  peacekeepingReserveLevel,
  type Reform,
  reimbursementRate,
} from '../../internal/rules/index.js';
import { type MemberStatesTable, memberState } from '../../internal/states/index.js';
import { checkScaleReform } from '../../rates/scaleReform.js';
import type { Cut, LiquidityQuery, PaymentBehaviour } from './query.js';

const rejected = (code: 'bad-number' | 'bad-query' | 'out-of-order', what: string, where: string, expected: string) =>
  new BlueLedgerError(code, { what, where, expected });

/** A list that a person may write: each entry is held against every month and mission. */
const shortList = <T>(list: readonly T[], where: string): readonly T[] =>
  checkLength(checkList(list, where), 500, where);

/** A number of at most so many decimals between two bounds. */
function checkNumber(value: unknown, where: string, most: number, decimals: number, expected: string): void {
  if (value === undefined) return;
  const scaled = typeof value === 'number' ? value * 10 ** decimals : Number.NaN;
  if (!(Math.abs(scaled - Math.round(scaled)) < 1e-6) || (value as number) < 0 || (value as number) > most)
    throw rejected('bad-number', `${shown(value)} is out of range`, where, expected);
}

function checkDollars(value: unknown, where: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw rejected('bad-number', `${shown(value)} is not an amount`, where, 'whole US dollars, zero or more');
}

const checkMission = (mission: string, where: string) =>
  checkText(mission, where, 'the UN acronym of a mission, such as UNMISS');

function checkMissions(missions: readonly string[] | undefined, where: string): void {
  if (missions === undefined) return;
  for (const [index, mission] of shortList(missions, where).entries()) checkMission(mission, `${where}[${index}]`);
}

function checkBudgetYears(budgetYears: readonly string[]): void {
  checkList(budgetYears, 'budgetYears');
  if (budgetYears.length < 1 || budgetYears.length > 5)
    throw rejected('bad-query', `${budgetYears.length} budget years are in the query`, 'budgetYears', 'one to five');
  for (const [index, budgetYear] of budgetYears.entries()) {
    const { from } = budgetYearDates(budgetYear);
    const before = budgetYears[index - 1];
    if (before !== undefined && budgetYearOf(`${Number(before.slice(0, 4)) + 1}-07`) !== budgetYearOf(from))
      throw rejected(
        'out-of-order',
        `${budgetYear} does not follow ${before}`,
        `budgetYears[${index}]`,
        'budget years in a row',
      );
  }
}

const behaviourKeys = [
  'from',
  'share',
  'ofLetterPercent',
  'after',
  'payMonths',
  'notBefore',
  'openingShare',
  'atMost',
  'missions',
] as const satisfies readonly (keyof PaymentBehaviour)[];

function checkBehaviour(behaviour: PaymentBehaviour, where: string, before: string | undefined): void {
  for (const key of Object.keys(checkRecord(behaviour, where))) oneOf(key, behaviourKeys, where);
  const { from, share, ofLetterPercent, after, payMonths, notBefore, openingShare, atMost, missions } = behaviour;
  if (from !== undefined) monthNumber(from, `${where}.from`);
  if (before !== undefined && (from === undefined || from <= before))
    throw rejected(
      'out-of-order',
      `a behaviour ${from === undefined ? 'without a first month' : `from ${from}`} follows one from ${before}`,
      `${where}.from`,
      'behaviours in order of month',
    );
  checkNumber(share, `${where}.share`, 1, 4, 'a share from 0 to 1 with at most four decimals');
  checkNumber(openingShare, `${where}.openingShare`, 1, 4, 'a share from 0 to 1 with at most four decimals');
  checkNumber(ofLetterPercent, `${where}.ofLetterPercent`, 100, 2, 'per cent from 0 to 100 with at most two decimals');
  if (after !== undefined && after !== 'issue')
    checkNumber(after, `${where}.after`, 120, 0, 'whole months from 0 to 120, or issue');
  if (payMonths !== undefined) {
    shortList(payMonths, `${where}.payMonths`);
    if (payMonths.length === 0 || !payMonths.every((month) => Number.isInteger(month) && month >= 1 && month <= 12))
      throw rejected(
        'bad-number',
        `${shown(payMonths)} are not calendar months`,
        `${where}.payMonths`,
        'one or more whole numbers from 1 to 12',
      );
  }
  if (notBefore !== undefined) monthNumber(notBefore, `${where}.notBefore`);
  if (atMost !== undefined) checkDollars(atMost, `${where}.atMost`);
  checkMissions(missions, `${where}.missions`);
}

const cutKinds = ['appropriations', 'personnel'] as const satisfies readonly Cut['of'][];

const queryKeys = [
  'budgetYears',
  'missions',
  'payments',
  'pooled',
  'reserve',
  'assumptions',
  'appropriations',
  'cuts',
  'closures',
  'overrides',
  'reform',
  'sensitivity',
  'ledger',
] as const satisfies readonly (keyof LiquidityQuery)[];

const yesOrNo = (value: unknown, where: string): void => void checkBoolean(value as boolean, where);

/** Rules that a reform may change here, beside the scale's own. */
const dollarsRule = (rule: typeof peacekeepingReserveLevel) => ({ rule, check: checkDollars });

function checkLiquidityReform(reform: Reform | undefined): void {
  const ofScale = [levelFactors, discountBearers].map((rule) => ({ rule, check: () => undefined }));
  checkReform(reform, [
    ...ofScale,
    dollarsRule(reimbursementRate),
    { rule: cashPooling, check: yesOrNo },
    dollarsRule(peacekeepingReserveLevel),
    dollarsRule(peacekeepingReserveActiveCash),
  ]);
  const scale = Object.entries(reform ?? {}).filter(([id]) => ofScale.some(({ rule }) => rule.id === id));
  checkScaleReform(Object.fromEntries(scale));
}

/**
 * Rejects a query that cannot be run, and says what was expected.
 * @throws BlueLedgerError `bad-query`, `bad-number`, `bad-year`, `bad-month`, `bad-date`, `out-of-order`, `unknown-code`.
 */
export function checkQuery(query: LiquidityQuery, memberStates: MemberStatesTable): void {
  for (const key of Object.keys(checkRecord(query))) oneOf(key, queryKeys, 'query');
  const { budgetYears, missions, payments = {}, pooled, reserve, cuts = [], closures = [], sensitivity } = query;
  checkBudgetYears(budgetYears);
  if (missions !== undefined && shortList(missions, 'missions').length === 0)
    throw rejected('bad-query', 'no mission is named', 'missions', 'one or more, or nothing for all');
  for (const [where, value] of Object.entries({ pooled, reserve, sensitivity, ledger: query.ledger }))
    if (value !== undefined) yesOrNo(value, where);
  for (const [state, behaviours] of Object.entries(checkRecord(payments, 'payments'))) {
    memberState(memberStates, state);
    const list = ([] as PaymentBehaviour[]).concat(behaviours as PaymentBehaviour);
    if (list.length === 0)
      throw rejected(
        'bad-query',
        'the list of behaviours is empty',
        `payments.${state}`,
        'a behaviour, or a list of them',
      );
    for (const [index, behaviour] of shortList(list, `payments.${state}`).entries())
      checkBehaviour(
        behaviour,
        list.length === 1 ? `payments.${state}` : `payments.${state}[${index}]`,
        index === 0 ? undefined : (list[index - 1]?.from ?? budgetYears[0]?.slice(0, 4).concat('-06')),
      );
  }
  for (const [index, cut] of shortList(cuts, 'cuts').entries()) {
    const {
      of,
      from,
      percent,
      missions: only,
    } = checkKeys(cut, ['of', 'from', 'percent', 'missions'], `cuts[${index}]`);
    oneOf(of, cutKinds, `cuts[${index}].of`);
    checkDate(from, `cuts[${index}].from`);
    checkNumber(percent, `cuts[${index}].percent`, 100, 2, 'per cent from 0 to 100 with at most two decimals');
    checkMissions(only, `cuts[${index}].missions`);
  }
  const closed = new Set<string>();
  for (const [index, closure] of shortList(closures, 'closures').entries()) {
    const { mission, on } = checkKeys(closure, ['mission', 'on'], `closures[${index}]`);
    checkMission(mission, `closures[${index}].mission`);
    checkDate(on, `closures[${index}].on`);
    if (closed.has(mission))
      throw rejected('bad-query', `${shown(mission)} is closed twice`, `closures[${index}]`, 'one day a mission');
    closed.add(mission);
  }
  const { appropriations = [] } = query;
  for (const [index, appropriation] of shortList(appropriations, 'appropriations').entries())
    checkMission(
      checkKeys(appropriation, appropriationKeys, `appropriations[${index}]`).mission,
      `appropriations[${index}].mission`,
    );
  checkLiquidityReform(query.reform);
}
