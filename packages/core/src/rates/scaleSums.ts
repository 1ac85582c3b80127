import type { Recorder } from '../internal/answer/index.js';
import { requiredTextAt } from '../internal/tables/index.js';
import type { StateRate } from './datedScale.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { computedOnce } from './nextScale/computedOnce.js';

/**
 * What the peacekeeping rates of a year add up to, in per cent. Of the scale as fixed: until June 2001 to 100, since group A
 * pays the rest; from then on to what the regular rates add up to, since level A takes exactly what the others are spared:
 * 100, but for 2003, when the Assembly reduced two rates and nobody took the difference up (A/RES/57/4 B). States admitted
 * after a scale was fixed are assessed beyond it.
 */
export interface ScaleSums {
  /** Of all rates: the next two together. */
  readonly percent: number;
  /** Of the states of the scale as fixed. */
  readonly asFixedPercent: number;
  /** Of the peacekeeping rates of the states added to it. */
  readonly addedPercent: number;
  /** Alpha-3 codes of these. */
  readonly added: readonly string[];
}

const rounded = (percent: number) => Number(percent.toFixed(9));

/** Codes of the states that were added to the scale of a year after it was fixed. */
function addedTo(table: ScaleFacts['regularScale'], year: number): ReadonlySet<string> {
  const { iso3, from_year, to_year, added } = table.columns;
  return new Set(
    rowsInForce(table, from_year, to_year, year)
      .filter((row) => added?.values[row])
      .map((row) => requiredTextAt(iso3, row)),
  );
}

export function scaleSums(
  { regularScale: table }: Pick<ScaleFacts, 'regularScale'>,
  year: number,
  rates: readonly StateRate[],
): ScaleSums {
  const beyond = computedOnce([table], `added in ${year}`, () => addedTo(table, year));
  const bounded = rates.some(({ range }) => range !== undefined);
  let [asFixed, beyondIt] = [0, 0];
  // Where levels are open, nobody was added, and the rates add up to the regular ones whatever the levels.
  for (const { state, regularRatePercent, unroundedRatePercent } of rates)
    if (beyond.has(state)) beyondIt += unroundedRatePercent ?? 0;
    else asFixed += bounded ? regularRatePercent : (unroundedRatePercent ?? 0);
  return {
    percent: rounded(asFixed + beyondIt),
    asFixedPercent: rounded(asFixed),
    addedPercent: rounded(beyondIt),
    added: rates.flatMap(({ state }) => (beyond.has(state) ? [state] : [])),
  };
}

/** Notes what the rates of a year add up to, where that is not 100. */
export function noteSums(
  recorder: Recorder,
  year: number,
  { percent, asFixedPercent, addedPercent, added }: ScaleSums,
) {
  if (percent !== 100)
    recorder.note('rates-add-up-to', {
      year,
      percent,
      asFixed: asFixedPercent,
      added: addedPercent,
      states: added.join(' '),
    });
}
