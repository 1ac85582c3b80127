import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, didYouMean, faultOfValue, nearest } from '../internal/errors/index.js';
import { grouped } from '../internal/math/index.js';
import { memberStates } from '../internal/states/index.js';
import { requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import {
  attacksRising,
  deadliest2017,
  deadliestTo1995,
  deathsPeak1993,
  unosom2Deaths,
  unproforDeaths,
} from './checkDeaths.js';
import {
  costsRise,
  fundingOrder,
  reimbursementStagnant,
  reserveFund150m,
  standby1995,
  unefOnucRefusals,
  unosom2Cost,
  unproforCost,
  usArrears1988,
  usQuarter1993,
} from './checkMoney.js';
import {
  egyptMinurso,
  fiveMissions1988,
  goingDown2012,
  highPoint2011,
  increasinglyDeveloped,
  indiaLargest,
  japanEngineers,
  japanLeftUnmiss2017,
  minurso300Russians,
  missionsIn2012,
  rwanda2500,
  somalia28000,
  syria300,
  unamir2700,
  yugoslavia38599,
} from './checkOperations.js';
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
import { type ClaimFacts, claimTables } from './facts.js';
import { type Checked, type Checker, readStated } from './verdict.js';

const checkers: Readonly<Record<string, Checker>> = {
  '2017-deadliest': deadliest2017,
  'attacks-rising-2013-2017': attacksRising,
  'british-unprofor-1994': britishUnprofor1994,
  'costs-rise-since-1990s': costsRise,
  'deadliest-to-1995': deadliestTo1995,
  'deaths-peak-1993': deathsPeak1993,
  'developed-pay-85': developedPay85,
  'egypt-1994': egypt1994,
  'egypt-minurso-1994': egyptMinurso,
  'five-missions-1988': fiveMissions1988,
  'funding-order': fundingOrder,
  'going-down-2012': goingDown2012,
  'high-point-2011': highPoint2011,
  'increasingly-developed': increasinglyDeveloped,
  'india-largest': indiaLargest,
  'japan-engineers-four-missions': japanEngineers,
  'japan-left-unmiss-2017': japanLeftUnmiss2017,
  'japan-second': japanSecond,
  'may-1995-ranks': may1995Ranks,
  'minurso-300-russians': minurso300Russians,
  'missions-14-2012': missionsIn2012,
  'missions-1989-1994': missions1989to1994,
  'over-100000': over100000,
  'p5-fifth-personnel': fiveFifthPersonnel,
  'p5-third-regular': fiveThirdRegular,
  'peacekeepers-97000': peacekeepers97000,
  'peak-early-90s': peakEarly90s,
  'reimbursement-stagnant': reimbursementStagnant,
  'reserve-fund-150m': reserveFund150m,
  'rwanda-2500': rwanda2500,
  'somalia-28000': somalia28000,
  'standby-1995': standby1995,
  'strength-11000-75000': strength11000to75000,
  'syria-300-monitors': syria300,
  'top-six-1995': topSix1995,
  'unamir-2700': unamir2700,
  'unamir-actual-550': unamirActual550,
  'unamir-strength': unamirStrength,
  'unef-onuc-refusals': unefOnucRefusals,
  'unosom2-cost': unosom2Cost,
  'unosom2-deaths': unosom2Deaths,
  'unprofor-cost': unproforCost,
  'unprofor-deaths': unproforDeaths,
  'us-arrears-1988': usArrears1988,
  'us-quarter-1993': usQuarter1993,
  'western-serve-6.5': westernServe65,
  'yugoslavia-38599': yugoslavia38599,
};

export type ClaimCheck = Answer<'checkClaim', { readonly claim: string }> &
  Checked & {
    readonly statement: string;
    readonly saidBy: string;
    /** The number or order stated, as a person reads it; undefined where the claim has none. */
    readonly stated: string | undefined;
    /** Symbols, or titles, of the documents that the check rests on: of the figures read and of the rules applied. */
    readonly documents: readonly string[];
  };

const rowsOfClaims = (facts: ClaimFacts) => {
  const { claims } = checkFacts(facts, ...claimTables);
  return new Map(rowIndices(claims).map((row) => [requiredTextAt(claims.columns.claim, row), row]));
};

/** What a claim states, with thousands separated, and of states their names. */
function statedText({ claims, memberStates: table }: ClaimFacts, row: number): string | undefined {
  const { stated_value, unit } = claims.columns;
  const text = textAt(stated_value, row)?.replaceAll(';', '; ');
  if (text === undefined || textAt(unit, row) === 'year') return text;
  const states = memberStates(table);
  return text
    .replaceAll(/\d{4,}/g, (digits) => grouped(Number(digits)))
    .replaceAll(/\b[A-Z]{3}\b/g, (code) => states.get(code)?.name ?? code);
}

/**
 * One statement of the claims table checked against the data: what they say, and whether the statement is accurate,
 * approximately accurate, not supported or not verifiable, by a criterion that the answer states. `explain` shows the
 * working.
 *
 * @throws BlueLedgerError `unknown-code` for a claim that is not in the table.
 * @example
 * ```ts
 * checkClaim({ claim: 'deaths-peak-1993' }).verdict; // => 'accurate'
 * ```
 */
export function checkClaim(facts: ClaimFacts, query: { readonly claim: string }): ClaimCheck {
  const { claim } = checkKeys(query, ['claim']);
  const rows = rowsOfClaims(facts);
  const row = rows.get(claim);
  if (row === undefined) {
    const near = nearest(claim, [...rows.keys()]);
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
      : { found: 'no check has been written for it', verdict: 'not verifiable', tolerance: 'none' };
    recorder.step(() => ({
      step: checked.tolerance,
      inputs: { stated: textAt(stated_value, row) },
      result: checked.verdict,
    }));
    const { sources, rules } = recorder.basis();
    const documents = [
      ...sources.map(({ symbol, title }) => symbol ?? title),
      ...rules.map(({ reference }) => reference.document),
    ];
    return {
      ...checked,
      documents: [...new Set(documents)],
      statement: text,
      saidBy: requiredTextAt(said_by, row),
      stated: statedText(facts, row),
    };
  });
}

/**
 * Every claim of the table, checked, in the order of the table.
 *
 * @example
 * ```ts
 * checkClaims().length; // => 47
 * ```
 */
export function checkClaims(facts: ClaimFacts): readonly ClaimCheck[] {
  return [...rowsOfClaims(facts).keys()].map((claim) => checkClaim(facts, { claim }));
}
