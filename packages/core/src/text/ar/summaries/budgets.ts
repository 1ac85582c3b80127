import type { FundingSource } from '../../../budgets/fundingOf.js';
import type { FinancingDecision, MeansOfFinancing } from '../../../budgets/operationFinancing.js';
import { financingInParts } from '../../financingInParts.js';
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

const meansOf = {
  assessed: 'الأنصبة المقررة',
  voluntary: 'التبرعات',
  parties: 'الأطراف المعنية',
  contributors: 'الحكومات المقدمة للوحدات',
  regular_budget: 'الميزانية العادية',
  bonds: 'سندات الأمم المتحدة',
  surplus: 'فائض حسابها',
  advance: 'السلف',
  unknown: 'وسائل غير معروفة',
} as const satisfies Readonly<Record<MeansOfFinancing, string>>;

const byMeans = ({ means, states }: FinancingDecision, nameOf: NameOf) =>
  `${meansOf[means]}${states.length === 0 ? '' : ` (${states.map((state) => nameOf(state)).join('، ')})`}`;

export const budgetSummaries: Pick<
  SummaryMessages['summaries'],
  'apportionedPieces' | 'budgetAndSpending' | 'costClasses' | 'fundingOf' | 'operationFinancing'
> = {
  apportionedPieces: ({ query: { budgetYear, mission }, missions, total, conditional, exactConditionalShare }) =>
    `من ${dollars(total)} قُسمت لتمويل ${mission ?? many(missions.length, missionsNoun)} في ${budgetYear}، ${conditional === 0 ? 'لم يتوقف شيء' : `توقف ${dollars(conditional)} (${perCent(exactConditionalShare)})`} على تمديد مجلس الأمن للولاية.`,
  budgetAndSpending: ({ query: { mission, budgetYear }, lines, both }) => {
    const years = lines.map((line) => line.budgetYear).sort();
    const when =
      budgetYear === undefined ? inBudgetYears(years[0] as string, years.at(-1) as string) : `في ${budgetYear}`;
    const acronym = mission?.trim().toUpperCase();
    const what = `${acronym ?? 'بعثات حفظ السلام'} ${when}`;
    if (both.lines === 0) return `لا ترد في البيانات الميزانية المعتمدة والنفقات معا عن ${what}.`;
    const basis =
      both.lines === lines.length
        ? ''
        : ` (${acronym === undefined ? 'البعثات' : 'السنوات'} التي يتاح عنها الرقمان: ${both.lines} من ${lines.length})`;
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
    return `تكلفة قدرها ${dollars(gross)} لبعثة ${mission} اعتبارا من ${day(date)} تمولها: ${met.join('، ')}${advanced.join('')}.`;
  },
  operationFinancing: (answer, nameOf) => {
    const { operation, date } = answer.query;
    const parts = financingInParts(answer);
    if (parts === undefined)
      return `تمويل ${operation}${date === undefined ? '' : ` في ${day(date)}`} غير وارد في البيانات.`;
    const { from, to, means, advanced, unknown, reported } = parts;
    const span = (first: string, last?: string) =>
      last === undefined ? `اعتبارا من ${day(first)}` : `من ${day(first)} إلى ${day(last)}`;
    if (date !== undefined && means.length === 0) return `تمويل ${operation} في ${day(date)} غير معروف.`;
    const when = date === undefined ? span(from, to) : `في ${day(date)}`;
    const gaps = unknown.map((gap) => `؛ والتمويل${date === undefined ? ` ${span(gap.from, gap.to)}` : ''} غير معروف`);
    return `تمويل ${operation} ${when}${date === undefined && means.length > 1 ? '، معا أو تباعا' : ''}: ${means.map((one) => byMeans(one, nameOf)).join('، ')}${reported ? ` (${date === undefined ? 'جزئيا ' : ''}حسب مصادر أخرى)` : ''}${advanced ? '؛ وسلف صندوق رأس المال المتداول نقدا إلى حين ورود الأنصبة' : ''}${gaps.join('')}.`;
  },
};
