import { inGenitive, russian } from '@blueledger/core/text/ru';
import { stateName } from '../../figure/names/text/ru.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { MapMessages, MapTime } from '../messages.js';

const monthOnly = (month: string) => russian.month(month).split(' ')[0] ?? month;
const short = ({ year, month }: MapTime) => (month === undefined ? `${year} год` : russian.month(month));
const when = (time: MapTime) =>
  time.month !== undefined
    ? `На конец ${inGenitive(russian.month(time.month))}`
    : `В ${time.year} году${time.span ? ` (${monthOnly(time.span.from)} — ${monthOnly(time.span.to)})` : ''}`;
const subjects = {
  payers: 'Доля в финансировании операций ООН по поддержанию мира',
  contributors: 'Доля в военном и полицейском персонале ООН',
  gap: 'Доля в финансировании операций ООН по поддержанию мира минус доля в их персонале',
};

export const messages: MapMessages = {
  core: russian,
  frame,
  stateName,
  title: (show, time) => `${subjects[show]}, по государствам-членам, ${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    {
      text: `${projected ? `По ставкам на ${year} год` : `В ${year} году`} доля в финансировании операций ООН по поддержанию мира, из ${states} государств-членов: ${edge}\u00a0% и более — у ${large}, вместе `,
    },
    money(`${together}\u00a0%`),
    { text: ` (на первом месте ${first.name}, ${first.share}\u00a0%); менее ${smallEdge}\u00a0% — у ${small}.` },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    {
      text: `${when(time)} доля в военном и полицейском персонале операций ООН, из ${states} государств-членов: ${edge}\u00a0% и более — у ${large}, вместе `,
    },
    people(`${together}\u00a0%`),
    { text: ` (на первом месте ${first.name}, ${first.share}\u00a0%); никого не предоставили: ${none}.` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    {
      text: `${when(time)} из ${states} государств-членов доля в финансировании операций ООН по поддержанию мира больше доли в их военном и полицейском персонале: `,
    },
    money(payMore),
    { text: ` (наибольшая разница — ${payer.name}, ` },
    money(`${payer.paid}\u00a0%`),
    { text: ` против ${payer.served}\u00a0%); наоборот: ` },
    people(serveMore),
    { text: ` (наибольшая разница — ${server.name}, ` },
    people(`${server.served}\u00a0%`),
    { text: ` против ${server.paid}\u00a0%).` },
  ],
  lessThan: (percent) => `менее ${percent}`,
  unit: {
    payers: 'Финансирование, в процентах взносов на операции по поддержанию мира',
    contributors: 'Персонал, в процентах военного и полицейского персонала',
    gap: 'Разница двух долей, в процентных пунктах',
  },
  step: ({ from, to }) =>
    from === undefined ? `менее ${to}` : to === undefined ? `${from} и более` : `от ${from} до ${to}`,
  nobody: 'никого',
  gapStep: (side, { from, to }) =>
    `больше ${side === 'paid' ? 'денег' : 'персонала'}: на ${to === undefined ? `${from} и более` : `${from}–${to}`}`,
  nearlyEqual: (edge) => `разница менее ${edge}`,
  noRate: 'ставки в этом году нет',
  territory: 'не государство-член',
  point: (show, { name, share }) =>
    show === 'payers' ? `${name}: финансирование ${share}` : `${name}: персонал ${share}\u00a0%`,
  gapPoint: ({ name, paid, served }) => `${name}: финансирование ${paid}\u00a0%, персонал ${served}\u00a0%`,
  missingPoint: (show, name) =>
    `${name}: ${show === 'contributors' ? 'персонала не предоставлено' : 'ставки в этом году нет'}`,
  caption: (show, time) => `${subjects[show]}, по государствам-членам, ${short(time)}`,
  columns: {
    state: 'Государство-член',
    rate: 'Ставка, в процентах',
    persons: 'Человек',
    personMonths: 'Человеко-месяцы',
    served: 'Персонал, в процентах',
    paid: 'Финансирование, в процентах',
    gap: 'Финансирование минус персонал, в процентных пунктах',
  },
  outlines: [
    'Границы, названия и обозначения, использованные на этой карте, не означают их официального одобрения или признания Организацией Объединенных Наций (ST/AI/189/Add.25/Rev.1).',
    'Контуры: Natural Earth 1:10m, общественное достояние, упрощены; равновеликая проекция (Equal Earth). Кружок отмечает государство, слишком малое для показа. Natural Earth показывает, кто фактически контролирует территорию: спорные линии не отмечены, кроме границ территорий, не являющихся государствами-членами, которые показаны пунктиром.',
  ],
};
