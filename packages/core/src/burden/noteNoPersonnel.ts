import type { Recorder } from '../internal/answer/index.js';
import { runsOf } from '../rates/noteScale.js';

/** Notes the years without personnel, three and more that follow each other by their ends, and what the data have. */
export function noteNoPersonnel(
  recorder: Recorder,
  years: readonly number[],
  available: { readonly from: string; readonly to: string },
): void {
  const [first] = years;
  if (first === undefined) return;
  const text = runsOf(years).flatMap(({ from, to }): (string | number)[] =>
    to - from >= 2 ? [`${from}–${to}`] : from === to ? [from] : [from, to],
  );
  recorder.note('no-personnel', {
    years: text.join(' '),
    // Years after the data are told by their end alone.
    ...(first < Number(available.from.slice(0, 4)) ? { from: available.from } : {}),
    to: available.to,
  });
}
