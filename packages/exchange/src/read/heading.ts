import { plainWord } from './plainWord.js';

/** A word as headings are compared: `ISOCode3`, `iso_code_3` and `ISO code 3` are one. */
export const joinedWord = (text: string): string => plainWord(text).replaceAll(' ', '');

/** Words that make a figure another one than the field holds, each with what it is then. */
const otherFigures: readonly (readonly [words: RegExp, is: string])[] = [
  [/\b(rank|ranking|ranked|rang|rango|position|место)\b|排名|الترتيب/, 'a rank'],
  [
    /\b(change|changes|difference|diff|delta|variation|variance|increase|decrease|growth|évolution|variación|cambio)\b|изменение|变化|التغير/,
    'a change',
  ],
  [
    /\b(previous|prior|preceding|former|old|past|last (?:month|year|period|quarter)s?|précédent\w*|précédente|anterior|antiguo)\b|предыдущ|上月|上一|السابق/,
    'a figure of an earlier time',
  ],
  [
    /\b(authori[sz]ed|authori[sz]ation|mandated|ceiling|maximum|max|autorisée?s?|autorizad[oa]s?|plafond)\b|разрешенн|核定|المأذون/,
    'an authorised figure',
  ],
  [
    /\b(proposed|proposal|requested|recommended|planned|projected|projection|forecast|estimated?|propos[ée]e?s?|prévue?s?|propuest[oa]s?|previst[oa]s?)\b|предлагаем|拟议|المقترح/,
    'a figure that is not decided',
  ],
  [
    /\b(outstanding|unpaid|owed|owing|due|arrears|balance|payable|receivable|impayée?s?|arriérés|solde|pendientes?|saldo|adeudad[oa]s?)\b|задолженн|未缴|欠款|المتأخرات|غير المسددة/,
    'a figure of what is due',
  ],
  [
    /\b(vacanc(?:y|ies)|vacant|cumulative|average|mean|moyenne|promedio)\b/,
    'an average, a sum through time or a vacancy',
  ],
  [
    /\b(host|hosting|recipient|beneficiary|destination|location|origin|birth|mission (?:country|state|host))\b|\bcountry of\b/,
    'another place',
  ],
];

/** What a heading names instead of the figure of this row, or undefined: a rank, what was authorised, what was before. */
export function otherFigure(heading: string): string | undefined {
  const text = plainWords(heading);
  return otherFigures.find(([words]) => words.test(text))?.[1];
}

const percentage =
  /%|\b(?:per ?cent|pct|percentages?|proportions?|ratios?|shares?|pourcentages?|pour cent|porcentajes?|por ciento)\b|процент|百分比|占比|النسبة المئوية/iu;

/** Whether a heading speaks of a part in a hundred: `Female %`, `Share of women`. Only a rate is one. */
export const isPercentage = (heading: string): boolean => percentage.test(heading.replaceAll('_', ' '));

/** Case kept apart: `PersonnelRank` is two words. Accents stay, as the lists above have them. */
const plainWords = (heading: string): string =>
  heading
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const unit =
  '(?:(?:in|en) )?(?:(?:whole )?number of )?(?:current |whole |full |net )?(?:us dollars?|united states dollars?|usd|us|dollars?|dollars? (?:e ?u|des etats unis(?: d ?amerique)?|us)|dolares?|dolares? (?:ee uu|de los estados unidos|us)|eur|euros?|gbp|chf|jpy|cny|rub|thousands?|millions?|billions?|000|per ?cent|percentage|pourcentage|porcentaje|pour cent|por ciento|persons?|people|personnes|personas|number|nombre|numero|net|gross)';
const units = new RegExp(`^(?:${unit})(?: (?:of )?(?:${unit}))*$`);
const unitsAfter = new RegExp(`(?: (?:${unit}))+$`);
/** What may stand in brackets after a heading and leaves it what it is: a unit, a list of codes, a form of dates, a date. */
const neutral =
  /^(?:un|iso|iso 3166|iso ?[23]|alpha [23]|iso alpha [23]|m49|code|acronym|name|[dmy]{1,4}(?: [dmy]{1,4}){0,2}|(?:(?:as )?(?:at|of|on|in) |end )?(?:\d{1,2} )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* )?[\d ]+|[a-z])$/u;

/** Marks of a footnote at the end: `Total a/`, `Country*`, `Amount¹`. */
const withoutMarks = (heading: string): string =>
  heading
    .trim()
    .replace(/[*†‡§¹²³⁰-⁹]+$/u, '')
    .replace(/\s+[a-z]\/$/, '')
    .trim();

/** The heading as it may stand in the lists, the fullest form first: with its brackets, without, and without its unit. */
export function formsOf(heading: string): readonly string[] {
  const text = withoutMarks(heading);
  const inside = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, words = '']) => plainWord(words));
  const isUnit = (words: string) => words === '' || units.test(words) || neutral.test(words);
  const outside = inside.every(isUnit) ? plainWord(text.replace(/[([][^)\]]*[)\]]/g, ' ')) : plainWord(text);
  const bare = outside.replace(unitsAfter, '').trim();
  return [...new Set([plainWord(text), outside, bare].filter((form) => form !== ''))].map((form) =>
    form.replaceAll(' ', ''),
  );
}
