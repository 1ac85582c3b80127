import { monthNumber } from '../../internal/math/index.js';
import { Column } from '../engine/matrix.js';
import type { NumberedLetter, SimulationInputs } from '../engine/simulationInputs.js';
import type { DatedLetter } from './buildLetters.js';

/** Assessed on each state by the calendar year in which it falls due; years without a letter are not available. */
function dueByYear(letters: readonly DatedLetter[], states: readonly string[]): Map<number, Column> {
  const years = new Map<number, Column>();
  const index = new Map(states.map((state, at) => [state, at]));
  for (const { due, lines } of letters) {
    if (due === undefined) continue;
    const year = Number(due.slice(0, 4));
    const sums = years.get(year) ?? new Column(states.length);
    years.set(year, sums);
    for (const { state, amount } of lines) sums.add(index.get(state) as number, amount);
  }
  return years;
}

/** Letters with missions, states and months as numbers: those issued in the run, and what fell due in every available year. */
export function numberLetters(
  dated: readonly DatedLetter[],
  { months, missions }: Pick<SimulationInputs, 'months' | 'missions'>,
): Pick<SimulationInputs, 'states' | 'letters' | 'assessedIn'> {
  const [first, length] = [monthNumber(months[0] as string), months.length];
  const monthIndex = (date: string) => monthNumber(date.slice(0, 7)) - first;
  const states = [...new Set(dated.flatMap(({ lines }) => lines.map(({ state }) => state)))].sort();
  const stateIndex = new Map(states.map((state, at) => [state, at]));
  const letters = dated.flatMap((letter): NumberedLetter[] => {
    const [mission, issued] = [missions.indexOf(letter.mission), monthIndex(letter.issued)];
    if (mission < 0 || issued < 0 || issued >= length) return [];
    const lines = new Column(states.length);
    for (const { state, amount } of letter.lines) lines.set(stateIndex.get(state) as number, amount);
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
