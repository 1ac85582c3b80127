/** What the frame of every figure says, apart from the figure's own text. One object a language. */
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
  readonly chartOf: (title: string) => string;
  readonly chartHelp: string;
  readonly pointOf: (text: string, position: number, count: number) => string;
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
  download: 'Download CSV',
  chartOf: (title) => `Chart: ${title}`,
  chartHelp: 'Left and right arrows read point by point; Home and End go to the ends; Escape leaves.',
  pointOf: (text, position, count) => `${text} (${position} of ${count})`,
  loading: 'Loading the figures…',
  failed: 'This figure cannot be drawn as asked.',
  noChart: 'The chart did not load; the table has all values.',
};
