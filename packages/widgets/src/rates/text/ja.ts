import type { RateKind } from '@blueledger/core/rates';
import { japanese, japaneseRateNotes } from '@blueledger/core/text/ja';
import { stateName } from '../../figure/names/text/ja.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ja.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = { regular: '通常予算分担率', peacekeeping: 'PKO分担率' };
const verbs = { rose: '上がった', fell: '下がった' } as const;

export const messages: RatesMessages = {
  core: japanese,
  frame,
  stateName,
  notes: {
    'rule-secondary': ({ title }) =>
      `一部の年の${String(title).startsWith('Lowest') ? '分担率の下限' : '分担率の上限'}：二次資料による。`,
    ...japaneseRateNotes,
  },
  title: (kind) => (kind === 'regular' ? '国連通常予算分担率' : '国連PKO分担率'),
  unit: (kind) => (kind === 'regular' ? '通常予算に占める割合（%）' : 'PKO経費に占める割合（%）'),
  changed: (kind, scale, moves) => [
    { text: `${scale}年の分担率表で、${kinds[kind]}は` },
    ...listed(
      moves.map(({ name, before, after, direction }) => [
        ...(direction === 'stayed'
          ? [{ text: `${name}が` }]
          : [{ text: `${name}が` }, money(`${before}%`), { text: 'から' }]),
        money(`${after}%`),
        { text: direction === 'stayed' ? 'のまま変わらなかった' : `に${verbs[direction]}` },
      ]),
      '、',
      '、',
    ),
    { text: '。' },
  ],
  standing: (kind, year, rates, byRule) => [
    { text: `${year}年${byRule ? '（見通し）' : ''}、${kinds[kind]}は` },
    ...listed(
      rates.map(({ name, percent }) => [{ text: `${name}が` }, money(`${percent}%`)]),
      '、',
      '、',
    ),
    { text: byRule ? 'である。' : 'であった。' },
  ],
  nothing: (names, years) => `${years}の${names}の分担率はデータにない。`,
  bound: (bound, percent) => `${bound === 'ceiling' ? '上限' : '下限'} ${percent}`,
  gap: (years) => `${years}：水準のデータなし`,
  between: (low, high) => `${low}から${high}の間`,
  band: (years) => `${years}：最低から最高までの範囲`,
  part: (year, half) => (half === 'first' ? `${year}年6月まで` : `${year}年7月から`),
  newScale: (years) => `${years}年の分担率表`,
  point: (year, name, percent, byRule) => `${year}：${name} ${percent}${byRule ? '、見通し' : ''}`,
  pointMissing: (years, name) => `${years}：${name}の分担率のデータなし`,
  caption: (kind) => `年別の${kind === 'regular' ? '通常予算分担率' : 'PKO分担率'}（%）`,
  dash: '–',
  comma: '、',
  year: '年',
};
