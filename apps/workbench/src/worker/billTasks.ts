import { coverage } from 'virtual:coverage';
import { apportionedPieces, assess, assessmentLetters, cite, summaryOf } from '@blueledger/core/bundled';
import { addDays } from '@blueledger/core/internal/math';
import { aboutOf, writtenIn } from './aboutOf.js';
import type { Tasks } from './protocol.js';

const budgetYears = Array.from(
  { length: coverage.apportioned.to - coverage.apportioned.from + 1 },
  (_, i) => coverage.apportioned.to - i,
);

/** Every appropriation whose pieces are in the tables, the latest year first. */
export function knownAppropriations(): Tasks['knownAppropriations']['output'] {
  return budgetYears.flatMap((year) => {
    const budgetYear = `${year}/${String(year + 1).slice(2)}`;
    return apportionedPieces({ budgetYear }).missions.map(({ mission, total, pieces }) => {
      const days = pieces.map(({ from }) => from).sort();
      const ends = pieces.map(({ to }) => to).sort();
      const conditional = pieces.flatMap((piece) => (piece.conditional ? [piece.from] : [])).sort()[0];
      const from = days[0] as string;
      return {
        mission,
        budgetYear,
        amount: total,
        from,
        to: ends.at(-1) as string,
        // What is conditional from its first day has no mandate to end within it.
        mandateUntil: conditional === undefined || conditional <= from ? undefined : addDays(conditional, -1),
      };
    });
  });
}

/** Every state's bill of an appropriation among Member States, piece by piece, with the days on which it falls due. */
export async function bill({
  language,
  issued,
  mandateUntil,
  ...appropriation
}: Tasks['bill']['input']): Promise<Tasks['bill']['output']> {
  // What is typed in is what Member States are assessed: nothing is taken off it for parties to a mission.
  const assessment = assess({ ...appropriation, ...(mandateUntil ? { mandateUntil } : {}), parties: [] });
  const { pieces, totals } = assessment;
  const letters = assessmentLetters({ pieces, issued });
  const lines = pieces.map((piece) => new Map(piece.lines.map(({ state, amount }) => [state, amount])));
  const written = await writtenIn(language);
  return {
    pieces: pieces.map(({ from, to, amount, conditional }) => ({
      from,
      to,
      amount,
      conditional,
      due: letters.letters.find((letter) => letter.from === from && letter.to === to)?.due,
    })),
    states: totals.map(({ state, amount }) => ({
      state,
      amounts: lines.map((line) => line.get(state) ?? 0),
      total: amount,
    })),
    withheld: pieces.reduce((sum, piece) => sum + piece.withheld, 0),
    summary: summaryOf(assessment, written).text,
    citation: cite(assessment),
    about: aboutOf(assessment.title, [assessment, letters], written),
  };
}
