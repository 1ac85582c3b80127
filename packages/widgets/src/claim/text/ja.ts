import { japanese, japaneseEarlierRateNotes } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { ClaimMessages } from '../messages.js';

export const messages: ClaimMessages = {
  core: japanese,
  frame,
  notes: japaneseEarlierRateNotes,
  stateName,
  title: 'データと照合した主張',
  verdicts: {
    accurate: '正確',
    'approximately accurate': 'おおむね正確',
    'not supported': '裏付けられない',
    'not verifiable': '検証できない',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `「${statement}」（${saidBy}）：${verdict}。データ（英語）：${found}。` },
  ],
  caption: (claim) => `主張${claim}とデータの示すところ`,
  columns: { what: '項目', text: '結果' },
  rows: {
    verdict: '判定',
    statement: '主張',
    saidBy: '発言者',
    stated: '主張の数値',
    found: 'データの示すところ',
    criterion: '基準',
    documents: '文書',
  },
  working: '算出方法',
};
