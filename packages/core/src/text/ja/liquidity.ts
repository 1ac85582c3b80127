import { amounts, signed } from '../amounts.js';
import type { LiquidityMessages } from '../liquidityMessages.js';
import { amountFormat } from './amountFormat.js';

const net = '（現金から未払いの請求並びに派遣国及び予備基金への債務を差し引いた額）';
const whose = (missions: readonly string[]) => (missions.length === 0 ? '全ミッション' : missions.join('、'));

export const liquidityJapanese: LiquidityMessages = {
  language: 'ja',
  money: signed(amounts(amountFormat)),
  run: ({ years, missions, lowest, lowestMonth, exhausted, owedToTen, unpaidBills }) =>
    `${years}年度、${whose(missions)}の純額${net}は${lowestMonth}末に最低の${lowest}となる。予備基金は${exhausted === undefined ? '尽きない' : `${exhausted}に尽きる`}。期末に上位10派遣国への債務は${owedToTen}である${unpaidBills === undefined ? '' : `。未払いの請求は最大${unpaidBills}に達する`}。`,
  fan: ({ years, missions, paths, low, high, exhausted }) =>
    `${years}年度の${paths}通りの試算で、${whose(missions)}の純額${net}の最低は10回のうち9回${low === high ? `${low}である` : `${low}から${high}の間にある`}。予備基金は${exhausted}%の場合に尽きる。`,
  quoted: {
    lowestNetPositionUsd: '全ミッションの純額の最低',
    lowestCash: '全ミッションの現金の最低',
    lowestMissionCash: '一つのミッションの現金の最低',
    reserveExhausted: '予備基金が尽きる月',
    reservePeak: '予備基金からの引出しの最大',
    tenLargestOwed: '期末の上位10派遣国への債務',
    tenLargestPeak: '上位10派遣国への債務の最大',
    owedToContributors: '期末の全派遣国への債務',
    operationsUnpaidPeak: '人件費及び運営費の未払いの最大',
    pastTwoYears: '2年分の分担金を超える滞納のある国',
  },
  assumptions: {
    'opening-cash': '期首の各ミッションの現金',
    'opening-share-usa': '期首の未払額に占める米国の割合',
    'opening-paid': '期首の未払額のうち、その他の国が1年以内に支払う割合',
    'opening-paid-usa': '期首の未払額のうち、米国が1年以内に支払う割合',
    'contributors-behind': '期首に派遣国がなお待つ請求の月数（期限前のものを除く）',
    'payment-delay': 'PKO分担金の支払いが通常予算より遅れる月数',
    'unpaid-part': '完納国一覧にない年に支払われない分担金の割合',
    'usa-of-letter': '米国が分担金通知のうち支払う最大の割合',
    'usa-first-month': '米国が支払いを始める月',
    'usa-months': '米国がその後支払う月数',
    'letter-days': '議決から分担金通知までの日数',
    'extension-days': '任務期間の終了から延長までの日数',
    implementation: '充当額のうち支出される割合',
    'personnel-carried': '最後に判明した月より後の部隊及び武装警察隊（その月との比）',
    equipment: '要員の償還に加える装備の償還',
    'claim-months': '役務から請求の期限までの月数',
    'hold-back': '派遣国への支払いより前に人件費及び運営費のため留保する現金',
    'reserve-cash': '期首の平和維持予備基金の現金',
    'next-appropriation': '議決が判明していない年度の充当額（最後に判明した年度との比）',
  },
  notes: {
    simulated: () =>
      '試算：資料が述べていないことは名を付けた仮定であり、回答はその全てを列挙する。誰かが異なる支払い方をすると何が変わるかを見るためのものである。1年後のミッション別の未払額については、検証した年の大半で「1年前と同じ」の方が近い予測であった。',
    'dates-drawn': ({ paths }) =>
      `${paths}通りの支払日は、通常予算の完納国一覧の各年から国ごとに別々に抽出した。多くの国が同時に悪い年となることは、ここでは実際にありうるより少ない。`,
    'appropriation-assumed': () => '議決のない年度の充当額は、最後の充当額から仮定した。',
    'personnel-carried': ({ from, to }, month) =>
      `${month(String(from))}から${month(String(to))}までの報告のない月には、直前の報告の人数を用いる。`,
    'mission-left-out': ({ mission }) => `${mission}は含めない。期首の未払額が不明である。`,
    'rates-carried': ({ year }) => `${year}年より後の年には${year}年の分担率を用いる。`,
    'contributors-above-appropriation': ({ mission }) =>
      `${mission}の人数と仮定した装備によれば、派遣国の受け取る額が年度の支出を上回り、人件費及び運営費には何も残らない。`,
  },
};
