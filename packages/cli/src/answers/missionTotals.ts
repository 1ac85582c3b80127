import type { FactTable } from '@blueledger/core';
import { grouped, writtenDate } from '@blueledger/core/internal/math';
import { appropriations } from '@blueledger/datasets/appropriations';
import { rowsOf } from '@blueledger/datasets/decode';
import { missionStrength } from '@blueledger/datasets/mission-strength';
import { missionTotals } from '@blueledger/datasets/mission-totals';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import type { Reply } from '../spec.js';
import { chosenRows } from './chosenRows.js';

const firstByState = personnelByMission.coverage?.from;

/**
 * What the tables have of a mission in months for which nobody is known by state: its strength and the number of its
 * contributors, month by month. Undefined where they have nothing of it.
 */
export function missionTotalsReply(mission: string, month: string | undefined): Reply | undefined {
  const ofMission = (table: FactTable<object>) =>
    chosenRows(
      table,
      (cell) => cell('mission') === mission && (month === undefined || String(cell('month')) === month),
    );
  const months = [...rowsOf(missionTotals)].filter(
    (row) => row.mission === mission && (month === undefined || row.month === month),
  );
  const [first] = months;
  if (!first) return undefined;
  const last = months.at(-1) ?? first;
  const most = months.reduce((a, b) => (b.persons > a.persons ? b : a));
  const totals = ofMission(missionTotals);
  return {
    about: totals.about,
    summary:
      first === last
        ? `${mission} had ${grouped(first.persons)} uniformed personnel of ${first.contributors} contributors at the end of ${writtenDate(first.month)}.`
        : `${mission} had uniformed personnel at the end of ${months.length} months from ${writtenDate(first.month)} to ${writtenDate(last.month)}, most in ${writtenDate(most.month)}: ${grouped(most.persons)}, of ${most.contributors} contributors.`,
    notes: [
      `How many each state had in ${mission} in these months is not in the data: figures by state and mission begin in ${writtenDate(firstByState ?? '')}.`,
    ],
    tables: [totals, ofMission(missionStrength), chosenRows(appropriations, (cell) => cell('mission') === mission)],
  };
}
