import type { Language, SectionName } from './page.js';

/** What the frame of a page says. */
export interface Words {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly skip: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly pages: string;
  readonly onThisPage: string;
  readonly languages: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly close: string;
  readonly results: string;
  readonly nothing: string;
  readonly searchFailed: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly example: string;
  readonly markdown: string;
  readonly data: string;
  readonly rights: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    name: 'English',
    direction: 'ltr',
    skip: 'To the content',
    sections: {
      start: 'Start',
      elements: 'Elements',
      reference: 'Functions',
      tables: 'Tables',
      methods: 'Methods',
      data: 'Data by address',
    },
    pages: 'Pages of this part',
    onThisPage: 'On this page',
    languages: 'Languages',
    search: 'Search',
    searchLabel: 'Search elements, functions, tables, rules',
    close: 'Close',
    results: '{count} found. Arrow keys choose, Enter opens.',
    nothing: 'Nothing found.',
    searchFailed: 'The index of the search did not load. Try again.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select and copy',
    example: 'Example',
    markdown: 'This page as Markdown',
    data: 'Data version {version}, personnel to {month}.',
    rights:
      'Code: MIT. Compilation of the data: CC BY 4.0. The figures are those of the United Nations and of the compilers named with each table; this is not a publication of the United Nations.',
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    skip: 'Aller au contenu',
    sections: {
      start: 'Accueil',
      elements: 'Éléments',
      reference: 'Fonctions',
      tables: 'Tableaux',
      methods: 'Méthodes',
      data: 'Données par adresse',
    },
    pages: 'Pages de cette partie',
    onThisPage: 'Sur cette page',
    languages: 'Langues',
    search: 'Rechercher',
    searchLabel: 'Rechercher un élément, une fonction, un tableau, une règle',
    close: 'Fermer',
    results: '{count} résultats. Flèches pour choisir, Entrée pour ouvrir.',
    nothing: 'Aucun résultat.',
    searchFailed: 'L’index de la recherche n’est pas arrivé. Réessayez.',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'Sélectionnez et copiez',
    example: 'Exemple',
    markdown: 'Cette page en Markdown',
    data: 'Version des données {version}, personnel jusqu’en {month}.',
    rights:
      'Code : MIT. Compilation des données : CC BY 4.0. Les chiffres sont ceux des Nations Unies et des auteurs nommés avec chaque tableau ; ceci n’est pas une publication des Nations Unies.',
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    skip: 'إلى المحتوى',
    sections: {
      start: 'البداية',
      elements: 'العناصر',
      reference: 'الدوال',
      tables: 'الجداول',
      methods: 'المناهج',
      data: 'البيانات بالعنوان',
    },
    pages: 'صفحات هذا القسم',
    onThisPage: 'في هذه الصفحة',
    languages: 'اللغات',
    search: 'بحث',
    searchLabel: 'بحث عن عنصر أو دالة أو جدول أو قاعدة',
    close: 'إغلاق',
    results: '{count} نتيجة. اختر بالأسهم وافتح بمفتاح الإدخال.',
    nothing: 'لا نتائج.',
    searchFailed: 'تعذر تحميل فهرس البحث. أعد المحاولة.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'حدد النص وانسخه',
    example: 'مثال',
    markdown: 'هذه الصفحة بصيغة Markdown',
    data: 'إصدار البيانات {version}، والأفراد حتى {month}.',
    rights:
      'الشفرة: MIT. تجميع البيانات: CC BY 4.0. الأرقام أرقام الأمم المتحدة والجهات المذكورة مع كل جدول، وهذا ليس من منشورات الأمم المتحدة.',
  },
};
