import { chinese } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { ReformMessages } from '../messages.js';

export const messages: ReformMessages = {
  core: chinese,
  frame,
  stateName,
  titles: {
    'premium-shared': 'B级分担附加额',
    'discounts-halved': '所有折扣减半',
    'ceiling-lowered': '降低上限，提高下限',
    'budget-cut': '削减预算',
  },
  title: (reform, year) => `${reform}：${year}年度维持和平摊款将如何变动`,
  clauses: {
    'premium-shared': () => '如果B级分担常任理事国承担的附加额',
    'discounts-halved': () => '如果维持和平比额表的所有折扣减半',
    'ceiling-lowered': ([ceiling, floor]) => `如果没有国家缴付超过经常比额表的${ceiling}%或低于${floor}%`,
    'budget-cut': ([percent]) => `如果只分摊预算的${percent}%`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    { text: `${clause}，${less.name}对${year}年度维持和平特派团的摊款将为` },
    money(`${less.reform}美元`),
    { text: `，而非${less.baseline}美元，${more.name}为` },
    money(`${more.reform}美元`),
    { text: `，而非${more.baseline}美元；${amount}美元将在会员国之间转移，预算不变。` },
  ],
  falls: ({ clause, year, less, amount }) => [
    { text: `${clause}，${less.name}对${year}年度维持和平特派团的摊款将为` },
    money(`${less.reform}美元`),
    { text: `，而非${less.baseline}美元；所有会员国共` },
    money(`减少${amount}美元`),
    { text: '。' },
  ],
  markNames: { GBR: '联合王国', USA: '美国' },
  unit: '摊款，百万美元',
  asItIs: '现行',
  underReform: '改革后',
  difference: (amount, less) => `${less ? '−' : '+'}${amount}美元`,
  point: ({ name, baseline, reform, difference }) => `${name}：现行${baseline}美元，改革后${reform}美元，${difference}`,
  dollars: '按现价美元',
  total: '所有会员国',
  caption: (reform, year) => `${reform}：${year}年度维持和平特派团摊款，美元`,
  columns: { state: '会员国', baseline: '现行', reform: '改革后', difference: '差额' },
};
