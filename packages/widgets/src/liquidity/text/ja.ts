import { japanese } from '@blueledger/core/text/ja';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: '各国がこれまでどおり支払う',
  'usa-nothing': 'アメリカ合衆国が何も支払わない',
  'all-later': 'アメリカ合衆国を除く各国が3か月遅れて支払う',
};
const when = (payers: keyof typeof how, reserve: 'on' | 'off') =>
  `${how[payers]}場合${reserve === 'off' ? '（予備基金を使わない）' : ''}`;
const dollars = (amount: string) => `${amount}ドル`;

export const messages: LiquidityMessages = {
  core: japanese,
  frame,
  notes: {
    simulated: () =>
      '試算である。資料にないことは仮定による。誰かの支払い方が変わるときの変化を見るためのもので、水準そのものには向かない。',
    'dates-drawn': () =>
      '支払日は通常予算の完納国一覧の各年から国ごとに別々に抽出する。多くの国で同時に悪い年は、ここでは実際にありうるより少ない。',
  },
  title: (payers, reserve) => `${when(payers, reserve)}の国連PKOミッションの現金`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `${when(payers, reserve)}、国連PKOミッションの現金は` },
    ...(exhausted === undefined
      ? [
          { text: `${lowest.month}末に最も少なく、` },
          money(dollars(lowest.amount)),
          { text: `（${paths}通りの試算の中央値）、20通りに1通りは${dollars(lowest.low)}以下である。` },
        ]
      : [{ text: `${paths}通りの試算の半数で` }, owed(exhausted), { text: '末までに尽きる。' }]),
    ...(reserveDrawn === undefined ? [] : [{ text: `予備基金から最大${dollars(reserveDrawn)}を引き出す。` }]),
    { text: '派遣国への債務は最大' },
    people(dollars(owedPeak.amount)),
    { text: `（${owedPeak.month}）である。試算の期間は${from}から${to}までである。` },
  ],
  millions: '100万ドル、試算',
  billions: '10億ドル、試算',
  dollars: '名目米ドル',
  bands: '月末の現金：薄い帯は10通りのうち9通り、濃い帯は半数',
  cash: '現金（中央値）',
  owed: '派遣国への債務',
  reserve: '予備基金からの引出し',
  usedUp: (month) => `現金が尽きる、${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month}：現金${dollars(cash)}、10通りのうち9通りで${low}から${dollars(high)}まで。派遣国への債務${dollars(due)}。予備基金からの引出し${dollars(reserve)}`,
  caption: 'ミッションの月末の現金、それぞれの割合の試算が超えない米ドルの額',
  columns: {
    month: '月',
    low: '現金、5%',
    quarter: '現金、25%',
    middle: '現金、50%',
    threeQuarters: '現金、75%',
    high: '現金、95%',
    net: '純額、50%',
    bills: '未払いの請求、50%',
    reserve: '予備基金からの引出し、50%',
    owed: '派遣国への債務、50%',
  },
  assumed: (values) =>
    `主な仮定：各ミッションは期首に支出${values['opening-cash']}か月分の現金を持つ。その時の未払いのうちアメリカ合衆国の分は${values['opening-share-usa']}%であり、同国は各通知の最大${values['usa-of-letter']}%を、毎年${values['usa-first-month']}月から${values['usa-months']}か月にわたって支払う。他の国は通常予算より${values['payment-delay']}か月遅れて支払う。装備は要員の償還額の${values['equipment']}%で償還される。全ての仮定とその範囲と理由は算出方法にある。`,
  drawnBefore: '事前に抽出し、派生表に10万ドル単位で保存したもの。ほかの仮定は関数liquidityFanで抽出できる。',
};
