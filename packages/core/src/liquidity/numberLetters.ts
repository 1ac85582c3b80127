import { monthNumber } from '../internal/math/index.js';
import type { DatedLetter } from './buildLetters.js';
import type { World, WorldLetter } from './world.js';

/** Assessed on each state by the calendar year in which it falls due; undefined years are not in hand. */
function dueByYear(letters: readonly DatedLetter[], states: readonly string[]): Map<number, Float64Array> {
  const years = new Map<number, Float64Array>();
  const index = new Map(states.map((state, at) => [state, at]));
  for (const { due, lines } of letters) {
    if (due === undefined) continue;
    const year = Number(due.slice(0, 4));
    const sums = years.get(year) ?? new Float64Array(states.length);
    years.set(year, sums);
    for (const { state, amount } of lines) {
      const at = index.get(state) as number;
      sums[at] = (sums[at] as number) + amount;
    }
  }
  return years;
}

/** Letters with missions, states and months as numbers: those issued in the run, and what fell due in every year in hand. */
export function numberLetters(
  dated: readonly DatedLetter[],
  { months, missions }: Pick<World, 'months' | 'missions'>,
): Pick<World, 'states' | 'letters' | 'assessedIn'> {
  const [first, length] = [monthNumber(months[0] as string), months.length];
  const monthIndex = (date: string) => monthNumber(date.slice(0, 7)) - first;
  const states = [...new Set(dated.flatMap(({ lines }) => lines.map(({ state }) => state)))].sort();
  const stateIndex = new Map(states.map((state, at) => [state, at]));
  const letters = dated.flatMap((letter): WorldLetter[] => {
    const [mission, issued] = [missions.indexOf(letter.mission), monthIndex(letter.issued)];
    if (mission < 0 || issued < 0 || issued >= length) return [];
    const lines = new Float64Array(states.length);
    for (const { state, amount } of letter.lines) lines[stateIndex.get(state) as number] = amount;
    const { amount, conditional, due, withdrawn } = letter;
    return [
      {
        mission,
        issued,
        due: due === undefined ? undefined : monthIndex(due),
        withdrawn: withdrawn === undefined ? undefined : monthIndex(withdrawn),
        conditional,
        amount,
        lines,
      },
    ];
  });
  return { states, letters, assessedIn: dueByYear(dated, states) };
}
