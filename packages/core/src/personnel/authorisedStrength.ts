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
import { monthNumber, monthOf, percentOf } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import { requiredNumberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import { type AuthorisedKind, authorisedLevel } from './authorisedLevel.js';
import { columnOfKinds } from './columnOfKinds.js';
import type { AuthorisedStrengthTable, MissionStrengthTable } from './facts.js';

export interface AuthorisedQuery {
  readonly mission: MissionText;
  /** The month at whose end the deployed strength was counted. */
  readonly month: string;
  /**
   * `military`: troops, staff officers and experts on mission. `police`: individual police and formed units. `uniformed`:
   * both together, known also where a resolution gives one figure for both.
   */
  readonly kind: AuthorisedKind;
}

export type AuthorisedStrength = Answer<'authorisedStrength', AuthorisedQuery> & {
  /** Persons; undefined where it is not known. */
  readonly authorised: number | undefined;
  /** Day from which the level holds at the month's end; undefined where it is not known. */
  readonly authorisedFrom: string | undefined;
  /** Symbol of the resolution and its paragraphs, where the level is known and the source names them. */
  readonly resolution: string | undefined;
  readonly paragraph: string | undefined;
  /** Day from which the level is not known; undefined where it is, and before the first decision available. */
  readonly unknownFrom: string | undefined;
  readonly deployed: number;
  /** Deployed per cent of authorised, one decimal, half up. */
  readonly percent: number | undefined;
};

/** First and last month in which a mission has personnel. */
export function monthsOf({ rowCount, columns }: MissionStrengthTable, mission: string): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < rowCount; row += 1) {
    if (textAt(columns.mission, row) !== mission) continue;
    first = Math.min(first, requiredNumberAt(columns.month, row));
    last = Math.max(last, requiredNumberAt(columns.month, row));
  }
  return [first, last];
}

/**
 * What the Security Council authorised for a mission against what was there at the end of a month. Not every decision has
 * been read: where one that changed the level, or may have, was not, the level is unknown from its day (note
 * `authorised-unknown`), and no level before or after stands in for it.
 *
 * @throws BlueLedgerError `bad-month`, `bad-query`, `unknown-code`; `month-missing` also outside the mission’s own months.
 * @example
 * ```ts
 * const { authorised, deployed } = authorisedStrength({ mission: 'UNAMIR', month: '1994-06', kind: 'military' });
 * [authorised, deployed]; // => [5500, 583]
 * ```
 */
export function authorisedStrength(
  facts: { readonly authorised: AuthorisedStrengthTable; readonly missionStrength: MissionStrengthTable },
  query: AuthorisedQuery,
): AuthorisedStrength {
  const { mission, month } = checkKeys(query, ['mission', 'month', 'kind']);
  const kind = oneOf(query.kind, ['military', 'police', 'uniformed'], 'kind');
  const { authorised: limits, missionStrength: table } = checkFacts(facts, 'authorised', 'missionStrength');
  const number = monthNumber(month);
  if (!table.columns.mission.values.includes(mission)) {
    const near = nearest(mission, table.columns.mission.values);
    throw new BlueLedgerError('unknown-code', {
      what: faultOfValue(mission, 'is not a mission with personnel in the tables'),
      where: 'mission',
      expected: 'the acronym of a mission, such as UNAMIR',
      remedy: didYouMean(near),
    });
  }
  const { coverage } = table;
  if (coverage && (month < coverage.from || month > coverage.to || coverage.missing.includes(month)))
    throw new BlueLedgerError('month-missing', {
      what: `${month} is not available`,
      where: 'month',
      expected: `a month with a report from ${coverage.from} to ${coverage.to}`,
    });
  const [first, last] = monthsOf(table, mission);
  if (number < first || number > last)
    throw new BlueLedgerError('month-missing', {
      what: `${mission} had no personnel in ${month}`,
      where: 'month',
      expected: `a month of ${mission}, from ${monthOf(first)} to ${monthOf(last)}`,
    });
  return answer(
    {
      kind: 'authorisedStrength',
      query,
      title: `Authorised and deployed ${kind} personnel of ${mission}, ${month}`,
    },
    (recorder) => {
      const rows: number[] = [];
      let deployed = 0;
      const kinds = kind === 'uniformed' ? undefined : columnOfKinds(table);
      for (let row = 0; row < table.rowCount; row += 1) {
        if (table.columns.month.values[row] !== number || textAt(table.columns.mission, row) !== mission) continue;
        if (kinds && requiredTextAt(kinds, row).includes('police') !== (kind === 'police')) continue;
        deployed += requiredNumberAt(table.columns.persons, row);
        rows.push(row);
      }
      recorder.reads(table, rows);
      recorder.step(() => ({
        step: `Deployed ${kind} personnel at the end of ${month}`,
        inputs: { rows: rows.length },
        result: deployed,
      }));
      recorder.restsOn('derived');
      const level = authorisedLevel(limits, { mission, month, kind });
      const unknown = {
        authorised: undefined,
        authorisedFrom: undefined,
        resolution: undefined,
        paragraph: undefined,
        deployed,
        percent: undefined,
      };
      if (level?.persons === undefined) {
        if (level)
          recorder.note('authorised-unknown', {
            reason: level.unknown as string,
            from: level.from,
            resolution: textAt(limits.columns.resolution, level.row) ?? '',
          });
        return { ...unknown, unknownFrom: level?.from };
      }
      recorder.reads(limits, [level.row]);
      const { persons: authorised, from, row } = level;
      recorder.step(() => ({
        step: `Authorised ${kind} personnel at the end of ${month}`,
        inputs: { from, resolution: textAt(limits.columns.resolution, row) },
        result: authorised,
      }));
      const share = { numerator: BigInt(deployed), denominator: BigInt(authorised) };
      return {
        authorised,
        authorisedFrom: from,
        resolution: textAt(limits.columns.resolution, row),
        paragraph: textAt(limits.columns.paragraph, row),
        unknownFrom: undefined,
        deployed,
        percent: authorised === 0 ? undefined : percentOf(share, 1),
      };
    },
  );
}
