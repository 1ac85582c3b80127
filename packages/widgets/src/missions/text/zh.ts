import { budgetNotes, chinese } from '@blueledger/core/text/zh';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { MissionsMessages } from '../messages.js';

const all = '联合国维持和平特派团';
const withServices = '维持和平特派团及其服务';

export const messages: MissionsMessages = {
  core: chinese,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `核定预算和支出：${mission ?? all}`,
    classes: (mission) => `资金用途：${mission ?? all}`,
    pieces: (mission) => `预算如何分摊：${mission ?? all}`,
  },
  dollars: '按现价美元',
  unit: {
    budget: '支出（美元）及占核定预算的百分比',
    classes: '支出（美元）',
    pieces: '分摊（美元）及附带条件部分的百分比',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `${years[0]}年度至${years[1]}年度` : `${years[0]}年度`}，${mission ?? withServices}支出`,
    },
    money(`${spent}美元`),
    { text: `，占核定数${approved}美元的` },
    money(`${percent}%`),
    { text: '。' },
  ],
  notBoth: ({ mission, year }) => `${mission ?? '特派团'}：数据中没有${year}年度核定预算和支出两项数字。`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `${year}年度，${mission ?? withServices}用于军事和警务人员的支出为` },
    money(`${personnel}美元`),
    { text: `，占${total}美元的` },
    money(`${percent}%`),
    { text: '。' },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: `${year}年度为${mission ?? '维持和平'}分摊的` },
    money(`${total}美元`),
    { text: '中，' },
    money(`${percent}%`),
    { text: '取决于安全理事会延长任务期限。' },
  ],
  spent: '支出',
  approved: '核定',
  spentOnly: (amount) => `支出${amount}`,
  approvedOnly: (amount) => `核定${amount}`,
  firm: '任务期限内',
  ifExtended: '如任务期限延长',
  classes: {
    military_police_personnel: '军事和警务人员',
    civilian_personnel: '文职人员',
    operational_costs: '业务费用',
  },
  wholeYear: '全年',
  point: (name, values) => `${name}：${values.join('；')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: '按现价美元',
  columns: {
    mission: '特派团或服务',
    year: '预算年度',
    percent: '支出，占核定数的百分比',
    total: '共计',
    piece: '期间',
    amount: '分摊',
    condition: '条件',
  },
};
