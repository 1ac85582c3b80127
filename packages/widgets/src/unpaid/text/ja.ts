import { japanese, unpaidNotes } from '@blueledger/core/text/ja';
import { owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

const dollars = (amount: string) => `${amount}ドル`;
const captionOf = (fund: string) => `文書及び当局者が示す日の${fund}の未払額`;

export const messages: UnpaidMessages = {
  core: japanese,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: '未払いの国連PKO分担金',
    regular: '未払いの国連通常予算分担金',
    tribunals: '国連の裁判所の未払いの分担金',
    total: '国連の未払いの分担金、全ての会計',
  },
  caption: {
    peacekeeping: captionOf('PKO'),
    regular: captionOf('通常予算'),
    tribunals: captionOf('裁判所'),
    total: captionOf('全ての会計'),
  },
  fund: {
    peacekeeping: '国連PKO',
    regular: '国連通常予算',
    tribunals: '国連の裁判所',
    total: '国連の全ての会計',
  },
  when: (asOf) => writtenDate(asOf, 'ja'),
  most: ({ latest, second, more }, fund) => [
    { text: `${latest.when}、${fund}の未払いの分担金は` },
    owed(dollars(latest.amount)),
    { text: 'で、ここに記録された最大であり、それまでの最大より' },
    owed(`${dollars(more)}多い`),
    { text: `（${second.when}の${dollars(second.amount)}）。` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${latest.when}、${fund}の未払いの分担金は` },
    owed(dollars(latest.amount)),
    { text: 'で、ここに記録された最大より' },
    owed(`${dollars(less)}少ない`),
    { text: `（${largest.when}の${dollars(largest.amount)}）。` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${when}、${fund}の未払いの分担金は` },
    owed(dollars(amount)),
    { text: 'であった。' },
  ],
  notCounted: (fund) => `この期間の${fund}の未払いの分担金のデータはない。`,
  yearEnds: (most, last) =>
    last
      ? `年末の最大は${dollars(most.amount)}（${most.year}年）、データにある最後の年末は${dollars(last.amount)}（${last.year}年）である。`
      : `年末の最大は、データにある最後の年末の${dollars(most.amount)}（${most.year}年）である。`,
  missionTitle: (on) => `PKOミッション別の未払いの分担金、${on}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${when}、掲げた${count}のミッションの未払いの分担金は` },
    owed(dollars(total)),
    { text: `で、最も多いのは${mission}の` },
    owed(dollars(amount)),
    { text: `、${percent}%である。` },
  ],
  missionPoint: (mission, amount, percent) => `${mission}：未払い${dollars(amount)}、その分担金全体の${percent}%`,
  missionCaption: 'ミッション別の未払額（財政に関する決議による）',
  countedWith: (mission) => `${mission}と合算`,
  dollars: '名目米ドル',
  dollarsUnpaid: '未払い（米ドル）',
  billions: '十億米ドル',
  millions: '百万米ドル',
  noFigures: 'データなし',
  key: { yearEnd: '年末', otherDate: 'その他の日', lessSure: '引用、算出又は不確か', projected: '見通し' },
  sure: {
    primary: '公表のまま',
    secondary: '他者の引用',
    uncertain: '不確か',
    derived: '算出',
    projected: '見通し',
    unverified: '未確認',
  },
  point: (on, amount, sure) => `${on}：未払い${dollars(amount)}、${sure}`,
  sourcesBeside: '各数値の出典は表にある。',
  columns: {
    date: '日付',
    amount: '未払い（米ドル）',
    sure: '確かさ',
    source: '出典',
    mission: 'ミッション又は支援組織',
    percent: 'その分担金全体に占める割合（%）',
    paid: '完納した国',
    paidShare: '完納した国（%）',
  },
};
