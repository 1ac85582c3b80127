import { grouped } from '../../internal/math/index.js';
import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { countedOver, japanese, movement, paying, serving } from './burden.js';
import { day, monthAndYear } from './dates.js';
import { japaneseEarlierRateNotes } from './earlierRateNotes.js';
import { japaneseRateNotes } from './rateNotes.js';

const signed = (text: string) => (text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? text : `+${text}`);
const inPoints = (text: string) => `${text}ポイント`;

const named = ({ states }: EventMessage, left?: boolean) =>
  states
    .filter((state) => left === undefined || state.left === left)
    .map(({ name, points }) => `${name} ${points}`)
    .join('、');

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? `変化の大きい国：${named(event)}。` : '';
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most || undefined;
  return `通常予算分担率${event.byRegularRate}、水準及び割増し${event.byFactor}。${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return undefined;
  const months = figures.monthsAvailable < 12 ? `（データのある月は${figures.monthsAvailable}か月）` : '';
  return `${figures.year}年${months}、全要員の${percent(figures.partOfAllPercent)}%を占め、その${percent(figures.servedPercent)}%を${who}が派遣した。これを含めると${percent(figures.withPercent)}%、除くと${percent(figures.withoutPercent)}%である。`;
}

const strength = ({ mission }: EventMessage) => `（軍・警察要員は最大${grouped(mission?.peakPersons ?? 0)}人）`;

export const japaneseMovement: MovementMessages = {
  base: japanese,
  title: '国連PKOに誰が支払い、誰が従事し、何が割合を動かしたか',
  signed,
  decimal: (decimal) => decimal,
  range: (low, high) => `${low}から${high}`,
  whole: grouped,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed, over }) => [
    {
      text: `${side === 'paid' || alone || !yearsNamed ? `${from}年から${to}年まで、` : ''}${side === 'paid' ? paying(last.who) : alone ? `${last.who}が派遣する国連PKOの軍・警察要員の割合` : serving(last.who)}`,
    },
    ...movement(first, last, side === 'paid' ? 'money' : 'people', projected),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `${from}年から${to}年までの${side === 'paid' ? paying(who) : serving(who)}はデータにない`,
  between: '。',
  end: '。',
  most: (changes, ofKnown) =>
    `翌年にかけての最大の変化${ofKnown ? '（両年とも値が一つの場合）' : ''}：${changes.map(({ side, year, points, cause }) => `${year}年の${side === 'paid' ? '負担' : '派遣'}割合${inPoints(points)}${cause === undefined ? '' : `（${cause}）`}`).join('、')}。`,
  step: {
    'levels-begin': () => '水準による分担率表',
    'new-scale': ({ year }) => `${year}年の新しい分担率表`,
    'rates-within-scale': ({ year }) => `${year}年の分担率`,
    'list-changed': ({ year }) => `${year}年の一覧`,
    'mission-began': ({ year, mission }) => `${year}年の${mission?.mission}の開始`,
    'mission-ended': ({ year, mission }) => `${year}年の${mission?.mission}の終了`,
  },
  what: {
    'levels-begin': () => '水準別のPKO分担率表の開始',
    'new-scale': () => '新しい分担率表',
    'rates-within-scale': () => '分担率表の期間内での分担率の変更',
    'list-changed': () => '一覧の国の変更',
    'mission-began': (event) => `${event.mission?.mission}の開始${strength(event)}`,
    'mission-ended': (event) => `${event.mission?.mission}の終了${strength(event)}`,
  },
  by: (points) => (points === undefined ? '変化の大きさはデータにない' : inPoints(points)),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `加わった国：${named(event, false)}。` : '',
        event.states.some(({ left }) => left) ? `外れた国：${named(event, true)}。` : '',
      ].join(''),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: {
    ...japaneseRateNotes,
    ...japaneseEarlierRateNotes,
    'events-derived': ({ points, persons }) =>
      `事象が割合をどれだけ動かしたかは算出したものである。分担率表：その最初の年の分担率から前年の分担率を引く。活動：開始の翌年又は終了の前年の割合について、その要員を含むものから除いたものを引く。分担率表、${points}ポイント以上のその他の変化、及び${grouped(Number(persons))}人以上の活動を掲げる。これらの基準は当方による。`,
    'mission-took-over': ({ mission, from, month }) =>
      `${mission}は${monthAndYear(String(month))}に${from}を引き継いだ。これを理由にいずれも掲げない。`,
    'missions-not-measured': ({ from }) =>
      `国別・活動別の要員のデータは${monthAndYear(String(from))}からである。それ以前の活動が割合をどれだけ動かしたかはデータにない。`,
  },
};
