import { grouped } from '../../internal/math/index.js';
import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { chinese, countedOver, movement } from './burden.js';
import { day, monthAndYear } from './dates.js';
import { chineseEarlierRateNotes } from './earlierRateNotes.js';
import { chineseRateNotes } from './rateNotes.js';

const signed = (text: string) => (text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? text : `+${text}`);
const inPoints = (text: string) => `${text}个百分点`;

const named = ({ states }: EventMessage, left?: boolean) =>
  states
    .filter((state) => left === undefined || state.left === left)
    .map(({ name, points }) => `${name} ${points}`)
    .join('、');

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? `变动最大：${named(event)}。` : '';
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most || undefined;
  return `经常分摊率${event.byRegularRate}，等级和附加额${event.byFactor}。${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return undefined;
  const months = figures.monthsAvailable < 12 ? `（有${figures.monthsAvailable}个月的数据）` : '';
  return `${figures.year}年${months}该行动占全部人员的${percent(figures.partOfAllPercent)}%，其中${percent(figures.servedPercent)}%由${who}派遣：计入该行动为${percent(figures.withPercent)}%，不计入为${percent(figures.withoutPercent)}%。`;
}

const strength = ({ mission }: EventMessage) => `（军警人员最多${grouped(mission?.peakPersons ?? 0)}人）`;

export const chineseMovement: MovementMessages = {
  base: chinese,
  title: '谁为联合国维持和平出资，谁派员服务，以及份额因何变动',
  signed,
  decimal: (decimal) => decimal,
  range: (low, high) => `${low}至${high}之间`,
  whole: grouped,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed, over }) => [
    {
      text:
        side === 'paid'
          ? `${from}年至${to}年，${last.who}承担的联合国维持和平费用比例`
          : alone
            ? `${from}年至${to}年，${last.who}派遣的联合国维持和平军警人员比例`
            : `${yearsNamed ? '' : `${from}年至${to}年，`}${last.who}派遣的军警人员比例`,
    },
    ...movement(first, last, side === 'paid' ? 'money' : 'people', projected),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `数据中没有${from}年至${to}年${who}${side === 'paid' ? '承担的联合国维持和平费用比例' : '派遣的军警人员比例'}`,
  between: '；',
  end: '。',
  most: (changes, ofKnown) =>
    `相邻两年间的最大变动${ofKnown ? '（两年均只有一个数字时）' : ''}：${changes.map(({ side, year, points, cause }) => `${year}年${side === 'paid' ? '承担' : '派遣'}比例${inPoints(points)}${cause === undefined ? '' : `（${cause}）`}`).join('、')}。`,
  step: {
    'levels-begin': () => '等级比额表',
    'new-scale': ({ year }) => `${year}年的新比额表`,
    'rates-within-scale': ({ year }) => `${year}年的分摊率`,
    'list-changed': ({ year }) => `${year}年的名单`,
    'mission-began': ({ year, mission }) => `${mission?.mission}于${year}年开始`,
    'mission-ended': ({ year, mission }) => `${mission?.mission}于${year}年结束`,
  },
  what: {
    'levels-begin': () => '维持和平等级比额表开始实行',
    'new-scale': () => '新的会费分摊比额表',
    'rates-within-scale': () => '分摊率在比额表内变动',
    'list-changed': () => '名单上的国家有变',
    'mission-began': (event) => `${event.mission?.mission}开始${strength(event)}`,
    'mission-ended': (event) => `${event.mission?.mission}结束${strength(event)}`,
  },
  by: (points) => (points === undefined ? '数据中没有变动幅度' : inPoints(points)),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `加入：${named(event, false)}。` : '',
        event.states.some(({ left }) => left) ? `退出：${named(event, true)}。` : '',
      ].join(''),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: {
    ...chineseRateNotes,
    ...chineseEarlierRateNotes,
    'events-derived': ({ points, persons }) =>
      `一个事件使份额变动多少系推算得出。比额表：首年分摊率减去上一年的分摊率。行动：其开始后一年或结束前一年计入其人员的份额减去不计入的份额。列出各比额表、至少${points}个百分点的其他变动以及至少${grouped(Number(persons))}人的行动；这些门槛由我们自定。`,
    'mission-took-over': ({ mission, from, month }) =>
      `${mission}于${monthAndYear(String(month))}接替${from}：两者均不因此列出。`,
    'missions-not-measured': ({ from }) =>
      `按国家和行动分列的人员数据始于${monthAndYear(String(from))}：数据中没有更早行动对份额的影响。`,
  },
};
