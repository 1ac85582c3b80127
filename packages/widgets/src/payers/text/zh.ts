import { budgetNotes, chinese } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { PayersMessages } from '../messages.js';

const largest = (count: number) => (count === 1 ? '最大缴款国' : `${count}个最大缴款国`);

export const messages: PayersMessages = {
  core: chinese,
  frame,
  notes: budgetNotes,
  stateName,
  title: '谁为联合国维持和平出资',
  dollars: '按现价美元',
  ratesUnit: '占维持和平摊款的百分比',
  dollarsUnit: '摊款，美元',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    { text: `${byRule ? `预测${year}年` : `${year}年`}，${largest(count)}分摊联合国维持和平费用的` },
    money(`${share}%`),
    { text: `，其中${first}一国` },
    money(firstGives),
    { text: '。' },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: `${budgetYear}年度为${mission ?? '维持和平'}分摊的` },
    money(`${total}美元`),
    { text: `中，${largest(count)}分摊` },
    money(`${share}%`),
    { text: `，其中${first}一国` },
    money(`${firstGives}美元`),
    { text: '。' },
  ],
  others: (count) => `其他${count}个会员国`,
  all: (count) => `全部${count}个会员国`,
  point: (rank, name, value) => `${rank}. ${name}：${value}`,
  pointOthers: (name, value) => `${name}：${value}`,
  caption: (of) => `联合国维持和平的最大缴款国，${of}`,
  columns: { state: '会员国', rank: '名次', rate: '分摊率，百分比', dollars: '摊款，美元' },
};
