/** What a reader meets in the panels that open under a figure; it comes with them. One object a language. */
export interface ToolWords {
  readonly sortBy: (column: string) => string;
  readonly shown: string;
  readonly all: string;
  readonly json: string;
  readonly picture: string;
  readonly square: string;
  readonly saved: (file: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly plain: string;
  readonly living: string;
  readonly fixed: string;
  readonly notSaved: string;
  readonly noWorking: string;
}

const english: ToolWords = {
  sortBy: (column) => `Sort by ${column}`,
  shown: 'What is shown (CSV)',
  all: 'All values (CSV)',
  json: 'Values with sources (JSON)',
  picture: 'Picture (PNG)',
  square: 'Square picture (PNG)',
  saved: (file) => `Saved as ${file}.`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying was not allowed here: select the text and copy it.',
  plain: 'Plain text',
  living: 'Living: corrections arrive by themselves',
  fixed: 'Fixed: this version and its data',
  notSaved: 'The file could not be made.',
  noWorking: 'Supplied by this page; nothing was computed here.',
};

const others: Readonly<Record<string, ToolWords>> = {
  fr: {
    sortBy: (column) => `Trier par ${column}`,
    shown: 'Ce qui est affiché (CSV)',
    all: 'Toutes les valeurs (CSV)',
    json: 'Valeurs et sources (JSON)',
    picture: 'Image (PNG)',
    square: 'Image carrée (PNG)',
    saved: (file) => `Enregistré sous ${file}.`,
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'La copie n’est pas permise ici : sélectionnez le texte et copiez-le.',
    plain: 'Texte simple',
    living: 'Vivante : les corrections arrivent d’elles-mêmes',
    fixed: 'Fixe : cette version et ses données',
    notSaved: 'Le fichier n’a pas pu être créé.',
    noWorking: 'Fourni par cette page ; rien n’a été calculé ici.',
  },
  ar: {
    sortBy: (column) => `ترتيب حسب ${column}`,
    shown: 'المعروض (CSV)',
    all: 'جميع القيم (CSV)',
    json: 'القيم مع المصادر (JSON)',
    picture: 'صورة (PNG)',
    square: 'صورة مربعة (PNG)',
    saved: (file) => `حُفظ باسم ${file}.`,
    copy: 'نسخ',
    copied: 'نُسخ.',
    notCopied: 'النسخ غير مسموح به هنا: حدد النص وانسخه.',
    plain: 'نص عادي',
    living: 'حيّ: تصل التصحيحات تلقائيا',
    fixed: 'ثابت: هذا الإصدار وبياناته',
    notSaved: 'تعذر إنشاء الملف.',
    noWorking: 'من هذه الصفحة؛ لم يُحسب شيء هنا.',
  },
};

/** The words of the panels beside a figure's: in the same language, English where it has none. */
export const toolWords = (language: string): ToolWords => others[language.split('-')[0] ?? ''] ?? english;
