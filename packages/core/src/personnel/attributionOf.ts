import { BlueLedgerError, checkFacts, faultOfValue } from '../internal/errors/index.js';
import { monthNumber, monthOf } from '../internal/math/index.js';
import { requiredNumberAt, rowIndices, textAt } from '../internal/tables/index.js';
import type { MisattributionMovesTable, MisattributionsTable } from './attributionTables.js';
import { correctTables } from './correctTables.js';
import type { Attribution, AttributionQuery, DetailedDeploymentFacts } from './facts.js';
import { type FiguresUsed, monthFilter, touchedBy } from './touchedBy.js';

export interface AttributionTables {
  readonly misattributions: MisattributionsTable;
  /** Without them there is no corrected view. */
  readonly misattributionMoves?: MisattributionMovesTable | undefined;
}

/** Months from which personnel are known by mission. */
const firstByMission = monthNumber('2009-11');

const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

/** States that a text such as "NER;QAT;ESP" or "VUT (June and Aug)" names; what stands in brackets explains. */
const statesIn = (text: string | undefined) => (text ?? '').replace(/\(.*?\)/g, '').match(/\b[A-Z]{3}\b/g) ?? [];

/** Rejects a query that the moves cannot serve: they have no sexes, and not the mission of every contingent. */
function checkCorrectable(
  { columns: { month, mission, kind_printed, kind_probable }, ...moves }: MisattributionMovesTable,
  { from, to, mission: ofMission, missionKind, kind, sex }: AttributionQuery,
): void {
  const rejection = (what: string) =>
    new BlueLedgerError('bad-query', {
      what,
      where: 'attribution',
      expected: 'published, or a question that a corrected view can answer',
    });
  if (sex !== undefined) throw rejection('a corrected view does not know the sexes');
  if (ofMission === undefined && missionKind === undefined) return;
  const [first, last] = [monthNumber(from ?? '', 'from'), monthNumber(to ?? '', 'to')];
  const unplaced = rowIndices(moves).filter((row) => {
    const number = requiredNumberAt(month, row);
    return (
      number >= Math.max(first, firstByMission) &&
      number <= last &&
      textAt(mission, row) === undefined &&
      (kind === undefined || textAt(kind_printed, row) === kind || textAt(kind_probable, row) === kind)
    );
  });
  if (unplaced.length > 0)
    throw rejection(
      `the mission of what is moved in ${sorted(unplaced.map((row) => requiredNumberAt(month, row)))
        .map(monthOf)
        .join(', ')} is not known`,
    );
}

/**
 * What is known of figures under a wrong state or kind, as the fact `attribution` of the functions on personnel: answers then
 * say where they rest on doubtful figures (note `attribution-doubtful`), and with the moves there is a corrected
 * view (`attribution: 'corrected'`), which says what it moved (note `attribution-corrected`). A slice of the tables will do:
 * an answer speaks of the rows that it has.
 *
 * A run touches an answer if months of it lie in those of the query, and it names one of the states and kinds of the query
 * or, in an answer that gives a share, makes the total of all states too large or too small.
 *
 * @example
 * ```ts
 * const known = { ...facts, attribution: attributionOf(facts) }; // the facts of every function on personnel
 * known.attribution.query; // => {}
 * const december = { group: 'weog', month: '1994-12' };
 * personnelShare(december).sharePercent; // => 36.16
 * personnelShare({ ...december, attribution: 'corrected' }).sharePercent; // => 38.27
 * ```
 */
export function attributionOf(tables: AttributionTables): Attribution {
  const { misattributions: runs, misattributionMoves: moves } = checkFacts(tables, 'misattributions');
  const { run, from_month, to_month, mission_printed, printed, probable } = runs.columns;
  const movesOf = new Map<number, number[]>();
  if (moves)
    for (const row of rowIndices(moves)) {
      const number = requiredNumberAt(moves.columns.run, row);
      movesOf.set(number, [...(movesOf.get(number) ?? []), row]);
    }

  const inMission = (row: number, mission: string | undefined) => {
    const named = mission_printed && textAt(mission_printed, row)?.split(/;| and /);
    return mission === undefined || !named || named.includes(mission) || named.includes('others');
  };

  /** Months in which a run touches the figures used: those of its moves, which are exact, or else all that it spans. */
  const monthsTouched = (row: number, figures: FiguresUsed, moveTouches: (row: number) => boolean): number[] => {
    const known = movesOf.get(requiredNumberAt(run, row));
    if (known && moves) return known.filter(moveTouches).map((line) => requiredNumberAt(moves.columns.month, line));
    const owners = statesIn(textAt(probable, row));
    const ofAll = owners.length === 0 && !figures.alone;
    if (!ofAll && ![...statesIn(textAt(printed, row)), ...owners].some((state) => figures.states.has(state))) return [];
    const [first, last] = [requiredNumberAt(from_month, row), requiredNumberAt(to_month, row)];
    return Array.from({ length: last - first + 1 }, (_, month) => first + month).filter(monthFilter(figures));
  };

  const noting =
    (corrected: boolean): Attribution['note'] =>
    (recorder, states, spans, counted = {}) => {
      const figures: FiguresUsed = { ...counted, states: new Set(states), spans };
      const { mission } = figures;
      const moveTouches = moves ? touchedBy(moves, figures) : () => false;
      const doubtful: number[] = [];
      const months: number[] = [];
      for (const row of rowIndices(runs)) {
        if (corrected && movesOf.has(requiredNumberAt(run, row))) continue;
        const hit = inMission(row, mission) ? monthsTouched(row, figures, moveTouches) : [];
        if (hit.length === 0) continue;
        doubtful.push(row);
        months.push(...hit);
      }
      const noteRuns = (code: string, numbers: readonly number[], when: readonly number[], more = {}) =>
        recorder.note(code, { runs: sorted(numbers).join(' '), months: sorted(when).map(monthOf).join(' '), ...more });
      if (doubtful.length > 0) {
        recorder.reads(runs, doubtful);
        noteRuns(
          'attribution-doubtful',
          doubtful.map((row) => requiredNumberAt(run, row)),
          months,
        );
      }
      if (!corrected || !moves) return;
      const { run: of, month, mission: at, basis } = moves.columns;
      // What is not placed in a mission is not moved in figures of one.
      const applied = rowIndices(moves).filter(
        (row) => moveTouches(row) && (mission === undefined || textAt(at, row) === mission),
      );
      if (applied.length === 0) return;
      recorder.reads(moves, applied);
      recorder.restsOn('derived');
      const estimated = applied.some((row) => textAt(basis, row) === 'estimate');
      noteRuns(
        'attribution-corrected',
        applied.map((row) => requiredNumberAt(of, row)),
        applied.map((row) => requiredNumberAt(month, row)),
        { basis: estimated ? 'estimate' : 'exact' },
      );
    };

  const correctedFacts = new WeakMap<object, DetailedDeploymentFacts>();
  const correct: Attribution['correct'] = (facts, view, query = {}) => {
    if (view !== 'corrected')
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(view, 'is not a valid view of attribution'),
        where: 'attribution',
        expected: 'published or corrected',
      });
    if (!moves)
      throw new BlueLedgerError('facts-missing', {
        what: 'the moves of the corrected view are not among the facts',
        where: 'facts.attribution',
        expected: 'attributionOf with the table @blueledger/datasets/misattribution-moves',
      });
    checkCorrectable(moves, query);
    const known = correctedFacts.get(facts) as typeof facts | undefined;
    if (known) return known;
    const tables = correctTables(facts, moves);
    const result = { ...facts, ...tables, attribution: inCorrectedView };
    correctedFacts.set(facts, result);
    return result;
  };
  const inCorrectedView: Attribution = {
    query: { attribution: 'corrected' },
    title: ', corrected attribution',
    correct: (facts) => facts,
    note: noting(true),
  };
  return { query: {}, title: '', correct, note: noting(false) };
}
