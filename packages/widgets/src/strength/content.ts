import { percentOf } from '@blueledger/core/internal/math';
import {
  type AuthorisedOverTime,
  type AuthorisedOverTimeQuery,
  authorisedOverTime,
  type LevelSpan,
  type StrengthInMonth,
} from '@blueledger/core/personnel';
import type { SummaryPart } from '@blueledger/core/text';
import type { LevelsSpec } from '../figure/chart/levels/spec.js';
import type { FigureContent, FigureTable } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import type { factsFor } from './facts.js';
import type { Compared, StrengthMessages, WrittenStrength } from './messages.js';

type Facts = Awaited<ReturnType<typeof factsFor>>;

function summaryOf(answer: AuthorisedOverTime, messages: StrengthMessages): readonly SummaryPart[] {
  const { personnel, latest, latestCompared } = answer;
  const { mission } = answer.query;
  const { language } = messages.frame;
  const [whole, one] = [numbersIn(language), numbersIn(language, { least: 1 })];
  if (!latest) return [{ text: messages.nothing(mission, personnel) }];
  const written = ({ month, deployed }: StrengthInMonth): WrittenStrength => ({
    month: messages.core.month(month),
    deployed: whole(deployed as number),
  });
  const compared = (at: StrengthInMonth): Compared => ({
    ...written(at),
    authorised: whole(at.authorised as number),
    percent: one(at.percent as number),
  });
  if (answer.ended && answer.peak && answer.peak !== latest)
    return messages.ended(
      mission,
      personnel,
      answer.peak.percent === undefined ? written(answer.peak) : compared(answer.peak),
      written(latest),
    );
  return latest === latestCompared
    ? messages.known(mission, personnel, compared(latest))
    : messages.unknown(mission, personnel, written(latest), latestCompared && compared(latestCompared));
}

/** Decisions that kept a level are one level to the eye. */
function levelsOf({ levels, months }: AuthorisedOverTime): LevelsSpec['levels'] {
  const at = new Map(months.map(({ month }, index) => [month, index]));
  return levels.reduce<{ from: number; to: number; value: number | undefined }[]>(
    (joined, { from, to, authorised }) => {
      const before = joined.at(-1);
      if (before && before.value === authorised) before.to = at.get(to) as number;
      else joined.push({ from: at.get(from) as number, to: at.get(to) as number, value: authorised });
      return joined;
    },
    [],
  );
}

function tableOf(answer: AuthorisedOverTime, messages: StrengthMessages): FigureTable {
  const { columns } = messages;
  const decisionIn = (month: string): string | undefined => {
    const { unknown, resolution } = answer.levels.find(({ from, to }) => from <= month && month <= to) as LevelSpan;
    return unknown ? messages.unknownReason[unknown](resolution) : resolution;
  };
  return {
    caption: messages.caption(answer.query.mission),
    columns: [
      { label: columns.month, format: 'date' },
      { label: columns.authorised, format: 'persons' },
      { label: columns.deployed, format: 'persons' },
      { label: columns.percent, format: 'percent' },
      { label: columns.resolution, format: 'text' },
    ],
    rows: answer.months.map(({ month, authorised, deployed, exactShare }) => [
      month,
      authorised,
      deployed,
      exactShare && percentOf(exactShare, 2),
      decisionIn(month),
    ]),
  };
}

/** The figure of a mission's strength, month by month, against what was authorised. */
export function contentOf(facts: Facts, query: AuthorisedOverTimeQuery, messages: StrengthMessages): FigureContent {
  const ask = () => authorisedOverTime(facts, query);
  const answer = ask();
  const { months, personnel, latest, peak } = answer;
  const { mission } = query;
  const { language } = messages.frame;
  const [whole, percent] = [numbersIn(language), numbersIn(language, { least: 1, percent: true })];
  const count = (value: number | undefined) => (value === undefined ? undefined : whole(value));
  const index = peak ? months.indexOf(peak) : -1;
  return {
    messages: messages.frame,
    title: messages.title(mission, personnel),
    summary: summaryOf(answer, messages),
    chart: {
      kind: 'levels',
      language,
      colour: 'people',
      unit: messages.unit[personnel],
      months: months.map(({ month }) => month),
      values: months.map(({ deployed }) => deployed),
      label: messages.deployed,
      levelLabel: messages.authorised,
      levels: levelsOf(answer),
      unknownLabel: messages.notKnown,
      ...(peak && peak !== latest
        ? { peak: { index, text: `${whole(peak.deployed as number)}, ${messages.core.month(peak.month)}` } }
        : {}),
    },
    points: months.map(({ month, deployed, authorised, percent: share }, at) => ({
      text: messages.point(
        messages.core.month(month),
        count(deployed),
        count(authorised),
        share === undefined ? undefined : percent(share),
      ),
      series: 0,
      index: at,
    })),
    table: tableOf(answer, messages),
    notes: notesOf(answer, messages),
    dataTo: messages.core.month(latest?.month ?? (months.at(-1) as StrengthInMonth).month),
    ...(latest ? {} : { empty: messages.nothing(mission, personnel) }),
    answer,
    ask,
  };
}
