import { nearerAsBefore } from '../../liquidityBacktestFigures.js';
import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic, day } from '../burden.js';
import { liquidityArabic } from '../liquidity.js';
import { reformArabic } from '../reforms.js';
import { many, missionsNoun } from '../words.js';

const { money } = liquidityArabic;
const options = { messages: liquidityArabic, months: arabic };

const without = (left: readonly string[]) => (left.length === 0 ? '' : ` (دون ${arabic.list(left)})`);

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'forecastUnpaid' | 'liquidityFan' | 'liquidityScenario' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `من عام ${years[0]?.year} إلى عام ${years.at(-1)?.year} لم تبتعد المحاكاة بأكثر من ${Math.max(...errors)} في المائة عما نُشر من أنصبة حفظ السلام غير المدفوعة في 30 نيسان/أبريل من كل سنة؛ وبحسب البعثة كان «كما قبل سنة» أقرب في ${nearerAsBefore(years)} من ${years.length} سنوات.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformArabic, stateName: nameOf }).text,
  forecastUnpaid: ({ asOf, total, missions, leftOut, score }) =>
    `في ${day(asOf)} يُتوقع أن يبلغ غير المدفوع ${money(total.forecast)} لأجل ${many(missions.length, missionsNoun)}${without(leftOut)}، وبين ${money(total.low)} و${money(total.high)} في ثماني سنوات من كل عشر؛ وكان قبل ذلك بسنة ${money(total.before)}. ومن عام ${score.firstYear} إلى عام ${score.lastYear} ابتعدت هذه التوقعات بنسبة ${score.byMissionPercent} في المائة بحسب البعثة، وابتعد «كما قبل سنة» بنسبة ${score.asBeforePercent} في المائة؛ وكانت أقرب في ${score.nearer} من ${score.years} سنوات.`,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  liquidityScenario: ({ query: { payers, reserve }, months, paths, lowest, exhausted, owedAtEnd }) => {
    const how = {
      usual: 'تدفع فيها الدول كما دفعت من قبل',
      'usa-nothing': 'لا تدفع فيها الولايات المتحدة الأمريكية شيئا',
      'all-later': 'تدفع فيها كل الدول عدا الولايات المتحدة الأمريكية متأخرة ثلاثة أشهر',
    }[payers];
    const cash =
      exhausted === undefined
        ? `يبلغ نقد بعثات الأمم المتحدة لحفظ السلام أدناه في نهاية ${arabic.month(lowest.month)}: ${money(lowest.amount)} في منتصف المسارات (عددها ${paths})`
        : `ينفد نقد بعثات الأمم المتحدة لحفظ السلام بحلول نهاية ${arabic.month(exhausted)} في نصف المسارات (عددها ${paths})`;
    return `في محاكاة من ${arabic.month(months[0] ?? '')} إلى ${arabic.month(months.at(-1) ?? '')} ${how}${reserve === 'off' ? ' ودون الصندوق الاحتياطي' : ''}، ${cash}؛ والمستحق للمساهمين في النهاية ${money(owedAtEnd.amount)}.`;
  },
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
