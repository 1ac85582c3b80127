import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import {
  cashPooling,
  type Parameter,
  peacekeepingReserveLevel,
  type Reformable,
  regularCeiling,
  regularFloor,
} from '../internal/rules/index.js';
import { reimbursementRules } from '../personnel/personnelReimbursement.js';
import { scaleRules } from '../rates/scaleReform.js';
import {
  appropriationPercent,
  discountsGranted,
  missionClosed,
  paymentCap,
  paymentDay,
  paymentPercent,
  personnelPercent,
} from './assumedRules.js';

/** A rule that a scenario may change. */
export interface ChangeableRule extends Reformable {
  /** Whether it is a rule for all, or one that may be assumed of a state or a mission alone. */
  readonly of: 'all' | 'state' | 'mission';
  /** Whether it must name its state or mission. */
  readonly named?: true;
  /** What it moves: what states are assessed, what serving costs, or only when and how money comes in. */
  readonly moves: 'assessments' | 'cash';
}

const bad = (what: string, where: string, expected: string) =>
  new BlueLedgerError('bad-number', { what, where, expected });

/** Per cent with at most two decimals, so that its share is exact, here and in the simulation of cash. */
function checkPercent(value: unknown, where: string, most: number, expected: string): void {
  const exact = typeof value === 'number' && /^\d+(\.\d{1,2})?$/.test(String(value));
  if (!exact || value > most) throw bad(faultOfValue(value, 'is not a valid share'), where, expected);
}

/** A share of something is never above one. */
export const checkShare = (value: unknown, where: string) => {
  checkPercent(value, where, 100, 'per cent from 0 to 100, at most two decimals: a share is never above one');
};

/** Part of what stands now: it may grow, tenfold at most, so that a figure meant as dollars is seen. */
const part = (value: unknown, where: string) => {
  checkPercent(value, where, 1000, 'per cent from 0 to 1000 of what stands now, at most two decimals');
};

/** A rate of the regular scale: three decimals, as it is printed. */
export function checkScaleBound(value: unknown, where: string): void {
  if (typeof value !== 'number' || !/^\d+(\.\d{1,3})?$/.test(String(value)) || value > 100)
    throw bad(
      faultOfValue(value, 'is not a valid rate of the regular scale'),
      where,
      'per cent from 0 to 100, at most three decimals',
    );
}

export function checkFund(value: unknown, where: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw bad(faultOfValue(value, 'is not a valid level of a fund'), where, 'whole US dollars, zero or more');
}

function days(value: unknown, where: string): void {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 3650)
    throw bad(faultOfValue(value, 'is not a valid number of days'), where, 'whole days from 0 to 3650');
}

function yesOrNo(value: unknown, where: string): void {
  if (typeof value !== 'boolean')
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(value, 'is not a valid value'),
      where,
      expected: 'true or false',
    });
}

function closed(value: unknown, where: string): void {
  if (value !== true)
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(value, 'does not close a mission'),
      where,
      expected: 'true: a mission that is not named stays open',
    });
}

const rule = (
  of: ChangeableRule['of'],
  moves: ChangeableRule['moves'],
  changed: Parameter<unknown>,
  check: Reformable['check'],
): ChangeableRule => ({ rule: changed, check, of, moves });

/**
 * Every rule that a scenario may change, with its id, title and unit, and whether it can be assumed of one state or
 * mission.
 *
 * @example
 * ```ts
 * changeableRules().find(({ rule }) => rule.id === 'payment-percent').of; // => 'state'
 * ```
 */
export function changeableRules(): readonly ChangeableRule[] {
  return [
    ...scaleRules.map((one): ChangeableRule => ({ ...one, of: 'all', moves: 'assessments' })),
    rule('all', 'assessments', discountsGranted, checkShare),
    rule('all', 'assessments', regularCeiling, checkScaleBound),
    rule('all', 'assessments', regularFloor, checkScaleBound),
    rule('mission', 'assessments', appropriationPercent, part),
    rule('mission', 'assessments', personnelPercent, part),
    { ...rule('mission', 'assessments', missionClosed, closed), named: true },
    ...reimbursementRules.map((one): ChangeableRule => ({ ...one, of: 'all', moves: 'assessments' })),
    rule('all', 'cash', peacekeepingReserveLevel, checkFund),
    rule('all', 'cash', cashPooling, yesOrNo),
    rule('state', 'cash', paymentPercent, checkShare),
    rule('state', 'cash', paymentCap, checkShare),
    rule('state', 'cash', paymentDay, days),
  ];
}
