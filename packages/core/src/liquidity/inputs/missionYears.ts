import { type Appropriation, cutAppropriation } from '../../assessments/cutAppropriation.js';
import type { CountedPeriod } from '../../assessments/monthsTo.js';
import type { Recorder } from '../../internal/answer/index.js';
import { addDays, budgetYearDates, budgetYearOf } from '../../internal/math/index.js';
import { unficypParties, valueOn } from '../../internal/rules/index.js';
import { textAt } from '../../internal/tables/index.js';
import type { LiquidityFacts } from '../facts.js';
import { wholeOf } from '../query/assumptions.js';
import type { AssumptionValues } from '../query/assumptionTable.js';

/** A part of an appropriation that goes out as a letter of its own. */
export interface YearPiece {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly conditional: boolean;
  /** Day from which the vote holds. */
  readonly voted: string;
  /** How the time of its appropriation is counted; left out, by calendar months. */
  readonly period?: CountedPeriod;
}

/** The appropriation of one mission for one budget year. */
export interface MissionYear {
  readonly mission: string;
  readonly budgetYear: string;
  readonly pieces: readonly YearPiece[];
  /** Pieces that pay for an earlier year: they bring money and no spending. */
  readonly additions: readonly YearPiece[];
  /** What may be spent in the year. */
  readonly total: number;
  /** Paid by the parties concerned, beside the pieces. */
  readonly parties: number;
  readonly projected: boolean;
}

/**
 * Day from which a resolution's vote holds. The tables have the symbol and not the day: resolutions on peacekeeping of
 * the main part of a session (numbers below 270 in the 72nd to 80th) are taken in December, those of the resumed part at
 * the end of June. A reading of ours.
 */
export function votedOn(source: string, from: string): string {
  const symbol = /^a-(res-)?(\d+)-(\d+)/.exec(source);
  if (!symbol) return from;
  const year = 1946 + Number(symbol[2]);
  return symbol[1] && Number(symbol[3]) < 270 ? `${year}-01-01` : `${year}-07-01`;
}

/** The first budget year that is simulated: pieces of earlier ones count only where they were voted later, as additions. */
const firstDay = '2018-07-01';

/** Every mission-year of the tables that may be simulated. */
export function knownMissionYears(facts: LiquidityFacts, recorder: Recorder): Map<string, MissionYear> {
  const { columns, rowCount } = facts.apportionments;
  const years = new Map<string, { pieces: YearPiece[]; additions: YearPiece[] }>();
  const read: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const mission = textAt(columns.mission, row) as string;
    const from = textAt(columns.from, row) as string;
    const to = textAt(columns.to, row) as string;
    const voted = votedOn(textAt(columns.source, row) as string, from);
    if (from < firstDay && voted <= to) continue;
    read.push(row);
    const key = `${mission} ${budgetYearOf(from)}`;
    const year = years.get(key) ?? { pieces: [], additions: [] };
    years.set(key, year);
    const piece = {
      from,
      to,
      amount: columns.amount_usd.values[row] as number,
      conditional: columns.subject_to_extension.values[row] === 1,
      voted,
    };
    if (voted > to) year.additions.push(piece);
    else year.pieces.push(piece);
  }
  recorder.reads(facts.apportionments, read);
  return new Map(
    [...years].map(([key, { pieces, additions }]) => {
      const [mission, budgetYear] = key.split(' ') as [string, string];
      const assessed = pieces.reduce((sum, { amount }) => sum + amount, 0);
      const parties = mission === 'UNFICYP' ? partiesOf(facts, mission, budgetYear, assessed, recorder) : 0;
      return [
        key,
        { mission, budgetYear, pieces, additions, total: assessed + parties, parties, projected: false },
      ] as const;
    }),
  );
}

/** What Cyprus and Greece pay: the appropriation less what is assessed. */
function partiesOf(
  { appropriations: table }: LiquidityFacts,
  mission: string,
  budgetYear: string,
  assessed: number,
  recorder: Recorder,
): number {
  const { from } = budgetYearDates(budgetYear);
  for (let row = 0; row < table.rowCount; row += 1) {
    const { columns } = table;
    if (textAt(columns.mission, row) !== mission || textAt(columns.from, row) !== from) continue;
    recorder.reads(table, [row]);
    recorder.applies(unficypParties, valueOn(unficypParties, from));
    return Math.max(0, (columns.total_usd.values[row] as number) - assessed);
  }
  return 0;
}

const yearLater = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** A year without an available appropriation, as the last available one: the same mandate, a year or more later. */
export function projectedYear(last: MissionYear, budgetYear: string, values: AssumptionValues): MissionYear {
  const { from, to } = budgetYearDates(budgetYear);
  const later = Number(from.slice(0, 4)) - Number(last.budgetYear.slice(0, 4));
  const first = last.pieces.reduce((least, piece) => (piece.from < least ? piece.from : least), to);
  // A mission that began within the year costs a whole year in the next.
  const months = monthsOfYear(first, last.budgetYear);
  const scaled = (amount: number) =>
    Math.floor((Math.floor((amount * 12) / months) * wholeOf(values['next-appropriation'], 100)) / 10_000);
  const parties = scaled(last.parties);
  const amount = scaled(last.total - last.parties);
  const mandated = last.pieces.filter(({ conditional }) => !conditional).map((piece) => piece.to);
  const mandateUntil = mandated.length > 0 ? yearLater(mandated.sort().at(-1) as string, later) : addDays(from, -1);
  const { pieces } = cutAppropriation({ mission: last.mission, amount, from, to, mandateUntil, unit: 1 });
  return {
    mission: last.mission,
    budgetYear,
    pieces: pieces.map((piece) => ({ ...piece, voted: from })),
    additions: [],
    total: amount + parties,
    parties,
    projected: true,
  };
}

/** Months from a day to the end of its budget year. */
const monthsOfYear = (first: string, budgetYear: string): number =>
  (Number(budgetYear.slice(0, 4)) + 1 - Number(first.slice(0, 4))) * 12 + 7 - Number(first.slice(5, 7));

/** A mission-year with an appropriation that the caller brings. */
export function yearFromAppropriation(appropriation: Appropriation, known: MissionYear | undefined): MissionYear {
  const { mission, amount, from, to, count = 'months' } = appropriation;
  const parties = known?.parties ?? 0;
  const { pieces } = cutAppropriation(appropriation);
  return {
    mission,
    budgetYear: budgetYearOf(from),
    pieces: pieces.map((piece) => ({ ...piece, voted: from, period: { from, to, count } })),
    additions: known?.additions ?? [],
    total: amount + parties,
    parties,
    projected: false,
  };
}
