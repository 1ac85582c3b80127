import { mostDeaths } from '../../summaryFacts.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { fromMonthTo, monthAndYear } from '../dates.js';
import { grouped, inYears, many } from '../words.js';

/** Kinds of personnel and causes of death as a sentence has them. */
const names: Readonly<Record<string, string>> = {
  accident: 'несчастный случай',
  illness: 'болезнь',
  malicious_act: 'злоумышленные действия',
  self_inflicted: 'самоповреждение',
  to_be_determined: 'причина устанавливается',
  unknown: 'причина неизвестна',
  international_civilian: 'международный гражданский персонал',
  local: 'местный персонал',
  military: 'военнослужащие',
  military_observer: 'военные наблюдатели',
  police: 'полиция',
  other: 'прочий персонал',
};
const dimensions = {
  year: 'по годам',
  mission: 'по миссиям',
  nationality: 'по гражданству',
  kind: 'по категориям',
  cause: 'по причинам',
} as const;

export const fatalitySummaries: Pick<SummaryMessages['summaries'], 'fatalities'> = {
  fatalities: (answer, nameOf) => {
    const { query, by, from, to, throughMonth, nationalityName, deaths, groups } = answer;
    const { mission, kind, cause, nationality } = query;
    const span = throughMonth
      ? from === to
        ? fromMonthTo(`${from}-01`, throughMonth)
        : `с ${from} года по ${monthAndYear(throughMonth)}`
      : inYears(from, to);
    const who = nationality === undefined ? nationalityName : nameOf(nationality, nationalityName);
    const of = [who, kind && (names[kind] ?? kind), cause && (names[cause] ?? cause)].filter(Boolean).join(', ');
    const scope = `${mission ?? 'операции ООН в пользу мира'}${of ? ` (${of})` : ''}`;
    const most = mostDeaths(answer);
    if (!most) return `${span} в базе данных ООН случаев гибели нет: ${scope}.`;
    const name = by === 'nationality' ? nameOf(most.key, most.name) : (names[most.name] ?? most.name);
    const largest = `${name}${most.others > 0 ? ` и еще ${grouped(most.others)}` : ''} (${grouped(most.deaths)})`;
    return `${span} по базе данных ООН — ${many(deaths, 'случай гибели', 'случая гибели', 'случаев гибели')}: ${scope}${groups.length > 1 ? `; больше всего ${dimensions[by]}: ${largest}` : ''}.`;
  },
};
