import type { Recorder } from '../internal/answer/index.js';
import {
  type DiscountLevel,
  hungaryPath2001,
  koreaPath2001,
  levelBByChoice2001,
  levelHByChoice2001,
  turkeyPath2001,
  valueOn,
  voluntaryLevelH,
} from '../internal/rules/index.js';
import { requiredTextAt, rowIndices } from '../internal/tables/index.js';
import type { Levels2001Table } from './facts.js';
import type { FactorRules, StateFactor } from './stateFactor.js';

/** Levels of July 2001 to 2003, with voluntary commitments; transitions of other new contributors are not listed. */
export function factorsOf2001(
  table: Levels2001Table,
  { date, bearers, rule }: FactorRules,
  recorder: Recorder,
): Map<string, StateFactor> {
  const rows = rowIndices(table);
  recorder.reads(table, rows);
  recorder.note('levels-2001-caveat');
  const levels = recorder.applies(rule, valueOn(rule, date));
  const atB = recorder.applies(levelBByChoice2001, valueOn(levelBByChoice2001, date));
  const atH = recorder.applies(levelHByChoice2001, valueOn(levelHByChoice2001, date));
  const paths: Readonly<Record<string, number>> = {
    HUN: recorder.applies(hungaryPath2001, valueOn(hungaryPath2001, date)),
    TUR: recorder.applies(turkeyPath2001, valueOn(turkeyPath2001, date)),
    KOR: recorder.applies(koreaPath2001, valueOn(koreaPath2001, date)),
  };
  const shareH = recorder.applies(voluntaryLevelH, valueOn(voluntaryLevelH, date));
  return new Map(
    rows.map((row) => {
      const state = requiredTextAt(table.columns.iso3, row);
      const level = requiredTextAt(table.columns.level, row);
      const byChoice = atB.includes(state) ? levels.B : atH.includes(state) ? shareH : undefined;
      const share = paths[state] ?? byChoice ?? levels[level as DiscountLevel];
      return [
        state,
        { level, factor: bearers.includes(level) ? undefined : { numerator: BigInt(share), denominator: 1000n } },
      ];
    }),
  );
}
