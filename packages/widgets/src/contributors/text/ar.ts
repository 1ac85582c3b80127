import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { stateName } from '../../figure/names/text/ar.js';
import { people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { ContributorsMessages, When } from '../messages.js';

const kinds: Readonly<Record<string, string>> = {
  troops: 'القوات',
  staff_officers: 'ضباط الأركان',
  individual_police: 'أفراد الشرطة',
  formed_police_units: 'وحدات الشرطة المشكلة',
  experts_on_mission: 'المراقبون (الخبراء الموفدون في بعثات)',
  police: 'الشرطة',
};

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `في نهاية ${arabic.month(time)}`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `في المتوسط في عام ${time}`;
  return `في المتوسط من ${arabic.month(from).replace(` ${time}`, '')} إلى ${arabic.month(to)}`;
}
const short = ({ by, time }: When) => (by === 'month' ? arabic.month(time) : `عام ${time}`);

export const messages: ContributorsMessages = {
  core: arabic,
  frame,
  stateName,
  regionalLists: (asOf) => `المجموعات الإقليمية: قوائم ${arabic.month(asOf)}، مستخدمة هنا لسنوات أخرى أيضا.`,
  doubtfulMany: (months, first, last) =>
    `الأرقام كما نُشرت: يبدو أن المصدر نسب وحدات إلى دولة أو فئة غير دولتها أو فئتها في ${months} من الأشهر بين ${arabic.month(first)} و${arabic.month(last)}.`,
  subject: ({ mission, kind, sex }) =>
    `${kind === undefined ? 'الأفراد النظاميون' : (kinds[kind] ?? kind)}${sex === undefined ? '' : sex === 'female' ? ' (نساء)' : ' (رجال)'}${mission === undefined ? '' : ` في ${mission}`}`,
  title: (subject) => `من يخدم في عمليات الأمم المتحدة: ${subject}`,
  rankingTitle: (subject, month) => `أكبر المساهمين في عمليات الأمم المتحدة، ${arabic.month(month)}: ${subject}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${subject} ${whenText(when)}، ${who}: ` },
    people(persons),
    ...(percent === undefined ? [] : [{ text: '، أي ' }, people(`${percent} في المائة`), { text: ' من المجموع' }]),
    ...(peak === undefined ? [] : [{ text: `؛ وأعلى عدد ${peak.persons} (${short(peak.when)})` }]),
    { text: '.' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${subject} ${whenText(when)}: ` },
    ...lines.flatMap(({ who, persons, peak }, i) => [
      { text: `${i === 0 ? '' : '؛ '}${who} ` },
      people(persons),
      ...(peak === undefined ? [] : [{ text: ` (أعلى عدد ${peak.persons}، ${short(peak.when)})` }]),
    ]),
    { text: '.' },
  ],
  manyLines: (first, last, subject) => [
    { text: `${subject}: بين المعروضين كانت الحصة الكبرى في ${short(first.when)} حصة ${first.who}، ` },
    people(`${first.percent} في المائة`),
    { text: `؛ و${whenText(last.when)} حصة ${last.who}، ` },
    people(`${last.percent} في المائة`),
    { text: '.' },
  ],
  ranking: ({ first, persons, next, listed, percent, total }, subject, month) => [
    { text: `${subject} في نهاية ${arabic.month(month)}: المساهم الأول ${first} بعدد ` },
    people(persons),
    {
      text: `${next.length === 0 ? '' : `، ثم ${arabic.list(next)}`}؛ وبلغت حصة أول ${listed} من المساهمين `,
    },
    people(`${percent} في المائة`),
    { text: ` من ${total}.` },
  ],
  notAvailable: (subject) => `لا أرقام متوفرة لهذه الفترة: ${subject}.`,
  nothing: 'لم يُبلَّغ عن أحد.',
  persons: 'أفراد',
  point: (when, who, persons, percent) =>
    `${when}: ${who} ${persons}${percent === undefined ? '' : `، ${percent} من المجموع`}`,
  pointMissing: (when, who) => `${when}: ${who} غير متوفر في البيانات`,
  rankPoint: (rank, who, persons, percent) => `${rank}. ${who}: ${persons}، ${percent} من المجموع`,
  caption: (subject, by) =>
    `${subject} في عمليات الأمم المتحدة، ${by === 'year' ? 'المتوسط السنوي لقوام نهاية الشهر' : 'في نهاية كل شهر'}`,
  rankCaption: (subject, month) => `${subject} في عمليات الأمم المتحدة بحسب الدولة العضو، ${arabic.month(month)}`,
  columns: {
    year: 'السنة',
    month: 'الشهر',
    personsOf: (who) => who,
    percentOf: (who) => `${who}، بالنسبة المئوية من المجموع`,
    total: 'جميع الدول الأعضاء',
    months: 'الأشهر المتوفرة',
    rank: 'الترتيب',
    state: 'الدولة العضو',
    persons: 'الأفراد',
    percent: 'بالنسبة المئوية من المجموع',
  },
};
