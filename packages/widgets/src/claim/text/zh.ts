import { chinese, chineseEarlierRateNotes } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { ClaimMessages } from '../messages.js';

export const messages: ClaimMessages = {
  core: chinese,
  frame,
  notes: chineseEarlierRateNotes,
  stateName,
  title: '用数据核实一项说法',
  verdicts: {
    accurate: '准确',
    'approximately accurate': '大致准确',
    'not supported': '未获证实',
    'not verifiable': '无法核实',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `“${statement}”（${saidBy}）：${verdict}。数据（英文）：${found}。` },
  ],
  caption: (claim) => `说法${claim}及数据所示`,
  columns: { what: '项目', text: '结果' },
  rows: {
    verdict: '结论',
    statement: '说法',
    saidBy: '出自',
    stated: '所称数值',
    found: '数据所示',
    criterion: '标准',
    documents: '文件',
  },
  working: '计算过程',
};
