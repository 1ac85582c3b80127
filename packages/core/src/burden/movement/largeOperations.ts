import { monthNumber, monthOf } from '../../internal/math/index.js';
import { requiredNumberAt, requiredTextAt, type Source, textAt } from '../../internal/tables/index.js';
import type { MovementFacts, OperationsTable } from './facts.js';
import { listedFrom } from './movementEvent.js';

/** An operation of large strength, with the codes under which its personnel are published. */
export interface LargeOperation {
  readonly row: number;
  readonly mission: string;
  readonly name: string;
  readonly host: string | undefined;
  readonly codes: readonly string[];
  readonly start: string;
  /** Undefined for one that is active. */
  readonly end: string | undefined;
  readonly peakPersons: number;
  readonly peakMonth: string;
  readonly sources: readonly Source[];
}

/** Further codes that stand for an operation, where it is published without its phase. */
function aliasesOf({ missionCodes: { rowCount, columns } }: MovementFacts): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (let row = 0; row < rowCount; row += 1)
    for (const operation of (textAt(columns.alias_of, row) ?? '').split(';'))
      if (operation !== '')
        aliases.set(operation, [...(aliases.get(operation) ?? []), requiredTextAt(columns.mission, row)]);
  return aliases;
}

/** Strength of each published code by month number. */
function strengths({ missionTotals: { rowCount, columns } }: MovementFacts): Map<string, Map<number, number>> {
  const byCode = new Map<string, Map<number, number>>();
  for (let row = 0; row < rowCount; row += 1) {
    const code = requiredTextAt(columns.mission, row);
    const months = byCode.get(code) ?? new Map<number, number>();
    byCode.set(code, months);
    months.set(requiredNumberAt(columns.month, row), requiredNumberAt(columns.persons, row));
  }
  return byCode;
}

const sourcesOf = (table: OperationsTable, row: number): Source[] => {
  const ids = (table.columns.source && textAt(table.columns.source, row))?.split(';') ?? [];
  return ids.flatMap((id) => table.sources.find((source) => source.id === id) ?? []);
};

/**
 * Operations that had the strength from which an event is listed, at some month’s end between their beginning and their end.
 * A code without a phase counts for the operation in whose months it stands.
 */
export function largeOperations(facts: MovementFacts): LargeOperation[] {
  const { operations: table } = facts;
  const { mission, name_en, start, end, host_iso3 } = table.columns;
  const [aliases, byCode] = [aliasesOf(facts), strengths(facts)];
  const operations: LargeOperation[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const code = requiredTextAt(mission, row);
    const [from, to] = [requiredTextAt(start, row), textAt(end, row)];
    const [first, last] = [monthNumber(from), to === undefined ? Number.POSITIVE_INFINITY : monthNumber(to)];
    const codes = [code, ...(aliases.get(code) ?? [])];
    const months = new Map<number, number>();
    for (const published of codes)
      for (const [month, persons] of byCode.get(published) ?? [])
        if (first <= month && month <= last) months.set(month, (months.get(month) ?? 0) + persons);
    const [peakMonth, peakPersons] = [...months].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
    if (peakPersons < listedFrom.persons) continue;
    operations.push({
      row,
      mission: code,
      name: requiredTextAt(name_en, row),
      host: textAt(host_iso3, row),
      codes,
      start: from,
      end: to,
      peakPersons,
      peakMonth: monthOf(peakMonth),
      sources: sourcesOf(table, row),
    });
  }
  return operations;
}

/** The operation that took over from one: it began in the same country, in the month in which that ended or the next. */
export const successorOf = (
  { host, end, mission }: LargeOperation,
  all: readonly LargeOperation[],
): LargeOperation | undefined => {
  if (host === undefined || end === undefined) return undefined;
  const last = monthNumber(end);
  return all.find(
    (other) => other.mission !== mission && other.host === host && [last, last + 1].includes(monthNumber(other.start)),
  );
};
