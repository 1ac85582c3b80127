import type { RateKind } from '@blueledger/core/rates';
import { chinese, chineseRateNotes } from '@blueledger/core/text/zh';
import { stateName } from '../../figure/names/text/zh.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/zh.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = { regular: '经常预算分摊率', peacekeeping: '维持和平分摊率' };
const verbs = { rose: '升至', fell: '降至' } as const;

export const messages: RatesMessages = {
  core: chinese,
  frame,
  stateName,
  notes: {
    'rule-secondary': ({ title }) =>
      `部分年份的${String(title).startsWith('Lowest') ? '最低分摊率' : '最高分摊率'}：根据二手来源。`,
    ...chineseRateNotes,
  },
  title: (kind) => (kind === 'regular' ? '联合国经常预算分摊率' : '联合国维持和平分摊率'),
  unit: (kind) => (kind === 'regular' ? '占经常预算的百分比' : '占维持和平费用的百分比'),
  changed: (kind, scale, moves) => [
    { text: `按${scale}年比额表，${kinds[kind]}：` },
    ...listed(
      moves.map(({ name, before, after, direction }) => [
        ...(direction === 'stayed'
          ? [{ text: `${name}保持在` }]
          : [{ text: `${name}从` }, money(`${before}%`), { text: verbs[direction] }]),
        money(`${after}%`),
      ]),
      '，',
      '，',
    ),
    { text: '。' },
  ],
  standing: (kind, year, rates, byRule) => [
    { text: `${byRule ? `预测${year}年` : `${year}年`}${kinds[kind]}：` },
    ...listed(
      rates.map(({ name, percent }) => [{ text: name }, money(`${percent}%`)]),
      '，',
      '，',
    ),
    { text: '。' },
  ],
  nothing: (names, years) => `数据中没有${names}在${years}的分摊率。`,
  bound: (bound, percent) => `${bound === 'ceiling' ? '上限' : '下限'} ${percent}`,
  gap: (years) => `${years}：数据中没有等级`,
  between: (low, high) => `${low}至${high}`,
  band: (years) => `${years}：从最低到最高的范围`,
  part: (year, half) => (half === 'first' ? `${year}年至6月` : `${year}年自7月`),
  newScale: (years) => `${years}年比额表`,
  point: (year, name, percent, byRule) => `${year}：${name} ${percent}${byRule ? '，预测' : ''}`,
  pointMissing: (years, name) => `${years}：数据中没有${name}的分摊率`,
  caption: (kind) => `历年${kind === 'regular' ? '经常预算分摊率' : '维持和平分摊率'}，百分比`,
  dash: '–',
  comma: '、',
  year: '年份',
};
