import { japanese, japaneseMovement } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: japanese,
  frame,
  stateName,
  paidBy: (who) => `負担：${who}`,
  servedBy: (who) => `派遣：${who}`,
  rest: '他の全ての加盟国',
  noPersonnel: 'データなし',
  newScale: '新しい分担率表',
  pointPaid: (year, who, percent) => `${year}年：${who}が分担金の${percent}を負担`,
  pointServed: (year, who, percent) => `${year}年：${who}が軍・警察要員の${percent}を派遣`,
  pointMissing: (year) => `${year}年：軍・警察要員のデータなし`,
  caption: (payers, servers) => `年別のPKO分担金（${payers}）と軍・警察要員（${servers}）の割合`,
  columns: ['年', '分担金（%）', '要員（%）', '人月', '人月の合計', '月数'],
  movement: {
    core: japaneseMovement,
    unit: '分担金及び軍・警察要員に占める割合（%）',
    pointNoRates: (year) => `${year}年：PKO分担率のデータなし`,
    gap: (years) => `${years}：水準のデータなし`,
    pointEvent: ({ number, when, what, by }) => `事象${number}、${when}：${what}、${by}`,
    events: '割合を動かしたもの',
    noEvents: '掲げる規模の事象はない。',
    dash: '–',
    colon: '：',
  },
};
