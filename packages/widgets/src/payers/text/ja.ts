import { budgetNotes, japanese } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { PayersMessages } from '../messages.js';

const largest = (count: number) => (count === 1 ? '最大の負担国' : `上位${count}負担国`);

export const messages: PayersMessages = {
  core: japanese,
  frame,
  notes: budgetNotes,
  stateName,
  title: '国連PKOに誰が支払うか',
  dollars: '名目米ドル',
  ratesUnit: 'PKO分担金に占める割合（%）',
  dollarsUnit: '分担金（米ドル）',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    { text: `${year}年${byRule ? '（見通し）' : ''}、国連PKO経費に占める${largest(count)}の分担は` },
    money(`${share}%`),
    { text: `、最大の${first}は` },
    money(firstGives),
    { text: byRule ? 'である。' : 'であった。' },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: `${budgetYear}年度に${mission ?? 'PKO'}のため割り当てられた` },
    money(`${total}ドル`),
    { text: `のうち、${largest(count)}の分担は` },
    money(`${share}%`),
    { text: `、最大の${first}は` },
    money(`${firstGives}ドル`),
    { text: 'である。' },
  ],
  others: (count) => `他の${count}加盟国`,
  all: (count) => `全${count}加盟国`,
  point: (rank, name, value) => `${rank}. ${name}：${value}`,
  pointOthers: (name, value) => `${name}：${value}`,
  caption: (of) => `国連PKOの上位負担国、${of}`,
  columns: { state: '加盟国', rank: '順位', rate: '分担率（%）', dollars: '分担金（米ドル）' },
};
