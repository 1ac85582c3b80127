import type { NoteMessages } from '../messages.js';

const years = (from: unknown, to: unknown) =>
  from === to ? `${String(from)}年` : `${String(from)}年至${String(to)}年`;

/** Chinese notes on rates over years. */
export const chineseRateNotes: NoteMessages['notes'] = {
  'levels-missing': ({ from, to }) => `数据中没有${years(from, to)}的维持和平等级：这些年份没有分摊率。`,
  'state-without-rate': ({ name, from, to }) => `${name}：在${years(from, to)}的比额表中没有分摊率。`,
};
