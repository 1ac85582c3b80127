import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, faultOfValue } from '../internal/errors/index.js';
import { checkYear, type Fraction, fractionOf, percentOf, ratioOf } from '../internal/math/index.js';
import { memberStates } from '../internal/states/index.js';
import { pooledYears } from '../personnel/answerHistory.js';
import type { PersonnelByYearTable } from '../personnel/facts.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { rateRanks } from '../rates/rateRanks.js';

export interface BurdenByStateFacts extends ScaleFacts {
  readonly personnelByYear: PersonnelByYearTable;
}

/** What one state pays and whom it has in uniform, as shares of all. */
export interface BurdenOfState {
  readonly state: string;
  /** UN short name in English. */
  readonly name: string;
  readonly exactPaid: Fraction;
  readonly exactServed: Fraction;
  /** The same in per cent, two decimals, half up. */
  readonly paidPercent: number;
  readonly servedPercent: number;
  /** Whether the share paid is larger than the share of personnel, smaller, or as large; by the exact shares. */
  readonly larger: 'paid' | 'served' | 'neither';
}

export type BurdenByState = Answer<'burdenByState', { readonly year: number }> & {
  /** First and last month of personnel, and how many months between them are available. */
  readonly from: string;
  readonly to: string;
  readonly monthsAvailable: number;
  /** Every Member State with a rate, the largest payer first. */
  readonly states: readonly BurdenOfState[];
  /** How many pay a larger share than they serve, and the other way round. */
  readonly payMore: number;
  readonly serveMore: number;
  /** The state with the largest share of personnel. */
  readonly largestServer: BurdenOfState;
};

/**
 * Every Member State's share of the assessments for UN peacekeeping beside its share of uniformed personnel, in one year since
 * 2012. Personnel are pooled over the months available, as in `burdenShare`, and include those of political missions.
 *
 * @throws BlueLedgerError `bad-year`, `year-not-covered`, `facts-missing`.
 * @example
 * ```ts
 * const { states, payMore, serveMore } = burdenByState({ year: 2024 });
 * [states[0].state, states[0].paidPercent, states[0].larger]; // => ['USA', 26.95, 'paid']
 * payMore + serveMore <= states.length; // => true
 * ```
 */
export function burdenByState(facts: BurdenByStateFacts, query: { readonly year: number }): BurdenByState {
  const year = checkYear(checkKeys(query, ['year']).year);
  const { personnelByYear, memberStates: members } = checkFacts(facts, ...scaleTables, 'personnelByYear');
  const { from: first = '', to: last = '' } = personnelByYear.coverage ?? {};
  if (String(year) < first.slice(0, 4) || String(year) > last.slice(0, 4))
    throw new BlueLedgerError('year-not-covered', {
      what: faultOfValue(year, 'has no personnel available'),
      where: 'year',
      expected: `a year from 2012 to ${last.slice(0, 4)}`,
    });
  const span = {
    from: first > `${year}-01` ? first : `${year}-01`,
    to: last < `${year}-12` ? last : `${year}-12`,
  };
  return answer(
    {
      kind: 'burdenByState',
      query: { year },
      title: `What each Member State pays and whom it has in uniform, ${year}`,
    },
    (recorder) => {
      const payers = rateRanks(facts, { year, top: members.rowCount });
      recorder.carries(payers);
      const [pooled] = pooledYears(personnelByYear, span, recorder);
      const byState = pooled?.byState ?? new Map<string, number>();
      const total = [...byState.values()].reduce((sum, persons) => sum + persons, 0);
      if (!pooled || total === 0)
        throw new BlueLedgerError('year-not-covered', {
          what: faultOfValue(year, 'has no personnel available'),
          where: 'year',
          expected: 'a year with a month of personnel',
        });
      recorder.note('mean-strengths');
      if (span.from !== `${year}-01` || span.to !== `${year}-12`)
        recorder.note('partial-year', { year, from: span.from, to: span.to });
      const known = memberStates(members);
      const states = payers.ranks.map(({ state, exactShare }): BurdenOfState => {
        if (exactShare === undefined)
          throw new BlueLedgerError('year-not-covered', {
            what: faultOfValue(year, 'has rates that lie between two'),
            where: 'year',
            expected: 'a year from 2012',
          });
        const paid = ratioOf(exactShare);
        const served = { numerator: BigInt(byState.get(state) ?? 0), denominator: BigInt(total) };
        const difference = paid.numerator * served.denominator - served.numerator * paid.denominator;
        return {
          state,
          name: known.get(state)?.name ?? state,
          exactPaid: exactShare,
          exactServed: fractionOf(served),
          paidPercent: percentOf(paid, 2),
          servedPercent: percentOf(served, 2),
          larger: difference > 0n ? 'paid' : difference < 0n ? 'served' : 'neither',
        };
      });
      const counted = (larger: BurdenOfState['larger']) => states.filter((one) => one.larger === larger).length;
      recorder.step(() => ({
        step: 'The share of each state of what is assessed, and of all person-months of the year',
        inputs: { year, personMonths: total, months: pooled.monthsAvailable },
        result: { payMore: counted('paid'), serveMore: counted('served') },
      }));
      const served = (one: BurdenOfState) => byState.get(one.state) ?? 0;
      return {
        from: span.from,
        to: span.to,
        monthsAvailable: pooled.monthsAvailable,
        states,
        payMore: counted('paid'),
        serveMore: counted('served'),
        largestServer: states.reduce((most, one) => (served(one) > served(most) ? one : most)),
      };
    },
  );
}
