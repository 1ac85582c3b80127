import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { NameOf, SummaryMessages } from '../../summaryMessages.js';
import { day } from '../burden.js';
import { dollars, inBudgetYears, many, missionsNoun, perCent } from '../words.js';

const sources = {
  'party concerned': 'الطرف المعني',
  'reserve fund': 'الصندوق الاحتياطي لحفظ السلام',
  'assessed contributions': 'الأنصبة المقررة',
  'voluntary contributions': 'التبرعات',
  'regular budget': 'الميزانية العادية',
} as const satisfies Readonly<Record<FundingSource['source'], string>>;

const part = ({ source, state, amount }: FundingSource, nameOf: NameOf) =>
  `${state === undefined ? sources[source] : nameOf(state)} (${dollars(amount)})`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `من ${dollars(total)} قُسمت لتمويل ${mission ?? many(missions.length, missionsNoun)} في ${budgetYear}، ${conditional === 0 ? 'لم يتوقف شيء' : `توقف ${dollars(conditional)} (${perCent(exactConditionalShare)})`} على تمديد مجلس الأمن للولاية.`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when =
      budgetYear === undefined ? inBudgetYears(years[0] as string, years.at(-1) as string) : `في ${budgetYear}`;
    const one = mission?.trim().toUpperCase();
    const what = `${one ?? 'بعثات حفظ السلام'} ${when}`;
    if (both.lines === 0) return `لا ترد في البيانات الميزانية المعتمدة والنفقات معا عن ${what}.`;
    const basis =
      both.lines === lines.length
        ? ''
        : ` (${one === undefined ? 'البعثات' : 'السنوات'} التي يتاح عنها الرقمان: ${both.lines} من ${lines.length})`;
    if (both.spent > both.approved)
      return `عن ${what}${basis}، في البيانات ${dollars(both.approved)} معتمدة و${dollars(both.spent)} منفقة.`;
    return `من ${dollars(both.approved)} اعتُمدت لتمويل ${what}${basis}، أُنفق ${dollars(both.spent)}.`;
  },
  costClasses: ({ query: { budgetYear, mission }, missions, totals, total }) =>
    `من ${dollars(total)} أُنفقت على ${mission?.trim().toUpperCase() ?? many(missions.length, missionsNoun)} في ${budgetYear}، خُصص ${dollars(totals.military_police_personnel)} للأفراد العسكريين وأفراد الشرطة.`,
  fundingOf: ({ query: { mission, date, gross }, funding }, nameOf) => {
    const met = funding.filter(({ bridge }) => !bridge).map((source) => part(source, nameOf));
    const advanced = funding
      .filter(({ bridge }) => bridge)
      .map(({ amount }) => `؛ ويسلف الصندوق الاحتياطي ${dollars(amount)} إلى حين ورود الأنصبة`);
    return `تكلفة ${mission} اعتبارا من ${day(date)}، وقدرها ${dollars(gross)}، تمولها: ${met.join('، ')}${advanced.join('')}.`;
  },
};
