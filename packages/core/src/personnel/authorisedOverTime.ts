import { type Answer, answer } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkFacts,
  checkKeys,
  didYouMean,
  faultOfValue,
  nearest,
  oneOf,
} from '../internal/errors/index.js';
import { type Fraction, fractionOf, monthNumber, monthOf, monthsBetween, percentOf } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import { requiredNumberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import { type AuthorisedKind, authorisedLevel } from './authorisedLevel.js';
import { monthsOf } from './authorisedStrength.js';
import { columnOfKinds } from './columnOfKinds.js';
import type { AuthorisedStrengthTable, MissionStrengthTable } from './facts.js';

export interface AuthorisedOverTimeQuery {
  /** UN acronym. */
  readonly mission: MissionText;
  /** `uniformed` (default): military and police together. */
  readonly kind?: AuthorisedKind | undefined;
  /** First and last month, `2015-01`. Default: the mission’s first and last month with a report. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface StrengthInMonth {
  readonly month: string;
  /** Persons at the end of the month; undefined where no report is available, or the report does not list the mission. */
  readonly deployed: number | undefined;
  /** Persons; undefined where the level is not known. */
  readonly authorised: number | undefined;
  /** Deployed as a share of authorised; undefined where either is not known, or none were authorised. */
  readonly exactShare: Fraction | undefined;
  /** The same in per cent, one decimal, half up. */
  readonly percent: number | undefined;
}

/** Months one after the other under one decision, or of what is not known. */
export interface LevelSpan {
  /** First and last month at whose end it holds. */
  readonly from: string;
  readonly to: string;
  readonly authorised: number | undefined;
  /** `not-read`: a decision that nobody has read. `no-figure`: it prints none. `ended`: a level that ended by itself. `no-decision`: none is available. */
  readonly unknown: 'not-read' | 'no-figure' | 'ended' | 'no-decision' | undefined;
  /** Symbol of the resolution and its paragraphs, where the source names them. */
  readonly resolution: string | undefined;
  readonly paragraph: string | undefined;
}

export type AuthorisedOverTime = Answer<'authorisedOverTime', AuthorisedOverTimeQuery> & {
  readonly personnel: AuthorisedKind;
  readonly months: readonly StrengthInMonth[];
  readonly levels: readonly LevelSpan[];
  /** Last month with a deployed strength; undefined where no month of the query has one. */
  readonly latest: StrengthInMonth | undefined;
  /** Last month of which both are known. */
  readonly latestCompared: StrengthInMonth | undefined;
  /** The last month is the mission’s last, and reports of later months are available without it: it has closed, or left no one in uniform. */
  readonly ended: boolean;
  /** Month of the greatest deployed strength; the first of several. */
  readonly peak: StrengthInMonth | undefined;
};

function spanOf(
  { from, to }: AuthorisedOverTimeQuery,
  mission: string,
  [first, last]: readonly [number, number],
): readonly [number, number] {
  const ends = {
    from: from === undefined ? first : monthNumber(from, 'from'),
    to: to === undefined ? last : monthNumber(to, 'to'),
  };
  for (const [where, number] of Object.entries(ends))
    if (number < first || number > last)
      throw new BlueLedgerError('month-missing', {
        what: `${mission} had no personnel in ${monthOf(number)}`,
        where,
        expected: `a month of ${mission}, from ${monthOf(first)} to ${monthOf(last)}`,
      });
  if (ends.to < ends.from)
    throw new BlueLedgerError('out-of-order', {
      what: `${monthOf(ends.to)} lies before ${monthOf(ends.from)}`,
      where: 'to',
      expected: 'a month not before the first',
    });
  return [ends.from, ends.to];
}

/**
 * What the Security Council authorised for a mission against what was there, month by month. As in `authorisedStrength`, a
 * level is unknown from the day of a decision that was not read, and no level before or after stands in for it; a month
 * without a report stays without a figure.
 *
 * @throws BlueLedgerError `bad-month`, `bad-query`, `unknown-code`, `out-of-order`; `month-missing` outside the mission’s own months.
 * @example
 * ```ts
 * const { months, levels } = authorisedOverTime({ mission: 'MINUSMA', from: '2016-05', to: '2016-06' });
 * months.map(({ authorised, deployed }) => [authorised, deployed]); // => [[12680, 11935], [15209, 12022]]
 * levels[1].resolution; // => 'S/RES/2295 (2016)'
 * ```
 */
export function authorisedOverTime(
  facts: { readonly authorised: AuthorisedStrengthTable; readonly missionStrength: MissionStrengthTable },
  query: AuthorisedOverTimeQuery,
): AuthorisedOverTime {
  const { mission, kind: wanted = 'uniformed' } = checkKeys(query, ['mission', 'kind', 'from', 'to']);
  const kind = oneOf(wanted, ['military', 'police', 'uniformed'], 'kind');
  const { authorised: limits, missionStrength: table } = checkFacts(facts, 'authorised', 'missionStrength');
  if (!table.columns.mission.values.includes(mission))
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(mission, 'is not a mission with personnel in the tables'),
      where: 'mission',
      expected: 'the acronym of a mission, such as UNAMIR',
      remedy: didYouMean(nearest(mission, table.columns.mission.values)),
    });
  const own = monthsOf(table, mission);
  const [first, last] = spanOf(query, mission, own);
  return answer(
    {
      kind: 'authorisedOverTime',
      query: { ...query, kind },
      title: `Authorised and deployed ${kind} personnel of ${mission}, ${monthOf(first)} to ${monthOf(last)}`,
    },
    (recorder) => {
      const rows: number[] = [];
      const deployed = new Map<number, number>();
      const kinds = kind === 'uniformed' ? undefined : columnOfKinds(table);
      for (let row = 0; row < table.rowCount; row += 1) {
        const month = requiredNumberAt(table.columns.month, row);
        if (textAt(table.columns.mission, row) !== mission || month < first || month > last) continue;
        const counts = !kinds || requiredTextAt(kinds, row).includes('police') === (kind === 'police');
        // A mission of which a report lists other kinds had none of this one.
        deployed.set(month, (deployed.get(month) ?? 0) + (counts ? requiredNumberAt(table.columns.persons, row) : 0));
        if (counts) rows.push(row);
      }
      recorder.reads(table, rows);
      recorder.restsOn('derived');
      const levels: LevelSpan[] = [];
      const decisions = new Set<number>();
      const all = monthsBetween(monthOf(first), monthOf(last));
      const months = all.map((month): StrengthInMonth => {
        const level = authorisedLevel(limits, { mission, month, kind });
        if (level) decisions.add(level.row);
        const span = {
          authorised: level?.persons,
          unknown: level ? level.unknown : ('no-decision' as const),
          resolution: level && textAt(limits.columns.resolution, level.row),
          paragraph: level && textAt(limits.columns.paragraph, level.row),
        };
        const before = levels.at(-1);
        if (
          before &&
          before.authorised === span.authorised &&
          before.resolution === span.resolution &&
          before.unknown === span.unknown
        )
          levels[levels.length - 1] = { ...before, to: month };
        else levels.push({ from: month, to: month, ...span });
        const there = deployed.get(monthNumber(month));
        const share =
          there !== undefined && span.authorised
            ? { numerator: BigInt(there), denominator: BigInt(span.authorised) }
            : undefined;
        return {
          month,
          deployed: there,
          authorised: span.authorised,
          exactShare: share && fractionOf(share),
          percent: share && percentOf(share, 1),
        };
      });
      recorder.reads(limits, [...decisions]);
      recorder.step(() => ({
        step: `Deployed ${kind} personnel at the end of each month, against the level in force on that day`,
        inputs: { rows: rows.length, decisions: decisions.size },
        result: months.map(({ month, deployed: there, authorised }) => ({ month, deployed: there, authorised })),
      }));
      const without = months.filter(({ deployed: there }) => there === undefined).map(({ month }) => month);
      if (without.length > 0) recorder.note('missing-months', { months: without.join(' ') });
      const unread: { from: string; to: string }[] = [];
      for (const [i, { from, to, authorised }] of levels.entries())
        if (authorised === undefined) {
          if (i > 0 && levels[i - 1]?.authorised === undefined) (unread.at(-1) as { to: string }).to = to;
          else unread.push({ from, to });
        }
      if (unread.length > 0)
        recorder.note('authorised-unknown-spans', { spans: unread.map(({ from, to }) => `${from}:${to}`).join(' ') });
      const counted = months.filter((month) => month.deployed !== undefined);
      return {
        personnel: kind,
        months,
        levels,
        latest: counted.at(-1),
        ended: last === own[1] && table.coverage !== undefined && monthOf(last) < table.coverage.to,
        latestCompared: months.findLast(({ percent }) => percent !== undefined),
        peak: counted.reduce<StrengthInMonth | undefined>(
          (most, month) => ((month.deployed ?? 0) > (most?.deployed ?? -1) ? month : most),
          undefined,
        ),
      };
    },
  );
}
