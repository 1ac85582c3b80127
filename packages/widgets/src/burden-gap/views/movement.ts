import type { Fraction } from '@blueledger/core';
import { type BurdenMovement, burdenMovement, type MovementFacts, type MovementYear } from '@blueledger/core/burden';
import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import { percentOf } from '@blueledger/core/internal/math';
import { type EventText, movementSummary } from '@blueledger/core/text';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { missionTotals } from '@blueledger/datasets/mission-totals';
import { missions } from '@blueledger/datasets/missions';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { personnelByMissionByMissionAndYear } from '@blueledger/datasets/personnel-by-mission/by-mission-and-year';
import { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
import type { RatesSpec } from '../../figure/chart/rates/spec.js';
import type { FigureContent, ReadingPoint } from '../../figure/content.js';
import { attribution } from '../../figure/facts/attribution.js';
import { groupTables } from '../../figure/facts/groups.js';
import { earlyFacts, firstRecentYear, recentScale } from '../../figure/facts/scale.js';
import type { SharesQuery } from '../facts.js';
import type { BurdenGapMessages } from '../messages.js';
import { renderEvents } from './eventList.js';
import { bandOf, spoken, tableOf } from './shares.js';

/** A movement has no use for one year, or for months. */
function checkQuery({ year, personnel }: SharesQuery): void {
  if (year !== undefined)
    throw new BlueLedgerError('bad-query', {
      what: 'year was given together with show="movement"',
      where: 'year',
      expected: 'from and to: a movement is from one year to another',
    });
  oneOf(personnel, ['pooled'], 'personnel');
}

/** The facts of a movement. Those of scales before 2012 come only for their years. */
async function movementFacts({ payers, servers, from = firstRecentYear }: SharesQuery): Promise<MovementFacts> {
  const [groups, early] = await Promise.all([
    groupTables(`${payers} ${servers}`),
    from < firstRecentYear ? earlyFacts() : undefined,
  ]);
  return {
    ...recentScale,
    memberStates: memberStatesGroups,
    ...early,
    ...groups,
    personnelByYear: uniformedPersonnelByYear,
    attribution,
    operations: peacekeepingOperations,
    missionCodes: missions,
    missionTotals,
    personnelByMissionAndYear: personnelByMissionByMissionAndYear,
  };
}

/** Finer than it is written, so that nothing is rounded twice. */
const percentIn = (share: { readonly exactShare: Fraction | undefined } | undefined) =>
  share?.exactShare && percentOf(share.exactShare, 5);

const place = (date: string) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;

/** Runs of years in which nobody has a rate in the data. */
function gapsOf(years: readonly MovementYear[], { movement: { gap, dash } }: BurdenGapMessages): RatesSpec['gaps'] {
  const gaps: { from: number; to: number }[] = [];
  for (const { year, paid } of years) {
    if (paid) continue;
    const last = gaps.at(-1);
    if (last?.to === year - 1) last.to = year;
    else gaps.push({ from: year, to: year });
  }
  return gaps.map(({ from, to }) => ({ from, to, label: gap(from === to ? `${from}` : `${from}${dash}${to}`) }));
}

function chartOf(
  { years, events }: BurdenMovement,
  { payers, servers }: { readonly payers: string; readonly servers: string },
  messages: BurdenGapMessages,
): RatesSpec {
  const paid = years.map((line) => percentIn(line.paid));
  const served = years.map((line) => percentIn(line.served));
  const bands = years.map((line) => bandOf(line.paid, 5));
  const most = Math.max(0, ...[...paid, ...served, ...bands.map((band) => band?.high)].flatMap((value) => value ?? []));
  const plain = years.map(({ year }) => year);
  const [lastPaid, lastServed] = [
    years.findLast((line) => line.paid)?.paid,
    years.findLast((line) => line.served)?.served,
  ];
  return {
    kind: 'rates',
    language: messages.frame.language,
    unit: messages.movement.unit,
    years: plain,
    starts: plain,
    projected: years.map(({ projected }) => projected),
    derived: true,
    series: [
      {
        role: 'money',
        label: messages.paidBy(payers),
        percents: paid,
        bands,
        written: lastPaid && spoken(lastPaid, messages),
        starts: years.map(({ year, ratesFrom }) => (ratesFrom === undefined ? year : place(ratesFrom))),
      },
      {
        role: 'people',
        label: messages.servedBy(servers),
        percents: served,
        written: lastServed && spoken(lastServed, messages),
        starts: years.map(({ year, served: share }) => (share ? place(share.from) : year)),
      },
    ],
    bounds: [],
    gaps: gapsOf(years, messages),
    events: [],
    marks: events.map(({ number, date, side }) => ({ number, at: place(date), series: side === 'paid' ? 0 : 1 })),
    most: most > 50 ? 100 : Math.max(1, Math.ceil(most / 10) * 10),
  };
}

/** Year by year both shares, and after them the events of the year. */
function pointsOf(
  { years, events }: BurdenMovement,
  { payers, servers, events: texts }: ReturnType<typeof movementSummary>,
  messages: BurdenGapMessages,
): ReadingPoint[] {
  return years.flatMap(({ year, paid, served }, index): ReadingPoint[] => [
    {
      text: paid ? messages.pointPaid(year, payers, spoken(paid, messages)) : messages.movement.pointNoRates(year),
      series: 0,
      index,
    },
    {
      text: served ? messages.pointServed(year, servers, spoken(served, messages)) : messages.pointMissing(year),
      series: 1,
      index,
    },
    ...events.flatMap(({ date }, i): ReadingPoint[] =>
      date.startsWith(`${year}-`)
        ? [{ text: messages.movement.pointEvent(texts[i] as EventText), series: 2, index: i }]
        : [],
    ),
  ]);
}

/**
 * The movement of both shares and what moved them, as a figure: summary, lines with numbered events, table, and under the chart
 * the list of events, whose styles go into the element’s root.
 */
export async function movementContent(
  query: SharesQuery,
  messages: BurdenGapMessages,
  root: HTMLElement | DocumentFragment,
): Promise<FigureContent> {
  checkQuery(query);
  const { payers, servers, from, to } = query;
  const facts = await movementFacts(query);
  const ask = () => burdenMovement(facts, { payers, servers, from, to });
  const answer = ask();
  const { movement, stateName } = messages;
  const text = movementSummary(answer, { messages: movement.core, stateName });
  return {
    messages: messages.frame,
    title: text.title,
    summary: text.parts,
    chart: chartOf(answer, text, messages),
    points: pointsOf(answer, text, messages),
    table: tableOf(answer.years, text.payers, text.servers, messages),
    notes: text.notes,
    dataTo: messages.core.month(answer.personnelTo),
    answer,
    ask,
    list: renderEvents(root, text.events, answer, messages),
  };
}
