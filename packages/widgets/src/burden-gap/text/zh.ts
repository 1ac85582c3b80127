import { chinese, chineseMovement } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: chinese,
  frame,
  stateName,
  paidBy: (who) => `承担：${who}`,
  servedBy: (who) => `派遣：${who}`,
  rest: '所有其他会员国',
  noPersonnel: '数据中没有',
  newScale: '新比额表',
  pointPaid: (year, who, percent) => `${year}年：${who}承担摊款的${percent}`,
  pointServed: (year, who, percent) => `${year}年：${who}派遣军警人员的${percent}`,
  pointMissing: (year) => `${year}年：数据中没有军警人员`,
  caption: (payers, servers) => `历年维持和平摊款（${payers}）和军警人员（${servers}）的比例`,
  columns: ['年份', '摊款，百分比', '人员，百分比', '人月', '总人月', '月数'],
  movement: {
    core: chineseMovement,
    unit: '占摊款和军警人员的百分比',
    pointNoRates: (year) => `${year}年：数据中没有维持和平分摊率`,
    gap: (years) => `${years}：数据中没有等级`,
    pointEvent: ({ number, when, what, by }) => `事件${number}，${when}：${what}；${by}`,
    events: '份额因何变动',
    noEvents: '没有达到所列规模的事件。',
    dash: '–',
    colon: '：',
  },
};
