/**
 * What every figure says before its chart is there, apart from its own text. One object a language; the words of the chart
 * and of what opens on demand come with those (`chart/words.ts`, `tools/words.ts`).
 */
export interface FigureWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly dataTo: (month: string) => string;
  readonly sources: string;
  readonly rule: (document: string, paragraph: string | undefined) => string;
  readonly table: string;
  readonly missing: string;
  readonly working: string;
  readonly cite: string;
  readonly download: string;
  readonly embed: string;
  readonly loading: string;
  readonly failed: string;
  readonly noChart: string;
}

export const englishWords: FigureWords = {
  language: 'en',
  direction: 'ltr',
  dataTo: (month) => `Data to ${month}.`,
  sources: 'Source:',
  rule: (document, paragraph) => (paragraph === undefined ? document : `${document} para. ${paragraph}`),
  table: 'Table',
  missing: 'not in the data',
  working: 'How computed',
  cite: 'Cite',
  download: 'Download',
  embed: 'Embed',
  loading: 'Loading the figures…',
  failed: 'This figure cannot be drawn as asked.',
  noChart: 'The chart did not load; the table has all values.',
};
