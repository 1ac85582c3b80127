import { inGenitive, russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { Counted, FatalitiesMessages, Span } from '../messages.js';

const kinds = {
  international_civilian: 'Международный гражданский персонал',
  local: 'Местный персонал',
  military: 'Военнослужащие',
  military_observer: 'Военные наблюдатели',
  other: 'Прочий персонал',
  police: 'Полиция',
};
const causes = {
  accident: 'Несчастный случай',
  illness: 'Болезнь',
  malicious_act: 'Злоумышленные действия',
  self_inflicted: 'Самоповреждение',
  to_be_determined: 'Устанавливается',
  unknown: 'Неизвестна',
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const span = ({ from, to, through }: Span) =>
  through
    ? `с ${from === to ? inGenitive(russian.month(`${from}-01`)) : `${from} года`} по ${russian.month(through)}`
    : from === to
      ? `в ${from} году`
      : `с ${from} по ${to} год`;
const during = (years: Span) => capital(span(years));
const filters = ({ nationality, kind, cause }: Counted) =>
  [
    ...(nationality ? [`гражданство: ${nationality}`] : []),
    ...(kind ? [lower(kinds[kind])] : []),
    ...(cause ? [`причина: ${lower(causes[cause])}`] : []),
  ].join(', ');
const scope = (counted: Counted) =>
  `${counted.mission ?? 'операции ООН в пользу мира'}${filters(counted) ? ` (${filters(counted)})` : ''}`;
const dimension = {
  year: 'по годам',
  mission: 'по миссиям',
  nationality: 'по гражданству',
  kind: 'по категориям персонала',
  cause: 'по причинам',
};

export const messages: FatalitiesMessages = {
  core: russian,
  frame,
  stateName,
  title: (counted, by) => `Случаи гибели, ${scope(counted)}, ${dimension[by]}`,
  summary: ({ span: years, counted, deaths, malicious, most }) => [
    { text: `${during(years)} число случаев гибели (${scope(counted)}): ` },
    people(deaths),
    ...(malicious === undefined ? [] : [{ text: ', из них от злоумышленных действий — ' }, people(malicious)]),
    ...(most
      ? [
          {
            text: `; больше всего ${dimension[most.by]}: ${most.by === 'kind' || most.by === 'cause' ? lower(most.name) : most.name}${most.others > 0 ? ` и еще ${most.others}` : ''} — `,
          },
          people(`${most.deaths}${most.others > 0 ? ' в каждом случае' : ''}`),
        ]
      : []),
    { text: '.' },
  ],
  nobody: (years, counted) => `${during(years)} в базе данных ООН случаев гибели нет: ${scope(counted)}.`,
  unit: 'Случаи гибели',
  malicious: 'злоумышленные действия',
  otherCauses: 'несчастные случаи, болезни и все прочие причины',
  allCauses: 'все причины',
  causes,
  kinds,
  formerNames: {
    PSE: 'Государство Палестина',
    SCG: 'Сербия и Черногория',
    XXX: 'Гражданство не установлено',
    YUG: 'Югославия',
  },
  inMission: (deaths, mission) => `${mission}: ${deaths}`,
  point: (name, deaths, malicious) =>
    `${name}: случаев гибели — ${deaths}${malicious === undefined ? '' : `, от злоумышленных действий — ${malicious}`}`,
  noDeaths: (year) => `${year} год: случаев гибели нет`,
  caption: (by) =>
    `Случаи гибели ${dimension[by]}${by === 'cause' ? '' : ' и причинам'}, по базе данных Организации Объединенных Наций`,
  columns: {
    year: 'Год',
    mission: 'Миссия',
    nationality: 'Гражданство',
    kind: 'Категория персонала',
    cause: 'Причина',
    deaths: 'Случаи гибели',
  },
  killed: (points) =>
    `Вне этих данных: Союз персонала Организации Объединенных Наций ведет счет преднамеренно убитых сотрудников: ${points.map(({ year, deaths, atLeast }) => `${year} год — ${atLeast ? 'не менее ' : ''}${deaths}`).join(', ')}.`,
};
