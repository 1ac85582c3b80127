import type { Fraction } from '@blueledger/core';
import { percentOf } from '@blueledger/core/internal/math';
import { type HistoryQuery, type PersonnelHistory, personnelHistory } from '@blueledger/core/personnel';
import { groupingLabel } from '@blueledger/core/text';
import type { FigureContent, FigureTable, ReadingPoint } from '../../figure/content.js';
import { type ColourName, seriesColours } from '../../figure/tokens.js';
import { factsFor } from '../facts.js';
import type { ContributorsMessages, LineSummary, Subject, When } from '../messages.js';
import { notesOf, numbersOf } from '../phrasing.js';

type Line = PersonnelHistory['series'][number];

const groupColours: readonly string[] = ['african', 'asia-pacific', 'eastern-european', 'grulac'];
/** Those who serve come first. */
const inTurn: readonly ColourName[] = ['people', ...seriesColours.filter((colour) => colour !== 'people')];

/** A regional group has its own colour everywhere; other lines take theirs in turn, the first that of those who serve. */
function coloursOf(series: readonly Line[]): ColourName[] {
  const own = series.map(({ group: { code } }): ColourName | undefined =>
    code === 'weog' ? 'money' : groupColours.includes(code) ? (code as ColourName) : undefined,
  );
  if (own.every((colour) => colour !== undefined)) return own;
  return series.map((_, i) => inTurn[i % inTurn.length] as ColourName);
}

const whenOf = ({ by, times }: PersonnelHistory, index: number): When => {
  const { time, from, to } = times[index] as PersonnelHistory['times'][number];
  return { by, time, from, to };
};

/** Of more lines than these the figure tells the largest share, and draws shares: persons of many lines say little. */
const mostTold = 3;

const lastKnown = ({ values }: Line) => values.findLastIndex(({ persons }) => persons !== undefined);

function peakOf({ values }: Line): number {
  return values.reduce((best, { persons }, i) => ((persons ?? -1) > (values[best]?.persons ?? -1) ? i : best), 0);
}

/** The sentence: the last figures with the greatest, or the largest shares at both ends where lines are many. */
function summaryOf(
  answer: PersonnelHistory,
  names: readonly string[],
  subject: string,
  messages: ContributorsMessages,
) {
  const { by, times, series } = answer;
  const write = numbersOf(messages);
  const last = Math.max(...series.map(lastKnown));
  if (last < 0) return [{ text: messages.notAvailable(subject) }];
  if (series.length > mostTold) {
    // A year of which the data take in a few months only is not a fair beginning.
    const known = times.flatMap(({ from, to }, i) =>
      series[0]?.values[i]?.exactShare === undefined
        ? []
        : [{ i, whole: by === 'month' || (from.endsWith('-01') && to.endsWith('-12')) }],
    );
    const first = (known.find(({ whole }) => whole) ?? known[0])?.i ?? 0;
    const largest = (at: number) => {
      const share = (i: number) => series[i]?.values[at]?.persons ?? 0;
      const best = series.reduce((most, _, i) => (share(i) > share(most) ? i : most), 0);
      const exact = series[best]?.values[at]?.exactShare;
      return exact && { who: names[best] as string, percent: write.headline(exact), when: whenOf(answer, at) };
    };
    const [start, end] = [largest(first), largest(last)];
    return start && end ? messages.manyLines(start, end, subject) : [{ text: messages.notAvailable(subject) }];
  }
  const lines = series.map((line, i): LineSummary => {
    const { persons, exactShare } = line.values[last] as Line['values'][number];
    const peak = peakOf(line);
    const most = line.values[peak]?.persons;
    return {
      who: names[i] as string,
      persons: write.whole(persons ?? 0),
      percent: exactShare && write.headline(exactShare),
      peak: !most || peak === last ? undefined : { persons: write.whole(most), when: whenOf(answer, peak) },
    };
  });
  const when = whenOf(answer, last);
  const size = (i: number) => series[i]?.values[last]?.persons ?? 0;
  const inOrder = lines.map((line, i) => ({ line, i })).sort((a, b) => size(b.i) - size(a.i));
  return lines.length === 1
    ? messages.oneLine(lines[0] as LineSummary, subject, when)
    : messages.fewLines(
        inOrder.map(({ line }) => line),
        subject,
        when,
      );
}

function tableOf(
  answer: PersonnelHistory,
  names: readonly string[],
  subject: string,
  messages: ContributorsMessages,
): FigureTable {
  const { columns } = messages;
  const { by, times, series } = answer;
  return {
    caption: messages.caption(subject, by),
    columns: [
      by === 'year' ? { label: columns.year, format: 'text' } : { label: columns.month, format: 'date' },
      ...names.flatMap(
        (name) =>
          [
            { label: columns.personsOf(name), format: 'persons' },
            { label: columns.percentOf(name), format: 'percent' },
          ] as const,
      ),
      { label: columns.total, format: 'persons' },
      ...(by === 'year' ? [{ label: columns.months, format: 'whole' } as const] : []),
    ],
    rows: times.map(({ time, totalPersons, monthsAvailable }, i) => [
      time,
      ...series.flatMap(({ values }) => [values[i]?.persons, values[i]?.sharePercent]),
      totalPersons,
      ...(by === 'year' ? [monthsAvailable] : []),
    ]),
  };
}

/** The last share of a line, as the summary says it. */
function endOf({ values }: Line, spoken: (share: Fraction) => string): string | undefined {
  const share = values.findLast(({ exactShare }) => exactShare !== undefined)?.exactShare;
  return share && spoken(share);
}

/** The greatest value of a line that stands alone, where it is not about the last one. */
function peakLabel(
  series: readonly Line[],
  i: number,
  timeText: (index: number) => string,
  whole: (value: number) => string,
): { readonly peak?: { readonly index: number; readonly text: string } } {
  const line = series[i] as Line;
  const index = peakOf(line);
  const most = line.values[index]?.persons;
  if (series.length > mostTold || !most || lastKnown(line) - index < line.values.length / 12) return {};
  return { peak: { index, text: `${whole(most)}, ${timeText(index)}` } };
}

/** What the element's attributes say of a series. */
interface SeriesQuery extends Subject {
  /** Groupings, a line each. */
  readonly groups: readonly string[];
  readonly by: 'year' | 'month' | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const isMonth = (time: string | undefined) => time !== undefined && !/^\d{4}$/.test(time.trim());

/** The figure of personnel over time. */
export async function seriesContent(query: SeriesQuery, messages: ContributorsMessages): Promise<FigureContent> {
  const { groups, by: named, from, to, mission, kind, sex } = query;
  const months = named === 'month' || (named === undefined && (isMonth(from) || isMonth(to)));
  const facts = await factsFor({ names: groups.join(' '), months, mission, kind, sex });
  const ask = () => personnelHistory(facts, query as HistoryQuery);
  const answer = ask();
  const { by, times, series } = answer;
  const subject = messages.subject(query);
  const names = series.map(({ group }) => groupingLabel(group, messages.core, messages.stateName));
  const write = numbersOf(messages);
  const timeText = (time: string) => (by === 'year' ? time : messages.core.month(time));
  const points: ReadingPoint[] = times.flatMap(({ time }, index) =>
    series.map(({ values }, i) => {
      const { persons, exactShare } = values[index] as Line['values'][number];
      const who = names[i] as string;
      const text =
        persons === undefined
          ? messages.pointMissing(timeText(time), who)
          : messages.point(timeText(time), who, write.whole(persons), exactShare && write.spoken(exactShare));
      return { text, series: i, index };
    }),
  );
  const inShares = series.length > mostTold;
  const none = series.every((line) => lastKnown(line) < 0);
  return {
    messages: messages.frame,
    title: messages.title(subject),
    summary: summaryOf(answer, names, subject, messages),
    chart: {
      kind: 'lines',
      language: messages.frame.language,
      unit: inShares ? messages.columns.percent : messages.persons,
      times: times.map(({ time }) => time),
      // A mean is derived; a month's end is as published.
      derived: by === 'year',
      series: series.map(({ values }, i) => ({
        colour: coloursOf(series)[i] as ColourName,
        label: names[i] as string,
        values: values.map(({ persons, exactShare }) => (inShares ? exactShare && percentOf(exactShare, 6) : persons)),
        ...(inShares ? { written: endOf(series[i] as Line, write.spoken) } : {}),
        ...peakLabel(series, i, (index) => timeText((times[index] as { time: string }).time), write.whole),
      })),
    },
    points,
    table: tableOf(answer, names, subject, messages),
    notes: notesOf(answer, messages),
    dataTo: messages.core.month(answer.personnelTo),
    ...(none ? { empty: messages.notAvailable(subject) } : {}),
    answer,
    ask,
  };
}
