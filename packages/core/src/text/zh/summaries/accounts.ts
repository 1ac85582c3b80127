import { grouped } from '../../../internal/math/index.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { chinese } from '../burden.js';
import { day } from '../dates.js';
import { cents, dollars, fundName, inYears, onDate } from '../words.js';

const purposes: Readonly<Record<string, string>> = {
  'start-up': '行动的启动',
  expansion: '行动的扩大',
  unforeseen: '意外费用',
  'active-cash': '现有行动的现金',
};

/** Titles of the rules that limit a draw, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Level of the Peacekeeping Reserve Fund': '维持和平准备基金的数额',
  'Level of the Working Capital Fund': '周转基金的数额',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': '维持和平准备基金的许可用途',
  'Most that may be committed for one decision of the Security Council': '安全理事会一项决定的最高承付额',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    '维持和平准备基金可用于现有行动现金的部分',
  'Kinds of mission that may not draw on the Peacekeeping Reserve Fund': '不得动用维持和平准备基金的特派团',
};
const ruleName = (title: string) => rules[title] ?? `“${title}”`;

const missingPart = (part: string): string => {
  const [, fund = part, year] = /^(.*?)(?: (\d{4}))?$/.exec(part) ?? [];
  return year === undefined ? `账户（${fundName(fund)}）` : `${year}年到期款项（${fundName(fund)}）`;
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
    const where = `根据查询的分录，截至${day(date)}，${nameOf(state)}在${fundName(fund)}项下`;
    if (outstanding === 0) return `${where}没有欠款。`;
    const late =
      arrears === 0 ? '没有拖欠款项' : arrears === outstanding ? '均为拖欠款项' : `其中拖欠${cents(arrears)}`;
    return `${where}欠款${cents(outstanding)}，${late}。`;
  },
  article19Status: (
    { query: { state, date, funds }, verdict, missing, minimumPayment, paymentToNeedNoExemption },
    nameOf,
  ) => {
    const who = nameOf(state);
    if (verdict === 'not verifiable')
      return `无法核实${who}在${day(date)}是否享有大会表决权；缺少：${chinese.list(missing.map(missingPart))}。`;
    const status = {
      'has its vote': '享有大会表决权',
      'has lost its vote': '已丧失大会表决权',
      'votes by exemption': '获豁免而享有大会表决权',
    }[verdict];
    return `根据查询关于${chinese.list(funds.map(fundName))}的分录，${who}在${day(date)}${status}${minimumPayment === undefined ? '' : `；至少缴付${cents(minimumPayment)}即可恢复`}${paymentToNeedNoExemption === undefined ? '' : `；缴付${cents(paymentToNeedNoExemption)}即可消除第十九条所指的拖欠款项，不再需要豁免`}。`;
  },
  drawOnReserve: ({ query, allowed, refusals, unknown }) => {
    const draw = `${day(query.date)}为${purposes[query.purpose]}${query.missionKind === 'political' ? '（政治特派团）' : ''}从${fundName(query.fund ?? 'Peacekeeping Reserve Fund')}动用${dollars(query.amount)}`;
    if (allowed === undefined)
      return `${draw}，是否符合规则无法核实；该日不详的有：${chinese.list(unknown.map(ruleName))}。`;
    return allowed
      ? `${draw}，符合规则。`
      : `${draw}，不获允许：${chinese.list(refusals.map(({ rule, reference }) => `${ruleName(rule)}（${reference.document}）`))}。`;
  },
  knownUnpaid: ({ query: { state }, name, figures }, nameOf) => {
    const who = nameOf(state, name);
    const last = figures.at(-1);
    return last
      ? `${who}欠联合国的款项已知${grouped(figures.length)}个日期或基金；最近的数字为${onDate(last.asOf)}${fundName(last.fund)}${dollars(last.amount)}。`
      : `没有${who}欠联合国款项的数据。`;
  },
  newMemberShare: ({ query: { state }, year, name, amount }, nameOf) =>
    `${nameOf(state, name)}应向维持和平准备基金缴付${dollars(amount)}，按其${year}年首个分摊率计算。`,
  paymentRecord: ({ query: { state }, name, years, settledYears, openYear, inFull, onTime }, nameOf) => {
    const who = nameOf(state, name);
    const settled = years.filter(({ year }) => year !== openYear?.year);
    const [first, last] = [settled[0], settled.at(-1)];
    if (!first || !last) return `数据中没有${who}对经常预算的缴款。`;
    const open = openYear ? `；截至${day(openYear.asOf)}，${openYear.year}年尚未全额缴付` : '';
    const times =
      inFull === 0
        ? ''
        : `，${onTime === 0 ? '从未按时' : onTime === inFull ? '均按时' : `其中${grouped(onTime)}次按时`}`;
    return `${inYears(first.year, last.year)}的${settledYears}年中，${who}${inFull === 0 ? '没有一年' : `有${grouped(inFull)}年`}全额缴付经常预算${times}${open}。`;
  },
  reserveOn: ({ query: { fund, date }, balance, advances }) =>
    `根据查询的分录，截至${day(date)}，${fundName(fund)}为${dollars(balance)}，${advances.length === 0 ? '没有未还垫款' : `有${grouped(advances.length)}笔未还垫款`}。`,
  stateAccount: (
    { query: { state, from, to }, name, years, totals: { assessed, assessedYears, reimbursed } },
    nameOf,
  ) => {
    const part = assessedYears === years.length ? '' : `（分摊率已知的年度：${assessedYears}个）`;
    const paid = `${inYears(from, to)}${nameOf(state, name)}对联合国维持和平特派团的摊款${assessed === undefined ? '不详' : `为${dollars(assessed)}`}${part}`;
    if (!reimbursed) return `${paid}；特遣队和建制警察单位的应得偿还不详。`;
    const { amount, bound, months, ofMonths } = reimbursed;
    const reported = months === ofMonths ? '' : `（${ofMonths}个月中有${months}个月的报告）`;
    const about = { exact: '', lower: '至少', upper: '至多', unclear: '约' }[bound];
    return amount === 0
      ? `${paid}；没有应予偿还的特遣队或建制警察单位${reported}。`
      : `${paid}；特遣队和建制警察单位按标准偿还率（不含装备）应得偿还${about}${dollars(amount)}${reported}。`;
  },
  unpaidByMission: ({ asOf, missions, total }) => {
    const counted = missions.filter(({ amount, countedWith }) => amount !== undefined && countedWith === undefined);
    const otherDays = counted.filter((line) => line.asOf !== asOf).length;
    if (counted.length === 1)
      return `截至${onDate(asOf)}，未缴摊款为${dollars(total)}，均属${counted[0]?.mission}，这是唯一有数字的特派团。`;
    return `截至${onDate(asOf)}，有数字的${grouped(counted.length)}个特派团${otherDays === 0 ? '' : `（其中${grouped(otherDays)}个为其他日期）`}未缴摊款为${dollars(total)}，${missions[0]?.mission}最多。`;
  },
  unpaidOverTime: ({ query: { fund, from, to }, latest, largest }) => {
    const period = inYears(from.slice(0, 4), to.slice(0, 4));
    if (!latest || !largest) return `没有${period}未缴摊款（${fundName(fund)}）的数据。`;
    const now = `截至${onDate(latest.asOf)}，未缴摊款（${fundName(fund)}）为${dollars(latest.amount)}`;
    return latest === largest
      ? `${now}，为${period}可用数字中最高。`
      : `${now}；${period}可用数字中最高的是${onDate(largest.asOf)}的${dollars(largest.amount)}。`;
  },
};
