import { arabic } from '../src/text/ar/burden.js';
import { arabicSummaries } from '../src/text/ar/summaries.js';
import { english } from '../src/text/en/burden.js';
import { englishSummaries } from '../src/text/en/summaries.js';
import { spanish } from '../src/text/es/burden.js';
import { spanishSummaries } from '../src/text/es/summaries.js';
import { french } from '../src/text/fr/burden.js';
import { frenchSummaries } from '../src/text/fr/summaries.js';
import { japanese } from '../src/text/ja/burden.js';
import { japaneseSummaries } from '../src/text/ja/summaries.js';
import type { Language } from '../src/text/languages.js';
import { russian } from '../src/text/ru/burden.js';
import { russianSummaries } from '../src/text/ru/summaries.js';
import { chinese } from '../src/text/zh/burden.js';
import { chineseSummaries } from '../src/text/zh/summaries.js';

/** What the test of all summaries has to know of each language: its catalogue, its words, and how it writes numbers. */
export const summaries = {
  en: englishSummaries,
  ar: arabicSummaries,
  es: spanishSummaries,
  fr: frenchSummaries,
  ja: japaneseSummaries,
  ru: russianSummaries,
  zh: chineseSummaries,
};
export const base = { en: english, ar: arabic, es: spanish, fr: french, ja: japanese, ru: russian, zh: chinese };

/** Month names as its language's own messages write them. */
export const monthOf = (language: Language, iso: string) =>
  base[language]
    .month(iso.slice(0, 7))
    .replace(/(?: de)? ?\d{4}(?: года|年)?/, '')
    .trim()
    // Of a Russian month what all its cases share.
    .replace(/[ьй]$/, '');

/** What a kind of personnel, a sex and a fund may be called, any of them. */
export const kindWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    troops: ['troops'],
    staff_officers: ['staff officer'],
    individual_police: ['individual police'],
    formed_police_units: ['formed police units'],
    experts_on_mission: ['experts on mission'],
    police: ['police'],
    military: ['military'],
    uniformed: ['uniformed personnel'],
  },
  es: {
    troops: ['contingentes'],
    staff_officers: ['oficiales de Estado Mayor', 'oficial de Estado Mayor'],
    individual_police: ['no integrados en unidades', 'no integrado en unidades'],
    formed_police_units: ['unidades de policía constituidas'],
    experts_on_mission: ['expertos en misión', 'experto en misión'],
    police: ['polic'],
    military: ['militar'],
    uniformed: ['uniformado'],
  },
  fr: {
    troops: ['contingents'],
    staff_officers: ['officiers d’état-major', 'officier d’état-major'],
    individual_police: ['policiers hors unités constituées', 'policier hors unités constituées'],
    formed_police_units: ['unités de police constituées'],
    experts_on_mission: ['experts en mission', 'expert en mission'],
    police: ['polic'],
    military: ['militaire'],
    uniformed: ['en tenue'],
  },
  ru: {
    troops: ['воинские контингенты'],
    staff_officers: ['штабные офицеры'],
    individual_police: ['полицейские вне сформированных подразделений'],
    formed_police_units: ['сформированные полицейские подразделения'],
    experts_on_mission: ['эксперты в командировках'],
    police: ['полиц'],
    military: ['военн'],
    uniformed: ['военный и полицейский персонал'],
  },
  ja: {
    troops: ['部隊要員'],
    staff_officers: ['司令部要員'],
    individual_police: ['個人警察要員'],
    formed_police_units: ['武装警察隊'],
    experts_on_mission: ['任務を遂行する専門家'],
    police: ['警察要員'],
    military: ['軍事要員'],
    uniformed: ['軍・警察要員'],
  },
  zh: {
    troops: ['部队'],
    staff_officers: ['参谋军官'],
    individual_police: ['单派警察'],
    formed_police_units: ['建制警察单位'],
    experts_on_mission: ['特派专家'],
    police: ['警察'],
    military: ['军事人员'],
    uniformed: ['军警人员'],
  },
  ar: {
    troops: ['القوات', 'قوات'],
    staff_officers: ['ضباط الأركان', 'ضباط أركان'],
    individual_police: ['أفراد الشرطة', 'أفراد شرطة'],
    formed_police_units: ['وحدات الشرطة المشكلة', 'وحدات شرطة مشكلة'],
    experts_on_mission: ['الخبراء الموفدين', 'خبراء موفدين'],
    police: ['شرطة'],
    uniformed: ['الأفراد النظاميين'],
    military: ['العسكريين', 'عسكري'],
  },
};
export const sexWords = {
  en: { female: 'women', male: 'men' },
  es: { female: 'mujeres', male: 'hombres' },
  fr: { female: 'femmes', male: 'hommes' },
  ja: { female: '女性', male: '男性' },
  zh: { female: '女性', male: '男性' },
  ru: { female: 'женщины', male: 'мужчины' },
  ar: { female: 'النساء', male: 'الرجال' },
} as const;
export const fundWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { regular: 'regular budget', peacekeeping: 'peacekeeping', tribunals: 'tribunals', total: 'all funds' },
  es: {
    regular: 'presupuesto ordinario',
    peacekeeping: 'mantenimiento de la paz',
    tribunals: 'tribunales',
    total: 'todos los fondos',
    'Peacekeeping Reserve Fund': 'Fondo de Reserva para el Mantenimiento de la Paz',
    'Working Capital Fund': 'Fondo de Operaciones',
  },
  fr: {
    regular: 'budget ordinaire',
    peacekeeping: 'maintien de la paix',
    tribunals: 'tribunaux',
    total: 'tous les fonds',
    'Peacekeeping Reserve Fund': 'Fonds de réserve pour les opérations de maintien de la paix',
    'Working Capital Fund': 'Fonds de roulement',
  },
  ja: {
    regular: '通常予算',
    peacekeeping: 'PKO',
    tribunals: '裁判所',
    total: '全ての会計',
    'Peacekeeping Reserve Fund': '平和維持予備基金',
    'Working Capital Fund': '運転資金基金',
  },
  zh: {
    regular: '经常预算',
    peacekeeping: '维持和平',
    tribunals: '法庭',
    total: '所有基金',
    'Peacekeeping Reserve Fund': '维持和平准备基金',
    'Working Capital Fund': '周转基金',
  },
  ru: {
    regular: 'регулярный бюджет',
    peacekeeping: 'операции по поддержанию мира',
    tribunals: 'трибуналы',
    total: 'все фонды',
    'Peacekeeping Reserve Fund': 'Резервный фонд для операций по поддержанию мира',
    'Working Capital Fund': 'Фонд оборотных средств',
  },
  ar: {
    regular: 'الميزانية العادية',
    peacekeeping: 'حفظ السلام',
    tribunals: 'المحكمت',
    total: 'جميع الصناديق',
    'Peacekeeping Reserve Fund': 'الصندوق الاحتياطي لحفظ السلام',
    'Working Capital Fund': 'صندوق رأس المال المتداول',
  },
};

/** Numbers as sentences print them, with a point and without separators. */
export const printed = (text: string, language: Language): string[] =>
  plainDigits[language](text).match(/\d+(?:\.\d+)?/g) ?? [];

const commasBetween = (text: string) => text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
const decimalComma = (text: string) => text.replaceAll(/(?<=\d),(?=\d)/g, '.');
/** 5,790万 is 57.9 million, 3.46亿 is 346 million; three digits of thousands of millions are told as such. */
const inMillions = (text: string) =>
  text
    .replaceAll(/(\d+(?:\.\d+)?)万/g, (_, number: string) => String(Number((Number(number) / 100).toPrecision(6))))
    .replaceAll(/(\d+(?:\.\d+)?)[亿億]/g, (_, number: string) => {
      const millions = Number((Number(number) * 100).toPrecision(6));
      return String(millions < 1000 ? millions : Number((millions / 1000).toPrecision(6)));
    });
/** What separates digits in each language, undone. */
const plainDigits: Readonly<Record<Language, (text: string) => string>> = {
  en: commasBetween,
  ar: commasBetween,
  // Thousands of millions are told in millions, to three digits: 5.380 millones are 5.38 thousand millions.
  es: (text) =>
    decimalComma(
      text
        .replaceAll(
          /(?<![\d.])(\d+)\.(\d{3})(?= millones)/g,
          (_, whole: string, rest: string) => `${whole},${rest.replace(/0+$/, '') || '0'}`,
        )
        .replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/g, ''),
    ),
  // Amounts in 万 and 亿 are told in millions elsewhere.
  ja: (text) => inMillions(commasBetween(text)),
  zh: (text) => inMillions(commasBetween(text)),
  ru: (text) => decimalComma(text.replaceAll(/(?<=\d)\u00a0(?=\d{3}(?!\d))/g, '')),
  fr: (text) => decimalComma(text.replaceAll(/(?<=\d)[\u202f\u00a0 ](?=\d{3}(?!\d))/g, '')),
};

/** Thresholds of the sentences themselves: what is smaller is not told in digits. */
export const limits =
  /less than 0\.01|moins de 0,01|أقل من 0\.01|menos del 0,01|менее 0,01|不到0\.01%|0\.01%未満|100ドル未満|不到100美元|less than \$100(?!\d)|moins de 100 dollars|menos de 100 dólares|на 100\u00a0долл|عن 100 دولار/g;
