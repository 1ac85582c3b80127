/** What the chart of every figure says; it comes with the chart. One object a language. */
export interface ChartWords {
  readonly chartOf: (title: string) => string;
  readonly chartHelp: string;
  readonly pointOf: (text: string, position: number, count: number) => string;
  /** Said where the page's language is not among ours. */
  readonly instead: (language: string) => string;
}

const english: ChartWords = {
  chartOf: (title) => `Chart: ${title}`,
  chartHelp: 'Left and right arrows read point by point; Home and End go to the ends; Escape leaves.',
  pointOf: (text, position, count) => `${text} (${position} of ${count})`,
  instead: (language) => `In English: this figure does not speak ${language} yet.`,
};

const others: Readonly<Record<string, ChartWords>> = {
  fr: {
    chartOf: (title) => `Graphique : ${title}`,
    chartHelp:
      'Les flèches gauche et droite lisent les points un par un ; Début et Fin vont au premier et au dernier ; Échap les quitte.',
    pointOf: (text, position, count) => `${text} (${position} sur ${count})`,
    instead: (language) => `En français : cette figure ne parle pas encore ${language}.`,
  },
  ar: {
    chartOf: (title) => `رسم بياني: ${title}`,
    chartHelp: 'يقرأ سهما اليمين واليسار النقاط واحدة واحدة؛ وينتقل Home وEnd إلى الأولى والأخيرة؛ ويخرج Escape منها.',
    pointOf: (text, position, count) => `${text} (${position} من ${count})`,
    instead: (language) => `بالعربية: لا يتوفر هذا الشكل بعد بلغة ${language}.`,
  },
};

/** The chart's words beside a figure's: in the same language, English where it has none. */
export const chartWords = (language: string): ChartWords => others[language.split('-')[0] ?? ''] ?? english;
