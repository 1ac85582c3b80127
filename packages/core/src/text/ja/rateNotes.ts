import type { NoteMessages } from '../messages.js';

const years = (from: unknown, to: unknown) =>
  from === to ? `${String(from)}年` : `${String(from)}年から${String(to)}年まで`;

/** Japanese notes on rates over years. */
export const japaneseRateNotes: NoteMessages['notes'] = {
  'levels-missing': ({ from, to }) => `${years(from, to)}のPKO分担率の水準はデータになく、分担率はない。`,
  'state-without-rate': ({ name, from, to }) => `${name}：${years(from, to)}の分担率表に分担率はない。`,
};
