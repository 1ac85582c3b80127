import { type Answer, answer, Recorder, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, checkBoolean, checkFacts, checkKeys, faultOfValue } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import {
  firstDayIn,
  incomeLevels,
  levelThresholds,
  listedInLevelC,
  lookup,
  scalePeriod,
  valueOn,
} from '../internal/rules/index.js';
import {
  checkMemberIn,
  isPermanentMember,
  type LdcTable,
  type MemberStatesTable,
  memberState,
  type StateText,
} from '../internal/states/index.js';
import { requiredTextAt, textAt } from '../internal/tables/index.js';

export interface LevelFacts {
  readonly memberStates: MemberStatesTable;
  readonly ldcMembership?: LdcTable | undefined;
}

export interface LevelQuery {
  /** ISO 3166 alpha-3 code. */
  readonly state: StateText;
  /** Average per capita gross national income over the six years of the scale, US dollars. */
  readonly perCapitaGni: number;
  readonly year: number;
  /** Whether the state is a least developed country. Left out: by the list on the first day of the year's scale. */
  readonly leastDeveloped?: boolean | undefined;
}

export type LevelOfState = Answer<'levelFor', LevelQuery> & {
  /** UN short name in English. */
  readonly name: string;
  /** Whether the state counts as least developed: by the query, or by the list when the scale of three years began. */
  readonly leastDeveloped: boolean;
  /** Undefined where the thresholds of the year are not known. */
  readonly level: string | undefined;
  /** The income that the state is under, US dollars; undefined where income does not decide. */
  readonly threshold: number | undefined;
  readonly why:
    | 'permanent member'
    | 'listed in level C'
    | 'least developed'
    | 'income under threshold'
    | 'income above all thresholds'
    | 'thresholds not known';
};

/** Whether the list of least developed countries has a state on a day. */
function isListed({ ldcMembership: table }: LevelFacts, state: string, date: string, recorder: Recorder): boolean {
  if (!table)
    throw new BlueLedgerError('facts-missing', {
      what: 'whether the state is least developed was not said, and the list was not given',
      where: 'leastDeveloped',
      expected: 'true or false, or the table @blueledger/datasets/ldc-membership',
    });
  let listed = false;
  let last = '';
  for (let row = 0; row < table.rowCount; row += 1) {
    const day = requiredTextAt(table.columns.date, row);
    if (textAt(table.columns.iso3, row) !== state || day > date || day < last) continue;
    listed = textAt(table.columns.event, row) === 'included';
    last = day;
    recorder.reads(table, [row]);
  }
  return listed;
}

/**
 * The level of the peacekeeping scale that a state belongs to, with the income threshold that decides and why. Permanent
 * members (A), the listed states (C) and least developed countries (J) come before income (A/RES/55/235, para. 10). For
 * 2004 to 2009 the thresholds were not found: the level is undefined then, unless income does not decide.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `bad-number`; `year-not-covered` before July 2001 and after 2027;
 * `not-a-member` before a state's admission.
 * @example
 * ```ts
 * levelFor({ state: 'BRA', perCapitaGni: 9_000, year: 2025 }).level; // => 'I'
 * levelFor({ state: 'CHN', perCapitaGni: 9_000, year: 2025 }).why; // => 'permanent member'
 * ```
 */
export function levelFor(facts: LevelFacts, query: LevelQuery): LevelOfState {
  const year = checkYear(checkKeys(query, ['state', 'perCapitaGni', 'year', 'leastDeveloped']).year);
  checkFacts(facts);
  if (query.leastDeveloped !== undefined) checkBoolean(query.leastDeveloped, 'leastDeveloped');
  const { perCapitaGni } = query;
  const membership = memberState(facts.memberStates, query.state);
  const { state, name } = membership;
  checkMemberIn(facts.memberStates, membership, year, 'state');
  if (typeof perCapitaGni !== 'number' || !(perCapitaGni >= 0) || perCapitaGni === Number.POSITIVE_INFINITY)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(perCapitaGni, 'is not a valid income'),
      where: 'perCapitaGni',
      expected: 'US dollars a person, zero or more',
    });
  const date = firstDayIn(listedInLevelC, year);
  const listedInC = valueOn(listedInLevelC, date);
  // The list is read as it stood when the scale of three years began.
  const { years, from } = valueOn(scalePeriod, date).value;
  const began = `${year - ((year - from) % years)}-01-01`;
  const leastDeveloped = query.leastDeveloped ?? isListed(facts, state, began, new Recorder({ trace: false }));
  return answer(
    {
      kind: 'levelFor',
      // As in the query: computed again with what the list says, the answer would not rest on the list.
      query: {
        state,
        perCapitaGni,
        year,
        ...(query.leastDeveloped === undefined ? {} : { leastDeveloped }),
      },
      title: `Level of ${name} on the peacekeeping scale, ${year}`,
    },
    (recorder): Pick<LevelOfState, 'name' | 'leastDeveloped' | 'level' | 'threshold' | 'why'> => {
      const member = { name, leastDeveloped };
      recorder.reads(facts.memberStates, []);
      recorder.restsOn('derived');
      if (query.leastDeveloped === undefined) isListed(facts, state, began, recorder);
      const listed = recorder.applies(listedInLevelC, listedInC);
      if (isPermanentMember(state)) return { ...member, level: 'A', threshold: undefined, why: 'permanent member' };
      if (listed.includes(state)) return { ...member, level: 'C', threshold: undefined, why: 'listed in level C' };
      if (leastDeveloped) {
        const asListed = { ...member, level: 'J', threshold: undefined, why: 'least developed' } as const;
        recorder.step(() => ({
          step: 'A least developed country is in level J, whatever its income',
          inputs: { date: began },
          result: asListed,
        }));
        return asListed;
      }
      const thresholds = lookup(levelThresholds, date);
      if (!thresholds.known) {
        recorder.note('thresholds-unknown', { from: thresholds.from, to: thresholds.to });
        return { ...member, level: undefined, threshold: undefined, why: 'thresholds not known' };
      }
      const { under } = recorder.applies(levelThresholds, thresholds);
      const at = under.findIndex((threshold) => perCapitaGni < threshold);
      const byIncome =
        at < 0
          ? ({ ...member, level: 'B', threshold: undefined, why: 'income above all thresholds' } as const)
          : ({ ...member, level: incomeLevels[at], threshold: under[at], why: 'income under threshold' } as const);
      recorder.step(() => ({
        step: 'The first threshold that the income is under',
        inputs: { perCapitaGni },
        parameter: ruleOf(levelThresholds, thresholds),
        result: byIncome,
      }));
      return byIncome;
    },
  );
}
