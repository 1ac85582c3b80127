import { chinese } from '@blueledger/core/text/zh';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: '各国一如既往缴款',
  'usa-nothing': '美利坚合众国分文不缴',
  'all-later': '除美利坚合众国外各国均晚三个月缴款',
};
const without = (reserve: 'on' | 'off') => (reserve === 'off' ? '且不动用准备基金' : '');
const dollars = (amount: string) => `${amount}美元`;

export const messages: LiquidityMessages = {
  core: chinese,
  frame,
  notes: {
    simulated: () => '模拟：没有资料来源说明的一律为假设。它用于看出某国改变缴款方式时的变化，不宜用于判断水平本身。',
    'dates-drawn': () =>
      '缴款日期从经常预算光荣榜的各年中抽取，各国互不相关：许多国家同时出现坏年景的情形在此比实际可能的更少。',
  },
  title: (payers, reserve) => `若${how[payers]}${without(reserve)}，联合国维持和平特派团的现金`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `若${how[payers]}${without(reserve)}，联合国维持和平特派团的现金` },
    ...(exhausted === undefined
      ? [
          { text: `在${lowest.month}底最少：` },
          money(dollars(lowest.amount)),
          { text: `（${paths}条模拟路径的中位），二十条中有一条为${dollars(lowest.low)}或更少` },
        ]
      : [{ text: `在${paths}条模拟路径的一半中于` }, owed(exhausted), { text: '底前用尽' }]),
    ...(reserveDrawn === undefined ? [] : [{ text: `；从准备基金动用至多${dollars(reserveDrawn)}` }]),
    { text: '；应付派遣国的款项最高为' },
    people(dollars(owedPeak.amount)),
    { text: `（${owedPeak.month}）。模拟期为${from}至${to}。` },
  ],
  millions: '百万美元，模拟',
  billions: '十亿美元，模拟',
  dollars: '按现价美元',
  bands: '月底现金：浅色带为十分之九的路径，深色带为一半',
  cash: '现金，中位路径',
  owed: '应付派遣国',
  reserve: '动用准备基金',
  usedUp: (month) => `用尽，${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month}：现金${dollars(cash)}，十分之九的路径为${low}至${dollars(high)}；应付派遣国${dollars(due)}；动用准备基金${dollars(reserve)}`,
  caption: '各特派团月底现金，相应百分比的路径不超过的美元数额',
  columns: {
    month: '月份',
    low: '现金，5%',
    quarter: '现金，25%',
    middle: '现金，50%',
    threeQuarters: '现金，75%',
    high: '现金，95%',
    net: '净额，50%',
    bills: '未付账单，50%',
    reserve: '动用准备基金，50%',
    owed: '应付派遣国，50%',
  },
  assumed: (values) =>
    `假设包括：期初每个特派团有相当于${values['opening-cash']}个月支出的现金；当时未缴款中美利坚合众国占${values['opening-share-usa']}%，它对每份摊款通知至多缴${values['usa-of-letter']}%，从每年${values['usa-first-month']}月起在${values['usa-months']}个月内缴付；其他国家比经常预算晚${values['payment-delay']}个月缴款；装备偿还额为人员偿还额的${values['equipment']}%。计算方法列有全部假设及其范围和理由。`,
  drawnBefore: '事先抽取并存为推算表，四舍五入至10万美元；其他任何假设可用函数liquidityFan抽取。',
};
