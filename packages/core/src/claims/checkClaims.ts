import { type Answer, answer } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkFacts,
  checkRecord,
  didYouMean,
  faultOfValue,
  nearest,
} from '../internal/errors/index.js';
import { requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import { deadliestTo1995, deathsPeak1993, unosom2Deaths, unproforDeaths } from './checkDeaths.js';
import {
  fundingOrder,
  reimbursementStagnant,
  reserveFund150m,
  standby1995,
  unosom2Cost,
  unproforCost,
  usArrears1988,
  usQuarter1993,
} from './checkMoney.js';
import {
  developedPay85,
  egypt1994,
  fiveFifthPersonnel,
  fiveThirdRegular,
  japanSecond,
  may1995Ranks,
  topSix1995,
  westernServe65,
} from './checkShares.js';
import {
  britishUnprofor1994,
  missions1989to1994,
  over100000,
  peacekeepers97000,
  peakEarly90s,
  strength11000to75000,
  unamirActual550,
  unamirStrength,
} from './checkStrength.js';
import type { ClaimFacts } from './facts.js';
import { type Checked, type Checker, readStated } from './verdict.js';

const checkers: Readonly<Record<string, Checker>> = {
  'british-unprofor-1994': britishUnprofor1994,
  'deadliest-to-1995': deadliestTo1995,
  'deaths-peak-1993': deathsPeak1993,
  'developed-pay-85': developedPay85,
  'egypt-1994': egypt1994,
  'funding-order': fundingOrder,
  'japan-second': japanSecond,
  'may-1995-ranks': may1995Ranks,
  'missions-1989-1994': missions1989to1994,
  'over-100000': over100000,
  'p5-fifth-personnel': fiveFifthPersonnel,
  'p5-third-regular': fiveThirdRegular,
  'peacekeepers-97000': peacekeepers97000,
  'peak-early-90s': peakEarly90s,
  'reimbursement-stagnant': reimbursementStagnant,
  'reserve-fund-150m': reserveFund150m,
  'standby-1995': standby1995,
  'strength-11000-75000': strength11000to75000,
  'top-six-1995': topSix1995,
  'unamir-actual-550': unamirActual550,
  'unamir-strength': unamirStrength,
  'unosom2-cost': unosom2Cost,
  'unosom2-deaths': unosom2Deaths,
  'unprofor-cost': unproforCost,
  'unprofor-deaths': unproforDeaths,
  'us-arrears-1988': usArrears1988,
  'us-quarter-1993': usQuarter1993,
  'western-serve-6.5': westernServe65,
};

export type ClaimCheck = Answer<'checkClaim', { readonly claim: string }> &
  Checked & {
    readonly statement: string;
    readonly saidBy: string;
    /** The number or order stated, as text; undefined where the claim has none. */
    readonly stated: string | undefined;
  };

const rowsOfClaims = (facts: Pick<ClaimFacts, 'claims'>) => {
  const { claims } = checkFacts(facts, 'claims');
  return new Map(rowIndices(claims).map((row) => [requiredTextAt(claims.columns.claim, row), row]));
};

/**
 * One statement of the claims table held against the data: what they say, and whether the statement holds, is close,
 * differs or cannot be told, by a tolerance that the answer states. `explain` shows the working.
 *
 * @throws BlueLedgerError `unknown-code` for a claim that is not in the table.
 * @example
 * ```ts
 * checkClaim({ claim: 'deaths-peak-1993' }).verdict; // => 'holds'
 * ```
 */
export function checkClaim(facts: ClaimFacts, query: { readonly claim: string }): ClaimCheck {
  const { claim } = checkRecord(query);
  const rows = rowsOfClaims(facts);
  const row = rows.get(claim);
  if (row === undefined) {
    const near = typeof claim === 'string' ? nearest(claim, [...rows.keys()]) : undefined;
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(claim, 'is not a claim in the table'),
      where: 'claim',
      expected: `one of ${rows.size} claims, such as deaths-peak-1993`,
      remedy: didYouMean(near),
    });
  }
  const { statement, said_by, stated_value } = facts.claims.columns;
  const text = requiredTextAt(statement, row);
  return answer({ kind: 'checkClaim', query: { claim }, title: text }, (recorder) => {
    recorder.reads(facts.claims, []);
    recorder.restsOn('derived');
    const check = checkers[claim];
    const checked: Checked = check
      ? check(facts, recorder, readStated(textAt(stated_value, row)))
      : { found: 'no check has been written for it', verdict: 'cannot be told', tolerance: 'none' };
    recorder.step(() => ({
      step: checked.tolerance,
      inputs: { stated: textAt(stated_value, row) },
      result: checked.verdict,
    }));
    return {
      ...checked,
      statement: text,
      saidBy: requiredTextAt(said_by, row),
      stated: textAt(stated_value, row),
    };
  });
}

/**
 * Every claim of the table, checked, in the order of the table.
 *
 * @example
 * ```ts
 * checkClaims().length; // => 28
 * ```
 */
export function checkClaims(facts: ClaimFacts): readonly ClaimCheck[] {
  return [...rowsOfClaims(facts).keys()].map((claim) => checkClaim(facts, { claim }));
}
