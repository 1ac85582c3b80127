import { type BurdenMovement, burdenMovement, type MovementYear } from '@blueledger/core/burden';
import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import { type Fraction, percentOf } from '@blueledger/core/internal/math';
import { type EventText, movementSummary } from '@blueledger/core/text';
import type { RatesSpec } from '../../figure/chart/ratesSpec.js';
import type { FigureContent, ReadingPoint } from '../../figure/content.js';
import { spoken, tableOf } from '../content.js';
import { renderEvents } from './eventList.js';
import { movementFacts } from './facts.js';
import { movementWordsFor } from './languages.js';
import type { GapMovementWords } from './words.js';

/** What the element is asked; a movement has no use for one year, or for months. */
interface Asked {
  readonly payers: string;
  readonly servers: string;
  readonly year: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly personnel: string;
  readonly show: string;
}

function checkAsked({ year, personnel, show }: Asked): void {
  oneOf(show, ['shares', 'movement'], 'show');
  if (year !== undefined)
    throw new BlueLedgerError('bad-query', {
      what: 'year was given together with show="movement"',
      where: 'year',
      expected: 'from and to: a movement is from one year to another',
    });
  oneOf(personnel, ['pooled'], 'personnel');
}

/** Finer than it is written, so that nothing is rounded twice. */
const percentIn = (share: { readonly exactShare: Fraction } | undefined) => share && percentOf(share.exactShare, 5);

const place = (date: string) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;

/** Runs of years in which nobody has a rate in hand. */
function gapsOf(years: readonly MovementYear[], { gap, dash }: GapMovementWords): RatesSpec['gaps'] {
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
  words: GapMovementWords,
): RatesSpec {
  const paid = years.map((line) => percentIn(line.paid));
  const served = years.map((line) => percentIn(line.served));
  const most = Math.max(0, ...[...paid, ...served].flatMap((value) => value ?? []));
  const plain = years.map(({ year }) => year);
  return {
    kind: 'rates',
    language: words.frame.language,
    unit: words.unit,
    years: plain,
    starts: plain,
    projected: years.map(({ projected }) => projected),
    derived: true,
    series: [
      {
        role: 'money',
        label: words.paidBy(payers),
        percents: paid,
        starts: years.map(({ year, ratesFrom }) => (ratesFrom === undefined ? year : place(ratesFrom))),
      },
      {
        role: 'people',
        label: words.servedBy(servers),
        percents: served,
        starts: years.map(({ year, served: share }) => (share ? place(share.from) : year)),
      },
    ],
    bounds: [],
    gaps: gapsOf(years, words),
    events: [],
    marks: events.map(({ number, date, side }) => ({ number, at: place(date), series: side === 'paid' ? 0 : 1 })),
    most: most > 50 ? 100 : Math.max(1, Math.ceil(most / 10) * 10),
  };
}

/** Year by year both shares, and after them the events of the year. */
function pointsOf(
  { years, events }: BurdenMovement,
  { payers, servers, events: texts }: ReturnType<typeof movementSummary>,
  words: GapMovementWords,
): ReadingPoint[] {
  return years.flatMap(({ year, paid, served }, index): ReadingPoint[] => [
    {
      text: paid ? words.pointPaid(year, payers, spoken(paid.exactShare, words)) : words.pointNoRates(year),
      series: 0,
      index,
    },
    {
      text: served ? words.pointServed(year, servers, spoken(served.exactShare, words)) : words.pointMissing(year),
      series: 1,
      index,
    },
    ...events.flatMap(({ date }, i): ReadingPoint[] =>
      date.startsWith(`${year}-`) ? [{ text: words.pointEvent(texts[i] as EventText), series: 2, index: i }] : [],
    ),
  ]);
}

/**
 * The movement of both shares and what moved them, as a figure: sentence, lines with numbered events, table, and under the
 * chart the list of events, whose styles go into the element’s root.
 */
export async function movementContent(
  asked: Asked,
  language: string,
  root: HTMLElement | DocumentFragment,
): Promise<FigureContent> {
  checkAsked(asked);
  const { payers, servers, from, to } = asked;
  const [facts, words] = await Promise.all([
    movementFacts({ names: `${payers} ${servers}`, from }),
    movementWordsFor(language),
  ]);
  const ask = () => burdenMovement(facts, { payers, servers, from, to });
  const answer = ask();
  const told = movementSummary(answer, { messages: words.movement, stateName: words.stateName });
  return {
    words: words.frame,
    title: told.title,
    finding: told.parts,
    chart: chartOf(answer, told, words),
    points: pointsOf(answer, told, words),
    table: tableOf(answer.years, told.payers, told.servers, words),
    notes: told.notes,
    dataTo: words.catalogue.month(answer.personnelTo),
    answer,
    ask,
    list: renderEvents(root, told.events, answer, words),
  };
}
