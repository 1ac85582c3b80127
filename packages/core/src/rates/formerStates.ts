import { type FactTable, requiredTextAt, rowIndices, type TextColumn, textAt } from '../internal/tables/index.js';

/** Memberships that ended, and what came after them. */
export type FormerStatesTable = FactTable<{
  readonly iso3: TextColumn;
  readonly ended: TextColumn;
  readonly successors: TextColumn;
  readonly continued_by: TextColumn;
  readonly source?: TextColumn;
}>;

interface FormerState {
  readonly ended: string;
  readonly successors: readonly string[];
  /** The code under which the same membership went on. */
  readonly continuedBy: string | undefined;
}

/** Former memberships by code. */
export class FormerStates {
  readonly #states: ReadonlyMap<string, FormerState>;

  constructor(table: FormerStatesTable) {
    const { iso3, ended, successors, continued_by } = table.columns;
    this.#states = new Map(
      rowIndices(table).map((row) => [
        requiredTextAt(iso3, row),
        {
          ended: requiredTextAt(ended, row),
          successors: requiredTextAt(successors, row).split(';'),
          continuedBy: textAt(continued_by, row),
        },
      ]),
    );
  }

  /** The code of today for a membership that went on under another: RUS for SUN; else the code itself. */
  today = (state: string): string => this.#states.get(state)?.continuedBy ?? state;

  /** Codes under which a membership of today stood before: SUN for RUS. */
  before = (state: string): readonly string[] =>
    [...this.#states].flatMap(([code, { continuedBy }]) => (continuedBy === state ? [code] : []));

  /**
   * Whether a state counts with a list of members, which names states of today: itself, the membership that goes on under
   * another code, a state that ended if all its successors are on the list (Czechoslovakia with Czechia and Slovakia), and
   * one that joined another from that day on. Before it the German Democratic Republic and Democratic Yemen are on no list:
   * the groups of their time were not those of the states that they joined.
   */
  isAmong(members: ReadonlySet<string>, state: string, date: string): boolean {
    if (members.has(state)) return true;
    const former = this.#states.get(state);
    if (!former) return false;
    const { ended, successors, continuedBy } = former;
    if (continuedBy !== undefined) return members.has(continuedBy);
    return (successors.length > 1 || ended <= date) && successors.every((successor) => members.has(successor));
  }

  /** Whether a state ended in joining another, before which no list of today says where it belongs. */
  isOnNoList(state: string, date: string): boolean {
    const former = this.#states.get(state);
    return former?.continuedBy === undefined && former?.successors.length === 1 && date < former.ended;
  }
}
