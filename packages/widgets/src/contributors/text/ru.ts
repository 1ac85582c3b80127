import { inGenitive, russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { capital, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: 'воинские контингенты',
  staff_officers: 'штабные офицеры',
  individual_police: 'полицейские вне сформированных подразделений',
  formed_police_units: 'сформированные полицейские подразделения',
  experts_on_mission: 'наблюдатели (эксперты в командировках)',
  police: 'полиция',
};

const ofMonth = (month: string) => inGenitive(russian.month(month));

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `на конец ${ofMonth(time)}`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `в среднем за ${time} год`;
  return `в среднем с ${ofMonth(from).replace(` ${time} года`, '')} по ${russian.month(to)}`;
}
const short = ({ by, time }: When) => (by === 'month' ? russian.month(time) : `${time} год`);

export const messages: ContributorsMessages = {
  core: russian,
  frame,
  stateName,
  regionalLists: (asOf) =>
    `Региональные группы: списки на ${russian.month(asOf)}, использованы здесь и для других лет.`,
  doubtfulMany: (months, first, last) =>
    `Данные в том виде, в каком они опубликованы: в источнике контингенты, по-видимому, отнесены не к тому государству или не к той категории; таких месяцев: ${months} (${russian.month(first)} — ${russian.month(last)}).`,
  subject: ({ mission, kind, sex }) =>
    `${kind === undefined ? 'военный и полицейский персонал' : (kinds[kind] ?? kind)}${sex === undefined ? '' : sex === 'female' ? ', женщины' : ', мужчины'}${mission === undefined ? '' : `, ${mission}`}`,
  title: (subject) => `Кто служит в операциях ООН: ${subject}`,
  rankingTitle: (subject, month) =>
    `Государства, предоставляющие больше всего персонала ООН, ${russian.month(month)}: ${subject}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${capital(subject)}: ${who} — ${whenText(when)} ` },
    people(persons),
    ...(percent === undefined ? [] : [{ text: ', или ' }, people(`${percent}\u00a0%`), { text: ' общего числа' }]),
    ...(peak === undefined ? [] : [{ text: `; максимум: ${peak.persons} (${short(peak.when)})` }]),
    { text: '.' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${capital(subject)}, ${whenText(when)}: ` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : '; '}${who} — ` },
      people(persons),
      ...(peak === undefined ? [] : [{ text: ` (максимум: ${peak.persons}, ${short(peak.when)})` }]),
    ]),
    { text: '.' },
  ],
  manyLines: (first, last, subject) => [
    { text: `${capital(subject)}: из показанных наибольшая доля — ${short(first.when)}: ${first.who}, ` },
    people(`${first.percent}\u00a0%`),
    { text: `; ${whenText(last.when)}: ${last.who}, ` },
    people(`${last.percent}\u00a0%`),
    { text: '.' },
  ],
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `На конец ${ofMonth(month)} (${subject}) на первом месте — ${first}: ` },
    people(persons),
    { text: `${next.length === 0 ? '' : `; далее — ${russian.list(next)}`}; на первые места (${listed}) приходится ` },
    people(`${percent}\u00a0%`),
    { text: ` из ${total}.` },
  ],
  notAvailable: (subject) => `Данных за это время нет: ${subject}.`,
  nothing: 'Никто не указан.',
  persons: 'человек',
  point: (when, who, persons, percent) =>
    `${when}: ${who} ${persons}${percent === undefined ? '' : `, ${percent} общего числа`}`,
  pointMissing: (when, who) => `${when}: ${who} — нет данных`,
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}: ${persons}, ${percent} общего числа`,
  caption: (subject, by) =>
    `${capital(subject)} в операциях ООН, ${by === 'year' ? 'среднее за год по численности на конец месяца' : 'на конец каждого месяца'}`,
  rankCaption: (subject, month) =>
    `${capital(subject)} в операциях ООН по государствам-членам, ${russian.month(month)}`,
  columns: {
    year: 'Год',
    month: 'Месяц',
    personsOf: (who) => capital(who),
    percentOf: (who) => `${capital(who)}, в процентах общего числа`,
    total: 'Все государства-члены',
    months: 'Доступно месяцев',
    rank: 'Место',
    state: 'Государство-член',
    persons: 'Человек',
    percent: 'В процентах общего числа',
  },
};
