import { inGenitive, russian } from '@blueledger/core/text/ru';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ru.js';
import type { StrengthMessages } from '../messages.js';

const who = { military: 'военный персонал', police: 'полиция', uniformed: 'военный и полицейский персонал' };
const atEnd = (month: string) => `конец ${inGenitive(month)}`;
const unknownThen = '; утвержденная на тот момент численность здесь неизвестна';

export const messages: StrengthMessages = {
  core: russian,
  frame,
  title: (mission, personnel) => `${mission}, ${who[personnel]}: утверждено и развернуто`,
  ended: (mission, personnel, peak, last) => [
    { text: `${mission}, ${who[personnel]}: максимум — на ${atEnd(peak.month)}, ` },
    people(peak.deployed),
    ...(peak.percent
      ? [{ text: ` из ${peak.authorised} утвержденных, или ` }, people(`${peak.percent}\u00a0%`)]
      : [{ text: unknownThen }]),
    { text: `; последний отчет (${last.month}): ${last.deployed}.` },
  ],
  known: (mission, personnel, { month, deployed, authorised, percent }) => [
    { text: `${mission}, ${who[personnel]}: на ${atEnd(month)} ` },
    people(deployed),
    { text: ` из ${authorised} утвержденных, или ` },
    people(`${percent}\u00a0%`),
    { text: '.' },
  ],
  unknown: (mission, personnel, { month, deployed }, before) => [
    { text: `${mission}, ${who[personnel]}: на ${atEnd(month)} ` },
    people(deployed),
    { text: unknownThen },
    ...(before
      ? [
          { text: `. На ${atEnd(before.month)}, в последний месяц, когда она известна: ` },
          people(before.deployed),
          { text: ` из ${before.authorised}, или ${before.percent}\u00a0%` },
        ]
      : []),
    { text: '.' },
  ],
  nothing: (mission, personnel) => `${mission}, ${who[personnel]}: отчетов за это время нет.`,
  unit: { military: 'Военный персонал', police: 'Полиция', uniformed: 'Военный и полицейский персонал' },
  deployed: 'развернуто',
  authorised: 'утверждено',
  notKnown: 'утверждено: неизвестно',
  point: (month, deployed, authorised, percent) =>
    `${month}: ${deployed === undefined ? 'отчета нет' : `развернуто ${deployed}`}, ${authorised === undefined ? 'утвержденная численность неизвестна' : `утверждено ${authorised}`}${percent === undefined ? '' : `, ${percent}`}`,
  caption: (mission) =>
    `Численность ${mission} на конец каждого месяца и численность, утвержденная Советом Безопасности`,
  columns: {
    month: 'Конец месяца',
    authorised: 'Утверждено',
    deployed: 'Развернуто',
    percent: 'Развернуто, в процентах утвержденного',
    resolution: 'Решение',
  },
  unknownReason: {
    'not-read': (resolution) => (resolution ? `${resolution}: не прочитано` : 'решение, которое не прочитано'),
    'no-figure': (resolution) => (resolution ? `${resolution}: этого числа нет` : 'в решении этого числа нет'),
    ended: () => 'срок действия истек',
    'no-decision': () => 'решение недоступно',
  },
};
