import type { DeathsOf, Fatalities, FatalityCause } from '@blueledger/core/personnel';
import type { SummaryPart } from '@blueledger/core/text';
import type { FigureContent, FigureTable } from '../../figure/content.js';
import { notesOf } from '../../figure/notes.js';
import { numbersIn } from '../../figure/numbersIn.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

/** In this order in the table, whatever a figure has most of. */
const causeOrder: readonly FatalityCause[] = [
  'malicious_act',
  'accident',
  'illness',
  'self_inflicted',
  'to_be_determined',
  'unknown',
];

/** Deaths of a cause, 0 where nobody died of it. */
export const ofCause = ({ causes }: Pick<DeathsOf, 'causes'>, wanted: FatalityCause): number =>
  causes.find(({ cause }) => cause === wanted)?.deaths ?? 0;

/** A group as the language names it. */
export function nameOf({ by }: Fatalities, { key, name }: DeathsOf, messages: FatalitiesMessages): string {
  if (by === 'kind' || by === 'cause') return (messages[`${by}s`] as Readonly<Record<string, string>>)[key] ?? key;
  if (by === 'nationality') return messages.formerNames[key] ?? messages.stateName?.(key) ?? name;
  return key;
}

export function countedOf({ query, nationalityName }: Fatalities, messages: FatalitiesMessages): Counted {
  const { mission, kind, cause, nationality } = query;
  const code = nationality ?? '';
  return {
    mission,
    kind,
    cause,
    nationality:
      messages.formerNames[code] ?? messages.nameInSentence?.(code) ?? messages.stateName?.(code) ?? nationalityName,
  };
}

export const spanOf = ({ from, to, throughMonth: through }: Fatalities): Span => ({ from, to, through });

function summaryOf(answer: Fatalities, messages: FatalitiesMessages): readonly SummaryPart[] {
  const { by, deaths, groups } = answer;
  const [span, counted, whole] = [spanOf(answer), countedOf(answer, messages), numbersIn(messages.frame.language)];
  if (deaths === 0) return [{ text: messages.nobody(span, counted) }];
  const highest = Math.max(...groups.map((group) => group.deaths));
  const most = groups.filter((group) => group.deaths === highest);
  return messages.summary({
    span,
    counted,
    one: deaths === 1,
    deaths: whole(deaths),
    malicious: counted.cause === undefined ? whole(ofCause(answer, 'malicious_act')) : undefined,
    most:
      groups.length < 2
        ? undefined
        : {
            by,
            key: (most[0] as DeathsOf).key,
            name: nameOf(answer, most[0] as DeathsOf, messages),
            deaths: whole(highest),
            others: most.length - 1,
          },
  });
}

function tableOf(answer: Fatalities, groups: readonly DeathsOf[], messages: FatalitiesMessages): FigureTable {
  const { by, query, causes } = answer;
  const apart =
    by === 'cause' || query.cause !== undefined
      ? []
      : causeOrder.filter((cause) => causes.some((one) => one.cause === cause));
  return {
    caption: messages.caption(by),
    columns: [
      { label: messages.columns[by], format: 'text' },
      { label: messages.columns.deaths, format: 'persons' },
      ...apart.map((cause) => ({ label: messages.causes[cause], format: 'persons' as const })),
    ],
    rows: groups.map((group) => [
      nameOf(answer, group, messages),
      group.deaths,
      ...apart.map((cause) => ofCause(group, cause)),
    ]),
  };
}

/** Notes of the answer; the counts of other reports stand in theirs. */
function notesWithPoints(answer: Fatalities, messages: FatalitiesMessages): string[] {
  const whole = numbersIn(messages.frame.language);
  const killed = answer.points
    .filter(({ scope }) => scope === 'deliberately_killed')
    .map(({ year, deaths, atLeast }) => ({ year, deaths: whole(deaths), atLeast }));
  const others = { notes: answer.notes.filter(({ code }) => code !== 'fatality-points-apart') };
  return [...notesOf(others, messages), ...(killed.length > 0 ? [messages.killed(killed)] : [])];
}

/** What the figures of all views have, with the groups that the table lists. */
export function commonContent(
  ask: () => Fatalities,
  answer: Fatalities,
  groups: readonly DeathsOf[],
  messages: FatalitiesMessages,
): Omit<FigureContent, 'chart' | 'points'> {
  const span = spanOf(answer);
  return {
    messages: messages.frame,
    title: messages.title(countedOf(answer, messages), answer.by),
    summary: summaryOf(answer, messages),
    table: tableOf(answer, groups, messages),
    notes: notesWithPoints(answer, messages),
    dataTo: answer.throughMonth ? messages.core.month(answer.throughMonth) : String(answer.to),
    ...(answer.deaths === 0 ? { empty: messages.nobody(span, countedOf(answer, messages)) } : {}),
    answer,
    ask,
  };
}
