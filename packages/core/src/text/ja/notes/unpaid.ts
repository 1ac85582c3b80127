import type { NoteMessages } from '../../messages.js';
import { japanese } from '../burden.js';
import { day, monthAndYear } from '../dates.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : `${iso}年`);
const list = (dates: unknown) => japanese.list(String(dates).split(' ').map(date));

/** Japanese notes on what is unpaid. */
export const unpaidNotes: NoteMessages['notes'] = {
  'unpaid-dates': () =>
    '未払いとは期限の到来にかかわらず支払われていない全ての額であり、憲章第19条の対象となる滞納ではない。額は分担金の割当てと支払いにつれて年内に増減するため、比較できるのは年末だけである。',
  'unpaid-derived': ({ dates }) => `公表された他の数値から算出：${list(dates)}。`,
  'unpaid-projected': ({ dates }) => `資料の見通しのため算入しない：${list(dates)}。`,
  'unpaid-uncertain': ({ dates }) => `日付、読み方又は範囲が不確か：${list(dates)}。`,
  'unpaid-with-master-plan': ({ dates }) => `基本施設整備計画を含む：${list(dates)}。`,
  'unpaid-arrears-left-out': ({ dates }) => `資料が滞納を数えているため除く：${list(dates)}。`,
  'unpaid-years-missing': ({ years }) =>
    `データに数値がない年：${japanese.list(
      String(years)
        .split(' ')
        .map((span) => `${span.replace('-', '年から')}年${span.includes('-') ? 'まで' : ''}`),
    )}。`,
  'unpaid-missions-listed': () =>
    '未払いとは支払われていない全ての額である。終了したミッションの多くには数値がなく、合計はPKO全体の額ではない。',
  'unpaid-other-day': ({ mission, date: on }) => `${mission}：${date(String(on))}。`,
  'unpaid-counted-with': ({ mission, other }) => `${mission}は${other}と同じ勘定であり、一度だけ数える。`,
};
