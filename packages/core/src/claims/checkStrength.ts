import { grouped, writtenDate } from '../internal/math/index.js';
import {
  numberAt,
  requiredNumberAt,
  requiredRow,
  requiredTextAt,
  rowIndices,
  textAt,
} from '../internal/tables/index.js';
import { authorisedStrength } from '../personnel/authorisedStrength.js';
import { personnelTrend } from '../personnel/personnelTrend.js';
import { byDistance, type Checker, type Checkers, numberOf, worst } from './verdict.js';
import { highest, labelOf, lowest, type Total, worldTotals } from './worldTotals.js';

const peacekeepers97000: Checker = (facts, recorder, stated) => {
  const total = worldTotals(facts, recorder, '2012-11', '2012-11')[0]?.persons ?? Number.NaN;
  const operations = personnelTrend(facts, {
    group: 'weog',
    from: '2012-11',
    to: '2012-11',
    missionKind: 'peacekeeping',
  });
  recorder.carries(operations);
  return {
    found: `${grouped(total)} in uniform at the end of November 2012, ${grouped(operations.months[0]?.totalPersons ?? 0)} of them in peacekeeping operations`,
    verdict: byDistance(numberOf(stated), total, { accurate: 0.01, approximate: 0.05 }),
    tolerance: 'all missions: accurate within 1 per cent, approximately accurate within 5',
  };
};

const peakEarly90s: Checker = (facts, recorder, { numbers: [over = 0, below = 0] }) => {
  const peak = highest(worldTotals(facts, recorder, '1991-01', '1995-06'));
  const low = lowest(worldTotals(facts, recorder, '1995-07', '1999-12'));
  const met = [peak.persons > over, low.persons < below];
  return {
    found: `the peak was ${labelOf(peak)}, the low ${labelOf(low)}`,
    verdict: met.every(Boolean) ? 'accurate' : met.some(Boolean) ? 'approximately accurate' : 'not supported',
    tolerance:
      'accurate if a month to June 1995 is over the first number and a later one of the decade below the second; approximately accurate for one of the two',
  };
};

const over100000: Checker = (facts, recorder, stated) => {
  const record = numberOf(stated);
  const months = worldTotals(facts, recorder, '2009-01', '2012-11');
  const now = months.at(-1) as Total;
  const first = months.find(({ persons }) => persons > record);
  return {
    found: `${labelOf(now)}; ${first ? `${grouped(record)} was first passed in ${writtenDate(first.month)}, the most was ${labelOf(highest(months))}` : 'never passed before'}`,
    verdict: now.persons > record ? 'accurate' : first ? 'approximately accurate' : 'not supported',
    tolerance:
      'accurate if the month of the statement is above the number, approximately accurate if a month of the three years before is',
  };
};

const strength11000to75000: Checker = (facts, recorder, { numbers: [first = 0, last = 0] }) => {
  const { worldByYear: table } = facts;
  const row = requiredRow(
    table,
    (index) => numberAt(table.columns.year, index) === 1989 && textAt(table.columns.measure, index) === 'total',
  );
  recorder.reads(table, [row]);
  const before = requiredNumberAt(table.columns.value, row);
  const after = highest(worldTotals(facts, recorder, '1994-01', '1994-12'));
  const parts = [
    byDistance(first, before, { accurate: 0.05, approximate: 0.15 }),
    byDistance(last, after.persons, { accurate: 0.05, approximate: 0.15 }),
  ];
  return {
    found: `1989: ${grouped(before)} (a rounded estimate); most in 1994: ${labelOf(after)}`,
    verdict: worst(parts),
    tolerance: 'both numbers within 5 per cent: accurate; within 15: approximately accurate',
  };
};

const unamirStrength: Checker = ({ authorised: table }, recorder, { numbers: stated }) => {
  const { mission, from, military } = table.columns;
  const rows = rowIndices(table).filter(
    (row) => textAt(mission, row) === 'UNAMIR' && numberAt(military, row) !== undefined,
  );
  recorder.reads(table, rows);
  const figures = rows.map((row) => requiredNumberAt(military, row));
  const met = stated.filter((number) => figures.includes(number)).length;
  return {
    found: `authorised, as far as available: ${rows.map((row, index) => `${grouped(figures[index] as number)} (from ${writtenDate(requiredTextAt(from, row))})`).join(', ')}`,
    verdict: met === stated.length ? 'accurate' : met >= 3 ? 'approximately accurate' : 'not supported',
    tolerance: 'accurate if all numbers are available, approximately accurate if three are',
  };
};

const unamirActual550: Checker = (facts, recorder, stated) => {
  const at = (month: string) => {
    const answer = authorisedStrength(facts, { mission: 'UNAMIR', month, kind: 'military' });
    recorder.carries(answer);
    return answer;
  };
  const [june, july] = [at('1994-06'), at('1994-07')];
  return {
    found: `of ${grouped(june.authorised ?? 0)} authorised ${grouped(june.deployed)} military personnel were there at the end of June 1994, ${grouped(july.deployed)} at the end of July; the 25th is not available`,
    verdict: byDistance(numberOf(stated), june.deployed, { accurate: 0.01, approximate: 0.1 }),
    tolerance: 'the last month’s end before the day: accurate within 1 per cent, approximately accurate within 10',
  };
};

const missions1989to1994: Checker = ({ operations: table }, recorder, stated) => {
  const rows = rowIndices(table).filter((row) => {
    const start = (textAt(table.columns.start, row) ?? '').slice(0, 4);
    return '1989' <= start && start <= '1994';
  });
  recorder.reads(table, rows);
  return {
    found: `${rows.length} operations began: ${rows.map((row) => textAt(table.columns.mission, row)).join(', ')}`,
    verdict: byDistance(numberOf(stated), rows.length, { accurate: 1, approximate: 3, relative: false }),
    tolerance: 'accurate within 1 of the number, approximately accurate within 3',
  };
};

const britishUnprofor1994: Checker = (facts, recorder) => {
  const answer = personnelTrend(facts, { group: 'GBR', from: '1994-07', to: '1994-07', kind: 'troops' });
  recorder.carries(answer);
  return {
    found: `the United Kingdom had ${grouped(answer.months[0]?.persons ?? 0)} troops in all missions together at the end of July 1994; by mission and state nothing is available before ${writtenDate(facts.personnelByMission?.coverage?.from ?? '')}`,
    verdict: 'not verifiable',
    tolerance: 'needs personnel by state and mission of July 1994',
  };
};

/** Checks of statements about strength, by claim. */
export const strengthChecks: Checkers = {
  'british-unprofor-1994': britishUnprofor1994,
  'missions-1989-1994': missions1989to1994,
  'over-100000': over100000,
  'peacekeepers-97000': peacekeepers97000,
  'peak-early-90s': peakEarly90s,
  'strength-11000-75000': strength11000to75000,
  'unamir-actual-550': unamirActual550,
  'unamir-strength': unamirStrength,
};
