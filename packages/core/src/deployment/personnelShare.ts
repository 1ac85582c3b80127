import { BlueLedgerError, givenRecord } from '../error/index.js';
import { noteGroupings } from '../membership/index.js';
import { checkYear, type Fraction, fractionOf, percentOf } from '../quantity/index.js';
import { checkMembership, type Grouping, resolveGrouping } from '../reference/index.js';
import { type Answer, answer, type Recorder } from '../working/index.js';
import type { AttributionView, DeploymentFacts } from './facts.js';
import { inView } from './inView.js';
import { personnelCoverage, type Strength, strengthInMonth, strengthInYear } from './strength.js';

export interface ShareOfPersonnel {
  /** Persons at a month's end; over a year, person-months: persons summed over the months in hand. */
  readonly persons: number;
  /** The same of all states. */
  readonly totalPersons: number;
  readonly exactShare: Fraction;
  /** Per cent, two decimals, half up. */
  readonly sharePercent: number;
  readonly from: string;
  readonly to: string;
  readonly monthsInHand: number;
  readonly missingMonths: readonly string[];
}

/** The share that some states have in a strength. */
export function shareOfStrength({ byState, total, ...span }: Strength, members: readonly string[]): ShareOfPersonnel {
  const persons = members.reduce((sum, state) => sum + (byState.get(state) ?? 0), 0);
  const share = { numerator: BigInt(persons), denominator: BigInt(total) };
  return { persons, totalPersons: total, exactShare: fractionOf(share), sharePercent: percentOf(share, 2), ...span };
}

/** Remarks that figures on personnel carry: how they were pooled, years in hand in part, what is missing or doubtful. */
export function notePersonnel(
  recorder: Recorder,
  { attribution }: DeploymentFacts,
  shares: readonly ShareOfPersonnel[],
  states: readonly string[],
): void {
  if (shares.some(({ monthsInHand }) => monthsInHand > 1)) recorder.note('pooled-months');
  for (const { from, to, monthsInHand } of shares)
    if (monthsInHand > 1 && (from.slice(5) !== '01' || to.slice(5) !== '12'))
      recorder.note('partial-year', { year: from.slice(0, 4), from, to });
  const missing = shares.flatMap(({ missingMonths }) => missingMonths);
  if (missing.length > 0) recorder.note('missing-months', { months: missing.join(' ') });
  attribution?.note(recorder, states, shares);
}

export type PersonnelShareQuestion = {
  readonly group: string;
  /** Default `published`. */
  readonly attribution?: AttributionView | undefined;
} & ({ readonly year: number; readonly month?: undefined } | { readonly month: string; readonly year?: undefined });

export type PersonnelShare = Answer<'personnelShare', PersonnelShareQuestion> &
  ShareOfPersonnel & { readonly group: Grouping };

/**
 * The share of a grouping in the uniformed personnel of UN operations, at the end of a month or pooled over a year.
 * Uniformed personnel of political missions are counted, as in the UN's own totals.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-month`, `bad-year`, `month-missing`, `year-not-covered`, `bad-question`;
 * `not-a-member` for states alone that were no Members then and had nobody there.
 * @example
 * ```ts
 * const { persons, totalPersons, sharePercent } = personnelShare({ group: 'weog', month: '2011-12' });
 * [persons, totalPersons, sharePercent]; // => [6812, 99016, 6.88]
 * ```
 */
export function personnelShare(given: DeploymentFacts, question: PersonnelShareQuestion): PersonnelShare {
  const { month } = givenRecord(question);
  if ((month === undefined) === (question.year === undefined))
    throw new BlueLedgerError('bad-question', {
      what: 'a month and a year were given, or neither',
      where: 'personnelShare',
      expected: 'either year or month',
    });
  const facts = inView(given, question.attribution);
  const year = month === undefined ? checkYear(question.year) : Number(String(month).slice(0, 4));
  const group = resolveGrouping(facts, { grouping: question.group, year, where: 'group' });
  const view = facts.attribution?.question;
  const normal: PersonnelShareQuestion =
    month === undefined ? { group: group.code, year, ...view } : { group: group.code, month, ...view };
  return answer(
    {
      kind: 'personnelShare',
      question: normal,
      title: `Share of ${group.code} in uniformed personnel, ${month ?? year}${facts.attribution?.title ?? ''}`,
    },
    (recorder) => {
      const strength =
        month === undefined ? strengthInYear(facts, year, recorder) : strengthInMonth(facts, month, 'month', recorder);
      if (!strength) {
        const { from, to } = personnelCoverage(facts);
        throw new BlueLedgerError('year-not-covered', {
          what: `no month of ${year} is in hand`,
          where: 'year',
          expected: `a year with months from ${from} to ${to}`,
        });
      }
      const share = recorder.step(
        () => ({
          step: month === undefined ? 'Person-months of these states and of all' : 'Persons of these states and of all',
          inputs: Object.fromEntries(
            group.members.flatMap((state) =>
              strength.byState.has(state) ? [[state, strength.byState.get(state)]] : [],
            ),
          ),
        }),
        () => shareOfStrength(strength, group.members),
      );
      // Switzerland had observers before it was a Member: who served is told, Member or not.
      if (share.persons === 0)
        checkMembership(facts.memberStates, group.code.split('+'), {
          from: `${strength.from}-01`,
          to: `${strength.to}-31`,
          where: 'group',
        });
      recorder.restsOn('derived');
      noteGroupings(recorder, [group]);
      notePersonnel(recorder, facts, [share], group.members);
      return { group, ...share };
    },
  );
}
