import type { NoteMessages } from '../../messages.js';

const span = (scale: unknown) => String(scale).replace(/^(\d+)-(\d+)$/, '$1年至$2年');

/** Chinese notes on scales that are computed from incomes. */
export const nextScaleNotes: NoteMessages['notes'] = {
  'methodology-of-scale': ({ year, day: first }) =>
    `数据中没有的${String(first).slice(0, 4)}年比额表方法规则采用${year}年比额表的规则。`,
  'held-without-income': ({ names }) => `因基期某年没有收入数据而维持官方分摊率：${names}。`,
  'income-not-of-the-united-nations': () =>
    '收入为世界银行数据；会费委员会采用联合国统计司的数据，对部分国家采用其他换算率。',
  'change-applied-to-official-rates': ({ scale }) =>
    `各分摊率为${span(scale)}的官方分摊率乘以其计算份额的变动：不显示未经调整的计算分摊率。`,
  'missing-years-as-all': ({ year, states }) =>
    `对${year}年（${states}个国家没有该年数据）的假设：收入与两年数据齐全的所有国家同步变动；若均无该年数据则不变。`,
  'missing-years-own-trend': ({ year, states }) =>
    `对${year}年（${states}个国家没有该年数据）的假设：收入按该国五年平均增长率变动。`,
  'levels-projected': ({ year }) => `${year}年的维持和平等级在人均收入改变计算等级时随之变动；假设例外折扣继续有效。`,
};
