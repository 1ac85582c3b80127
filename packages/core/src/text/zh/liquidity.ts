import { amounts, signed } from '../amounts.js';
import type { LiquidityMessages } from '../liquidityMessages.js';
import { amountFormat } from './amountFormat.js';

const net = '（现金减去未付账单以及应付派遣国和准备基金的款项）';
const whose = (missions: readonly string[]) => (missions.length === 0 ? '所有特派团' : missions.join('、'));

export const liquidityChinese: LiquidityMessages = {
  language: 'zh',
  money: signed(amounts(amountFormat)),
  run: ({ years, missions, lowest, lowestMonth, exhausted, owedToTen, unpaidBills }) =>
    `${years}年度，${whose(missions)}的净额${net}在${lowestMonth}底最低，为${lowest}；准备基金${exhausted === undefined ? '没有用尽' : `于${exhausted}用尽`}；期末应付十个最大派遣国${owedToTen}${unpaidBills === undefined ? '' : `，未付账单最高达${unpaidBills}`}。`,
  fan: ({ years, missions, paths, low, high, exhausted }) =>
    `在${years}年度${paths}条模拟路径中，${whose(missions)}的最低净额${net}十有九次${low === high ? `为${low}` : `介于${low}与${high}之间`}；准备基金在${exhausted}%的情况下用尽。`,
  quoted: {
    lowestNetPositionUsd: '所有特派团的最低净额',
    lowestCash: '所有特派团的最低现金',
    lowestMissionCash: '单个特派团的最低现金',
    reserveExhausted: '准备基金用尽时间',
    reservePeak: '准备基金的最大动用额',
    tenLargestOwed: '期末应付十个最大派遣国的款项',
    tenLargestPeak: '应付十个最大派遣国的最高款项',
    owedToContributors: '期末应付所有派遣国的款项',
    operationsUnpaidPeak: '未付人事和业务费用的最高额',
    pastTwoYears: '拖欠超过两年摊款的国家',
  },
  assumptions: {
    'opening-cash': '各特派团期初现金',
    'opening-share-usa': '美国在期初未缴数额中的份额',
    'opening-paid': '其他国家一年内付清的期初欠款比例',
    'opening-paid-usa': '美国一年内付清的期初欠款比例',
    'contributors-behind': '期初派遣国仍在等待的债权月数，未到期的除外',
    'payment-delay': '维持和平缴款比经常预算迟缓的月数',
    'unpaid-part': '国家未列入光荣榜的年份中未缴摊款的比例',
    'usa-of-letter': '美国缴付摊款通知的最高比例',
    'usa-first-month': '美国开始缴付的月份',
    'usa-months': '此后美国缴付所跨的月数',
    'letter-days': '从表决到摊款通知的天数',
    'extension-days': '从任务期限届满到延长的天数',
    implementation: '批款中支出的比例',
    'personnel-carried': '最后已知月份之后的特遣队和警察单位，与该月相比',
    equipment: '装备偿还，人员偿还之外',
    'claim-months': '从服务到债权到期的月数',
    'hold-back': '付款给派遣国之前为人事和业务保留的现金',
    'reserve-cash': '维持和平准备基金期初现金',
    'next-appropriation': '没有已知表决的年度的批款，与最后已知年度相比',
  },
  notes: {
    simulated: () =>
      '模拟：资料来源未说明之处均为具名假设，答复逐一列出。它用于显示缴付方式改变后的变化：就一年后各特派团的未缴数额而言，在检验的大多数年份里，“与一年前相同”是更接近的预测。',
    'dates-drawn': ({ paths }) =>
      `${paths}条路径的缴付日期从经常预算光荣榜各年中抽取，各国分别抽取：多国同时出现坏年份的情况在此比实际可能的更少。`,
    'appropriation-assumed': () => '没有已知表决的年度的批款按最后一次批款假设。',
    'personnel-carried': ({ from, to }, month) =>
      `${month(String(from))}至${month(String(to))}没有报告的月份采用此前最后一份报告的人数。`,
    'mission-left-out': ({ mission }) => `${mission}未计入：其期初未缴数额不详。`,
    'rates-carried': ({ year }) => `${year}年之后各年采用${year}年的分摊率。`,
    'contributors-above-appropriation': ({ mission }) =>
      `按其人数和假设的装备，${mission}的派遣国应得款项超过该年度支出：没有余额用于人事和业务。`,
  },
};
