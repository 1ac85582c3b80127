import type { Recorder } from '../../internal/answer/index.js';
import { monthsBetween, percentOf, type Ratio } from '../../internal/math/index.js';
import { requiredNumberAt, requiredTextAt } from '../../internal/tables/index.js';
import type { MovementFacts } from './facts.js';
import { type LargeOperation, largeOperations, successorOf } from './largeOperations.js';
import type { MissionInEvent, UnroundedEvent } from './movementEvent.js';
import { isListed, minus } from './points.js';

/** Person-months of one calendar year by mission and state. */
type ByMission = ReadonlyMap<string, ReadonlyMap<string, number>>;

function personMonths({ personnelByMissionAndYear: table }: MovementFacts, year: number): ByMission {
  const { iso3, mission, year: years, person_months } = table.columns;
  const byMission = new Map<string, Map<string, number>>();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (years.values[row] !== year) continue;
    const code = requiredTextAt(mission, row);
    const states = byMission.get(code) ?? new Map<string, number>();
    byMission.set(code, states);
    states.set(requiredTextAt(iso3, row), requiredNumberAt(person_months, row));
  }
  return byMission;
}

interface Counted {
  readonly all: number;
  readonly served: number;
}

const countedIn = (missions: Iterable<ReadonlyMap<string, number>>, members: readonly string[]): Counted => {
  let [all, served] = [0, 0];
  for (const states of missions)
    for (const [state, persons] of states) {
      all += persons;
      if (members.includes(state)) served += persons;
    }
  return { all, served };
};

const share = ({ served, all }: Counted): Ratio => ({ numerator: BigInt(served), denominator: BigInt(all || 1) });

/** The servers’ share of a year with an operation’s personnel and without them; undefined where the year is not available. */
function measure(
  facts: MovementFacts,
  { codes }: LargeOperation,
  { year, membersIn }: { readonly year: number; readonly membersIn: (year: number) => readonly string[] },
  recorder: Recorder,
): { readonly raised: Ratio; readonly measured: NonNullable<MissionInEvent['measured']> } | undefined {
  const { personnelByMissionAndYear: table } = facts;
  const { coverage } = table;
  const months = monthsBetween(`${year}-01`, `${year}-12`).filter(
    (month) => coverage && coverage.from <= month && month <= coverage.to && !coverage.missing.includes(month),
  );
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const byMission = personMonths(facts, year);
  const members = membersIn(year);
  const inOperation = countedIn(
    codes.flatMap((code) => byMission.get(code) ?? []),
    members,
  );
  if (inOperation.all === 0) return undefined;
  recorder.readsMonths(table, first, last);
  const every = countedIn(byMission.values(), members);
  const without = { all: every.all - inOperation.all, served: every.served - inOperation.served };
  return {
    raised: minus(share(every), share(without)),
    measured: {
      year,
      monthsAvailable: months.length,
      partOfAllPercent: percentOf(share({ all: every.all, served: inOperation.all }), 2),
      servedPercent: percentOf(share(inOperation), 2),
      withPercent: percentOf(share(every), 2),
      withoutPercent: percentOf(share(without), 2),
    },
  };
}

/** The Council’s decision where the list of operations names one for the end, else the list itself. */
function documentsOf({ sources }: LargeOperation, ended: boolean): string[] {
  const decision = ended ? sources.find(({ symbol }) => symbol?.startsWith('S/RES/')) : undefined;
  const document = decision ?? sources[0];
  return document ? [document.symbol ?? document.title] : [];
}

/**
 * Large operations that began or ended. How far one moved the share of those who serve is measured in one calendar year, the
 * one after it began or before it ended: the share with its personnel less the share without them, all else as it was. An
 * operation that took over from another in the same country moves nothing, and neither is listed for that; nor is one whose
 * share was as good as that of all the others.
 */
export function missionEvents(
  facts: MovementFacts,
  { from, to, membersIn }: { from: string; to: string; membersIn: (year: number) => readonly string[] },
  recorder: Recorder,
): UnroundedEvent[] {
  const all = largeOperations(facts);
  const heirs = new Map(all.map((operation) => [operation.mission, successorOf(operation, all)]));
  const inherited = new Set([...heirs.values()].map((heir) => heir?.mission));
  const event = (
    operation: LargeOperation,
    kind: 'mission-began' | 'mission-ended',
    date: string,
  ): UnroundedEvent[] => {
    if (date < from || date > to) return [];
    const ended = kind === 'mission-ended';
    const year = Number(date.slice(0, 4)) + (ended ? -1 : 1);
    const { mission, name, peakPersons, peakMonth } = operation;
    recorder.reads(facts.operations, [operation.row]);
    const { raised, measured } = measure(facts, operation, { year, membersIn }, recorder) ?? {};
    const moved = raised && (ended ? { ...raised, numerator: -raised.numerator } : raised);
    recorder.step(() => ({
      step: `${mission}: share of the servers in ${year} with its personnel and without`,
      inputs: { date, peakPersons, peakMonth },
      result: { points: moved && percentOf(moved, 2), ...measured },
    }));
    return [
      {
        kind,
        side: 'served',
        date,
        moved: moved && { low: moved, high: moved },
        mission: { mission, name, peakPersons, peakMonth, measured },
        documents: documentsOf(operation, ended),
      },
    ];
  };
  const events = all.flatMap((operation) => {
    const { mission, start, end } = operation;
    return [
      ...(inherited.has(mission) ? [] : event(operation, 'mission-began', start)),
      ...(end === undefined || heirs.get(mission) ? [] : event(operation, 'mission-ended', end)),
    ];
  });
  const listed = events.filter(({ moved }) => moved === undefined || isListed(moved.low));
  for (const { mission, end } of all) {
    const heir = heirs.get(mission);
    if (heir && end !== undefined && from <= end && end <= to)
      recorder.note('mission-took-over', { mission: heir.mission, from: mission, month: end });
  }
  if (listed.some(({ mission }) => mission && !mission.measured))
    recorder.note('missions-not-measured', { from: facts.personnelByMissionAndYear.coverage?.from ?? '' });
  return listed;
}
