import { grouped } from '../../../internal/math/index.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { japanese } from '../burden.js';
import { day } from '../dates.js';
import { cents, dollars, fundName, inYears, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': '活動の立上げ',
  expansion: '活動の拡大',
  unforeseen: '予見できない経費',
  'active-cash': '実施中の活動の現金',
};

/** Titles of the rules that limit a draw, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Level of the Peacekeeping Reserve Fund': '平和維持予備基金の額',
  'Level of the Working Capital Fund': '運転資金基金の額',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': '平和維持予備基金を引き出せる目的',
  'Most that may be committed for one decision of the Security Council':
    '安全保障理事会の一つの決定につき支出負担できる上限',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    '平和維持予備基金のうち実施中の活動の現金に使える上限',
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund':
    '平和維持予備基金を引き出せないミッションの種類',
};
const ruleName = (title: string) => rules[title] ?? `「${title}」`;

const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `勘定（${fundName(fund)}）` : `${year}年に期限の来た額（${fundName(fund)}）`;
};

export const accountSummaries: Pick<
  SummaryMessages['summaries'],
  | 'accountOn'
  | 'article19Status'
  | 'drawOnReserve'
  | 'knownUnpaid'
  | 'newMemberShare'
  | 'paymentRecord'
  | 'reserveOn'
  | 'stateAccount'
  | 'unpaidByMission'
  | 'unpaidOverTime'
> = {
  accountOn: ({ query: { state, fund, date }, outstanding, arrears }, nameOf) => {
    const where = `クエリの記帳によれば、${day(date)}現在、${nameOf(state)}の未払額（${fundName(fund)}）は`;
    if (outstanding === 0) return `${where}なかった。`;
    const late =
      arrears === 0 ? '滞納はない' : arrears === outstanding ? '全額が滞納である' : `うち滞納は${cents(arrears)}である`;
    return `${where}${cents(outstanding)}で、${late}。`;
  },
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) => {
    const who = nameOf(state);
    if (verdict === 'not verifiable')
      return `${day(date)}に${who}が総会の投票権を有していたかは検証できない。入手できないもの：${japanese.list(missing.map(missingPart))}。`;
    const status = {
      'has its vote': '総会の投票権を有する',
      'has lost its vote': '総会の投票権を失っている',
      'votes by exemption': '免除により総会の投票権を有する',
    }[verdict];
    return `${japanese.list(funds.map(fundName))}に関するクエリの記帳によれば、${day(date)}現在、${who}は${status}${minimumPayment === undefined ? '' : `。少なくとも${cents(minimumPayment)}を支払えば回復する`}${paymentToNeedNoExemption === undefined ? '' : `。${cents(paymentToNeedNoExemption)}を支払えば第19条の滞納がなくなり、免除を要しない`}。`;
  },
  drawOnReserve: ({ query, allowed, refusals, unknown }) => {
    const draw = `${day(query.date)}に${purposes[query.purpose]}${query.missionKind === 'political' ? '（政治ミッション）' : ''}のため${fundName(query.fund ?? 'Peacekeeping Reserve Fund')}から${dollars(query.amount)}を引き出すこと`;
    if (allowed === undefined)
      return `${draw}が規則に適合するかは検証できない。その日について不明なもの：${japanese.list(unknown.map(ruleName))}。`;
    return allowed
      ? `${draw}は規則に適合する。`
      : `${draw}は認められない：${japanese.list(refusals.map(({ rule, reference }) => `${ruleName(rule)}（${reference.document}）`))}。`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `${who}の国連に対する未払額は${grouped(figures.length)}の日付又は会計について知られている。最新の数値は${onDate(last.asOf)}の${fundName(last.fund)}の${dollars(last.amount)}である。`
      : `${who}の国連に対する未払額のデータはない。`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `${nameOf(state, name)}が平和維持予備基金に払い込むべき額は、${year}年の最初の分担率により${dollars(amount)}である。`,
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `${who}の通常予算への支払いはデータにない。`;
    const open = openYear ? `。${day(openYear.asOf)}現在、${openYear.year}年分は完納されていない` : '';
    const times =
      inFull === 0
        ? ''
        : `、期限内は${onTime === 0 ? '一度もない' : onTime === inFull ? 'その全て' : `${grouped(onTime)}回`}`;
    return `${inYears(first.year, last.year)}の${settledYears}年のうち、${who}が通常予算を完納した年は${inFull === 0 ? 'ない' : `${grouped(inFull)}年`}${times}${open}。`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `クエリの記帳によれば、${day(date)}現在、${fundName(fund)}は${dollars(balance)}で、未返済の立替金は${advances.length === 0 ? 'ない' : `${grouped(advances.length)}件である`}。`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const part = assessedYears === years.length ? '' : `（分担率が判明している年度：${assessedYears}）`;
    const paid = `${inYears(from, to)}の${nameOf(state, name)}に対する国連PKOミッションの分担金は${assessed === undefined ? '不明' : dollars(assessed)}${part}である`;
    if (!reimbursed) return `${paid}。部隊及び武装警察隊について支払われるべき償還額は不明である。`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : `（${ofMonths}か月のうち報告のある月は${months}か月）`;
    const about = { exact: '', lower: '少なくとも', upper: '多くとも', unclear: '約' }[bound];
    return amount === 0
      ? `${paid}。償還の対象となる部隊も武装警察隊もなかった${reported}。`
      : `${paid}。部隊及び武装警察隊について支払われるべき償還額は、標準償還率（装備を除く）で${about}${dollars(amount)}${reported}である。`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    if (counted.length === 1)
      return `${onDate(asOf)}現在、未払いの分担金は${dollars(total)}で、数値のある唯一のミッション${counted[0]?.mission}のものである。`;
    return `${onDate(asOf)}現在、数値のある${grouped(counted.length)}のミッション${otherDays === 0 ? '' : `（うち${grouped(otherDays)}は別の日）`}の未払いの分担金は${dollars(total)}で、最も多いのは${missions[0]?.mission}である。`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `${period}の未払いの分担金（${fundName(fund)}）のデータはない。`;
    const now = `${onDate(latest.asOf)}現在、未払いの分担金（${fundName(fund)}）は${dollars(latest.amount)}`;
    return latest === largest
      ? `${now}で、${period}の数値のうち最も大きい。`
      : `${now}である。${period}の数値のうち最も大きいのは${onDate(largest.asOf)}の${dollars(largest.amount)}である。`;
  },
};
