import { grouped } from '../../internal/math/index.js';
import type { EventMessage, MovementMessages } from '../movementMessages.js';
import { arabic, countedOver, day, monthAndYear, movement } from './burden.js';
import { arabicEarlierRateNotes } from './earlierRateNotes.js';
import { arabicRateNotes } from './rateNotes.js';

/** A sign stays before its number in a line that runs from the right: both stand in an isolate. */
const isolate = (text: string) => `\u2066${text}\u2069`;
const signed = (text: string) =>
  isolate(text.startsWith('-') ? `−${text.slice(1)}` : Number(text) === 0 ? text : `+${text}`);

const named = ({ states }: EventMessage, left?: boolean) =>
  states
    .filter((state) => left === undefined || state.left === left)
    .map(({ name, points }) => `${name} ${points}`)
    .join('؛ ');

function rates(event: EventMessage): string | undefined {
  const most = event.states.length > 0 ? ` وأكثرها: ${named(event)}.` : '';
  if (event.byRegularRate === undefined || event.byFactor === undefined) return most.trim() || undefined;
  return `معدلات الميزانية العادية ${event.byRegularRate}، والمستويات والعلاوة ${event.byFactor}.${most}`;
}

function measured({ mission, who, percent }: EventMessage): string | undefined {
  const figures = mission?.measured;
  if (!figures) return undefined;
  const months = figures.monthsAvailable < 12 ? ` (الأشهر المتوفرة: ${figures.monthsAvailable})` : '';
  return `في عام ${figures.year}${months} كان فيها ${percent(figures.partOfAllPercent)} في المائة من جميع الأفراد، وبلغت حصة ${who} منها ${percent(figures.servedPercent)} في المائة: ${percent(figures.withPercent)} في المائة معها و${percent(figures.withoutPercent)} في المائة من دونها.`;
}

const strength = ({ mission }: EventMessage) => `(أقصى عدد للأفراد: ${grouped(mission?.peakPersons ?? 0)})`;

export const arabicMovement: MovementMessages = {
  base: arabic,
  title: 'من يمول حفظ السلام في الأمم المتحدة ومن يخدم فيه، وما غيّر الحصص',
  signed,
  decimal: (decimal) => decimal,
  range: (low, high) => `بين ${low} و${high}`,
  whole: grouped,
  date: (date) => (date.length > 7 ? day(date) : monthAndYear(date)),
  moved: (side, { from, to, first, last, projected, alone, yearsNamed: yearsTold, over }) => [
    ...(yearsTold ? [] : [{ text: `من عام ${from} إلى عام ${to} ` }]),
    ...movement(
      last.who,
      side === 'paid'
        ? 'تمويل حفظ السلام في الأمم المتحدة'
        : alone
          ? 'الأفراد النظاميين لحفظ السلام في الأمم المتحدة'
          : 'أفراده النظاميين',
      first,
      last,
      side === 'paid' ? 'money' : 'people',
      projected,
    ),
    ...(over ? [{ text: countedOver(...over) }] : []),
  ],
  missing: (side, who, from, to) =>
    `لا ترد في البيانات حصة ${who} من ${side === 'paid' ? 'تمويل حفظ السلام في الأمم المتحدة' : 'أفراده النظاميين'} من عام ${from} إلى عام ${to}`,
  between: '؛ و',
  end: '.',
  most: (changes, ofKnown) =>
    `${changes.length === 1 ? 'أكبر تغير' : 'أكبر التغيرات'} من سنة إلى أخرى${ofKnown ? '، حيث للسنتين رقم واحد' : ''}: ${changes.map(({ side, year, points, cause }) => `${points} نقطة في حصة ${side === 'paid' ? 'التمويل' : 'الأفراد'} في عام ${year}${cause === undefined ? '' : ` (${cause})`}`).join('، و')}.`,
  step: {
    'levels-begin': () => 'جدول المستويات',
    'new-scale': ({ year }) => `الجدول الجديد لعام ${year}`,
    'rates-within-scale': ({ year }) => `معدلات عام ${year}`,
    'list-changed': ({ year }) => `قائمة عام ${year}`,
    'mission-began': ({ year, mission }) => `بدء ${mission?.mission} في عام ${year}`,
    'mission-ended': ({ year, mission }) => `انتهاء ${mission?.mission} في عام ${year}`,
  },
  what: {
    'levels-begin': () => 'بدء جدول مستويات حفظ السلام',
    'new-scale': () => 'جدول جديد للأنصبة المقررة',
    'rates-within-scale': () => 'تغير المعدلات ضمن الجدول',
    'list-changed': () => 'دول أخرى في القائمة',
    'mission-began': (event) => `بدء ${event.mission?.mission} ${strength(event)}`,
    'mission-ended': (event) => `انتهاء ${event.mission?.mission} ${strength(event)}`,
  },
  by: (points) => (points === undefined ? 'مقدار التغير غير متوفر في البيانات' : `${points} نقطة`),
  detail: {
    'levels-begin': rates,
    'new-scale': rates,
    'rates-within-scale': rates,
    'list-changed': (event) =>
      [
        event.states.some(({ left }) => !left) ? `انضمت: ${named(event, false)}.` : '',
        event.states.some(({ left }) => left) ? `خرجت: ${named(event, true)}.` : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    'mission-began': measured,
    'mission-ended': measured,
  },
  notes: {
    ...arabicRateNotes,
    ...arabicEarlierRateNotes,
    'events-derived': ({ points, persons }) =>
      `مقدار ما غيّره كل حدث في الحصة مشتق. الجدول: معدلات سنته الأولى ناقصا معدلات السنة السابقة. العملية: الحصة في السنة التالية لبدئها أو السابقة لانتهائها بأفرادها ناقصا الحصة من دونهم. وترد الجداول، وسائر التغيرات ابتداء من ${points} نقطة مئوية، والعمليات التي بلغ أفرادها ${grouped(Number(persons))} فأكثر؛ وهذه الحدود من وضعنا.`,
    'mission-took-over': ({ mission, from, month }) =>
      `خلفت ${mission} بعثة ${from} في ${monthAndYear(String(month))}: لا ترد أي منهما لهذا السبب.`,
    'missions-not-measured': ({ from }) =>
      `الأفراد بحسب الدولة والعملية متوفرون منذ ${monthAndYear(String(from))}: أثر العمليات السابقة في الحصة غير معروف هنا.`,
  },
};
