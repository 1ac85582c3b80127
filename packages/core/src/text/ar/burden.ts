import type { GroupCode } from '../../internal/states/index.js';
import type { BurdenInYear, Messages, PartOfYear, SideInYear, SummaryPart } from '../messages.js';
import { monthSpans } from '../monthSpans.js';
import { wentOf } from '../percentText.js';

/** Months in both namings, as United Nations documents in Arabic print them. */
const monthNames = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];
export const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] as string;
export const monthAndYear = (month: string) => `${monthName(month)} ${month.slice(0, 4)}`;
export const day = (date: string) => `${Number(date.slice(8))} ${monthAndYear(date)}`;

/** In the genitive: each stands after "the share of". */
const groups: Readonly<Record<GroupCode, string>> & Readonly<Record<string, string>> = {
  african: 'الدول الأفريقية',
  'asia-pacific': 'دول آسيا والمحيط الهادئ',
  'eastern-european': 'دول أوروبا الشرقية',
  grulac: 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  weog: 'الدول الغربية',
  p5: 'الأعضاء الخمسة الدائمين',
  'm49-developed': 'البلدان المتقدمة النمو',
  'm49-developing': 'البلدان النامية',
  a3: 'الأعضاء الأفارقة الثلاثة في مجلس الأمن',
  'arab-league': 'أعضاء جامعة الدول العربية',
  asean: 'أعضاء رابطة أمم جنوب شرق آسيا',
  au: 'أعضاء الاتحاد الأفريقي',
  cis: 'أعضاء رابطة الدول المستقلة',
  eu: 'أعضاء الاتحاد الأوروبي',
  g20: 'أعضاء مجموعة العشرين',
  g4: 'أعضاء مجموعة الأربعة',
  g7: 'أعضاء مجموعة السبعة',
  g77: 'أعضاء مجموعة الـ 77',
  g8: 'أعضاء مجموعة الثمانية',
  ldc: 'أقل البلدان نموا',
  lldc: 'البلدان النامية غير الساحلية',
  nam: 'أعضاء حركة بلدان عدم الانحياز',
  nato: 'أعضاء منظمة حلف شمال الأطلسي',
  oecd: 'أعضاء منظمة التعاون والتنمية في الميدان الاقتصادي',
  oic: 'أعضاء منظمة التعاون الإسلامي',
  sids: 'الدول الجزرية الصغيرة النامية',
  'wb-high': 'البلدان المرتفعة الدخل',
  'wb-low': 'البلدان المنخفضة الدخل',
  'wb-lower-middle': 'بلدان الشريحة الدنيا من الدخل المتوسط',
  'wb-upper-middle': 'بلدان الشريحة العليا من الدخل المتوسط',
};

const lists: Readonly<Record<string, string>> = {
  african: 'مجموعة الدول الأفريقية',
  'asia-pacific': 'مجموعة دول آسيا والمحيط الهادئ',
  'eastern-european': 'مجموعة دول أوروبا الشرقية',
  grulac: 'مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  weog: 'الدول الغربية هي مجموعة دول أوروبا الغربية ودول أخرى',
  'm49-developed': 'البلدان المتقدمة النمو بحسب الشعبة الإحصائية في الأمم المتحدة (M49)',
  'm49-developing': 'البلدان النامية بحسب الشعبة الإحصائية في الأمم المتحدة (M49)',
};

type Value = string | number;

/** What the list behind a group is called. */
const listName = (group?: Value, name?: Value): string =>
  lists[String(group)] ?? groups[String(group)] ?? String(name ?? group);

/** The date of a list, of which the month is not always known. */
const listDate = (date?: Value): string => (String(date).length > 4 ? monthAndYear(String(date)) : String(date));

/** A share of a side as a sentence tells it. */
export const share = (side: Pick<SideInYear, 'percent' | 'less' | 'to'>, role: 'money' | 'people'): SummaryPart => ({
  text: `${digits(side)} في المائة`,
  role,
});

/** The digits of a share, or of the two between which it lies. */
const digits = ({ percent, less, to }: Pick<SideInYear, 'percent' | 'less' | 'to'>): string => {
  const one = (end: Pick<SideInYear, 'percent' | 'less'>) => `${end.less ? 'أقل من ' : ''}${end.percent}`;
  return to ? `ما بين ${one({ percent, less })} و${one(to)}` : one({ percent, less });
};

export const monthsText = (months: PartOfYear['months']): string =>
  months === undefined ? '' : `الأشهر المتاحة: ${months.available} من ${months.of}`;

function spanText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `في نهاية ${monthAndYear(from)} ` : `في الفترة من ${monthName(from)} إلى ${monthAndYear(to)} `;
}

function burdenInYear({ year, paid, served, servers, projected, days, personnelTo }: BurdenInYear): SummaryPart[] {
  const inYear = days ? `من ${day(days.from).replace(` ${year}`, '')} إلى ${day(days.to)}` : `في عام ${year}`;
  const paying: SummaryPart[] = paid.none
    ? [{ text: `${inYear} لا يرد في جدول حفظ السلام في الأمم المتحدة معدل باسم ${paid.who}؛ ` }]
    : [
        { text: `${inYear} ${projected ? 'ستبلغ' : 'بلغت'} حصة ${paid.who} ` },
        share(paid, 'money'),
        { text: ' من تمويل حفظ السلام في الأمم المتحدة؛ ' },
      ];
  if (!served)
    return [
      ...paying,
      {
        text: `أما حصة ${servers.who} من أفراده النظاميين فليست في البيانات، التي تنتهي في ${monthAndYear(personnelTo)}.`,
      },
    ];
  const when = served.span ? spanText(served.span) : days ? `في عام ${year} ` : '';
  const basis = served.months ? ` (${monthsText(served.months)})` : '';
  return served.none
    ? [...paying, { text: `وكانت ${when}حصة ${served.who} من أفراده النظاميين صفرا${basis}.` }]
    : [
        ...paying,
        { text: `وبلغت ${when}حصة ${served.who} ` },
        share(served, 'people'),
        { text: ` من أفراده النظاميين${basis}.` },
      ];
}

/** What a share did from one year to another. */
export function movement(
  who: string,
  of: string,
  first: SideInYear,
  last: SideInYear,
  role: 'money' | 'people',
  projected = false,
): SummaryPart[] {
  const went = wentOf(first, last);
  if (went === 'same') return [{ text: `${projected ? 'تظل' : 'ظلت'} حصة ${who} من ${of} عند ` }, share(last, role)];
  const verbs = { falls: ['انخفضت', 'تنخفض'], rises: ['ارتفعت', 'ترتفع'], open: ['انتقلت', 'تنتقل'] } as const;
  return [
    { text: `${verbs[went][projected ? 1 : 0]} حصة ${who} من ${of} من ` },
    { text: digits(first), role },
    { text: ' إلى ' },
    share(last, role),
  ];
}

/** A year of which personnel are counted over a part only. */
function partly({ year, span, months }: PartOfYear): string | undefined {
  if (!span && !months) return undefined;
  const part =
    span &&
    (span.from === span.to ? `نهاية ${monthName(span.from)}` : `من ${monthName(span.from)} إلى ${monthName(span.to)}`);
  return `${year}: ${[part, monthsText(months)].filter((text) => text !== undefined && text !== '').join('، ')}`;
}

/** Which months of its years a share of personnel is counted over, where not over all. */
export function countedOver(...years: readonly PartOfYear[]): string {
  const parts = [...new Set(years.flatMap((year) => partly(year) ?? []))];
  return parts.length === 0 ? '' : ` (${parts.join('؛ ')})`;
}

function burdenOverYears(
  first: BurdenInYear,
  last: BurdenInYear,
  lastServed: BurdenInYear | undefined,
  firstServed: BurdenInYear = first,
): SummaryPart[] {
  const { paid, servers, projected } = last;
  const noRate = (years: string) => `لا يرد في جدول حفظ السلام في الأمم المتحدة معدل باسم ${paid.who} في ${years}`;
  const rated = ({ year, paid: side }: BurdenInYear): SummaryPart[] => [
    { text: '، وبلغت حصتها ' },
    share(side, 'money'),
    { text: ` من تمويله في عام ${year}` },
  ];
  const paying: SummaryPart[] =
    first.paid.none && paid.none
      ? [{ text: noRate(`عامي ${first.year} و${last.year}`) }]
      : first.paid.none
        ? [{ text: noRate(`عام ${first.year}`) }, ...rated(last)]
        : paid.none
          ? [{ text: noRate(`عام ${last.year}`) }, ...rated(first)]
          : [
              { text: `من عام ${first.year} إلى عام ${last.year} ` },
              ...movement(paid.who, 'تمويل حفظ السلام في الأمم المتحدة', first.paid, paid, 'money', projected),
            ];
  if (!firstServed.served || !lastServed?.served || lastServed.year === firstServed.year)
    return [...paying, { text: `؛ أما حصة ${servers.who} من أفراده النظاميين فليست في البيانات عن هذه السنوات.` }];
  const over = countedOver(
    { ...firstServed.served, year: firstServed.year },
    { ...lastServed.served, year: lastServed.year },
  );
  if (firstServed.served.none && lastServed.served.none)
    return [
      ...paying,
      {
        text: `؛ وكانت حصة ${servers.who} من أفراده النظاميين صفرا في عامي ${firstServed.year} و${lastServed.year}${over}.`,
      },
    ];
  const [head, ...rest] = movement(servers.who, 'أفراده النظاميين', firstServed.served, lastServed.served, 'people');
  const since = firstServed === first ? '' : `منذ عام ${firstServed.year} `;
  return [
    ...paying,
    { text: `؛ و${since}${head?.text ?? ''}` },
    ...rest,
    {
      text: `${lastServed.year === last.year ? over : ` في عام ${lastServed.year}${over.replace(`(${lastServed.year}: `, '(')}`}.`,
    },
  ];
}

const monthList = (months: readonly string[]) =>
  monthSpans(months)
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} إلى ${monthAndYear(to)}`))
    .join('، ');

const kindNames: Readonly<Record<string, string>> = {
  troops: 'القوات',
  staff_officers: 'ضباط الأركان',
  individual_police: 'أفراد الشرطة',
  formed_police_units: 'وحدات الشرطة المشكلة',
  experts_on_mission: 'المراقبين (الخبراء الموفدين في بعثات)',
  police: 'الشرطة',
};

/** Arabic. The shares are the subjects of its sentences, so that verbs agree with them, whoever pays or serves. */
export const arabic: Messages = {
  language: 'ar',
  groups,
  list: (names) => names.join(' و'),
  manyStates: (count) => `${count} دولة`,
  month: monthAndYear,
  burdenTitle: 'من يموّل حفظ السلام في الأمم المتحدة، ومن يخدم فيه',
  burdenInYear,
  burdenOverYears,
  notes: {
    'paid-is-assessed': () => 'المقصود بالتمويل الحصة المقررة بموجب جدول حفظ السلام، لا الأموال المحصلة.',
    'rates-derived': () =>
      'معدلات حفظ السلام مشتقة من جدول الميزانية العادية ومعاملات المستويات وما يتحمله الأعضاء الدائمون.',
    'projected-by-rule': ({ year }) => `${year}: المعدلات مستنتجة من الجدول الساري؛ ولم تصدر بعد أنصبة عام ${year}.`,
    'list-extrapolated': ({ group, asOf, name }) =>
      `${listName(group, name)}: قائمة ${listDate(asOf)}، وهي مستخدمة هنا لسنوات أخرى أيضا.`,
    'list-as-of': ({ group, asOf, name }) => `${listName(group, name)}: قائمة ${listDate(asOf)}.`,
    'list-by-year': ({ group, name, unseen }) =>
      `${listName(group, name)}: قائمة كل سنة${unseen ? `؛ خروج لم يرد في أي مصدر اطلعنا عليه: ${unseen}` : ''}.`,
    'list-incomplete': ({ group, name }) => `${listName(group, name)}: تنقص القائمة بعض الأعضاء.`,
    'attribution-doubtful': ({ months }) =>
      `الأرقام كما نُشرت: يبدو أن المصدر نسب وحدات إلى دولة أو فئة غير دولتها أو فئتها: ${monthList(String(months).split(' '))}.`,
    'attribution-corrected': ({ months }) =>
      `بعد التصحيح: نُقلت وحدات يبدو أن المصدر نسبها إلى دولة أو فئة غير دولتها أو فئتها: ${monthList(String(months).split(' '))}.`,
    'pooled-months': () =>
      'الأفراد: مجموع أعداد نهاية كل شهر عن الأشهر المتاحة من كل سنة، بما يشمل الأفراد النظاميين في البعثات السياسية.',
    'mean-strengths': () =>
      'أفراد السنة هم متوسط قوام نهاية الشهر في أشهرها المتوفرة، ومنهم الأفراد النظاميون في البعثات السياسية.',
    'month-end-strengths': () => 'يُحصى الأفراد في نهاية كل شهر، ومنهم الأفراد النظاميون في البعثات السياسية.',
    'over-all-missions': ({ months }) =>
      `لكل البعثات معا، من التقارير بحسب الدولة والفئة والجنس: لا تتوفر أرقام بحسب البعثة عن ${monthList(String(months).split(' '))}.`,
    'authorised-unknown-spans': ({ spans }) =>
      `القوام المأذون به غير معروف: ${String(spans)
        .split(' ')
        .map((span) => {
          const [from = '', to = ''] = span.split(':');
          return from === to ? monthAndYear(from) : `من ${monthAndYear(from)} إلى ${monthAndYear(to)}`;
        })
        .join('، ')}. فثمة قرار لم يُطلع عليه، أو لا يذكر رقما، أو لا يتوفر.`,
    'authorised-unknown': ({ reason, from, resolution }) =>
      `القوام المأذون به غير معروف اعتبارا من ${listDate(from)}: ${
        reason === 'not-read'
          ? resolution
            ? `لم يُطلع على القرار ${resolution}`
            : 'لم يُطلع على القرار اللاحق'
          : reason === 'ended'
            ? 'انتهى المستوى ولا يتوفر قرار لاحق'
            : resolution
              ? `لا يذكر القرار ${resolution} هذا الرقم`
              : 'لا يذكر القرار هذا الرقم'
      }.`,
    'fatality-points-apart': () => 'إحصاءات اتحاد موظفي الأمم المتحدة عمن قُتلوا عمدا واردة على حدة ولا تُضاف.',
    'kinds-not-apart': ({ kind, inside, since }) =>
      `قبل ${monthAndYear(String(since))} كانت فئة ${kindNames[String(kind)]} ضمن فئة ${kindNames[String(inside)]}: لا رقم مستقلا لها في البيانات.`,
    'kind-leaves': ({ kind, inside, since }) =>
      `قبل ${monthAndYear(String(since))} كانت فئة ${kindNames[String(kind)]} ضمن فئة ${kindNames[String(inside)]}: لا تُقارن الأرقام قبل ذلك وبعده.`,
    'honour-roll-regular': () =>
      'الانتظام في الدفع يخص الميزانية العادية وحدها: لا تُنشر قائمة بمدفوعات حفظ السلام بحسب الدولة.',
    'state-account-payments': () =>
      'لا يُنشر ما دفعته أي دولة لحفظ السلام؛ والدفع الوارد هنا هو دفع الميزانية العادية للسنة التقويمية التي تبدأ فيها سنة الميزانية.',
    'unpaid-unknown': () => 'لا يتوفر رقم لما على هذه الدولة.',
    'unpaid-unknown-in-years': () =>
      'لا يتوفر رقم لما كان على هذه الدولة في هذه السنوات، وليس ذلك دليلا على أنها لم تكن مدينة بشيء.',
    'unpaid-single-figures': () =>
      'ما لم يُدفع معروف لتواريخ متفرقة فقط، من صناديق ومصادر عدة؛ ولا شيء معروف فيما بينها.',
    'partial-year': ({ year, from, to }) => `${year}: من ${monthName(String(from))} إلى ${monthName(String(to))} فقط.`,
    'missing-months': ({ months }) => `لا يتوفر تقرير عن ${monthList(String(months).split(' '))}.`,
    'no-personnel': ({ years, from, to }) =>
      `لا توجد أرقام للأفراد عن ${arabic.list(String(years).split(' '))}: ${from ? `تبدأ البيانات في ${monthAndYear(String(from))} و` : ''}تنتهي ${from ? '' : 'البيانات '}في ${monthAndYear(String(to))}.`,
    'member-without-rate': ({ name, memberSince, year }) =>
      `${name}: دولة عضو منذ ${day(String(memberSince))}، وليس لها معدل في جدول عام ${year}.`,
  },
};
