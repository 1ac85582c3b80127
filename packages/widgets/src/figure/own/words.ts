/** What the frame says of figures that the page supplies. One object a language. */
export interface OwnWords {
  readonly supplied: string;
  readonly noChart: string;
}

const english: OwnWords = {
  supplied: 'Figures and sources are supplied by this page.',
  noChart: 'All values are in the table.',
};

const others: Readonly<Record<string, OwnWords>> = {
  fr: {
    supplied: 'Chiffres et sources fournis par cette page.',
    noChart: 'Toutes les valeurs sont dans le tableau.',
  },
  ar: { supplied: 'الأرقام والمصادر من هذه الصفحة.', noChart: 'جميع القيم في الجدول.' },
};

export const ownWords = (language: string): OwnWords => others[language.split('-')[0] ?? ''] ?? english;
