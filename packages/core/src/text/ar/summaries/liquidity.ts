import { liquiditySummary } from '../../liquiditySummary.js';
import { reformSummary } from '../../reformSummary.js';
import type { SummaryMessages } from '../../summaryMessages.js';
import { arabic } from '../burden.js';
import { liquidityArabic } from '../liquidity.js';
import { reformArabic } from '../reforms.js';

const options = { messages: liquidityArabic, months: arabic };

export const liquiditySummaries: Pick<
  SummaryMessages['summaries'],
  'backtestLiquidity' | 'compareReform' | 'liquidityFan' | 'simulateLiquidity'
> = {
  backtestLiquidity: ({ test: { years } }) => {
    const errors = years.map(({ errorPercent }) => Math.abs(errorPercent));
    return `من عام ${years[0]?.year} إلى عام ${years.at(-1)?.year} لم تبتعد المحاكاة بأكثر من ${Math.max(...errors)} في المائة عما نُشر من أنصبة حفظ السلام غير المدفوعة في 30 نيسان/أبريل من كل سنة.`;
  },
  compareReform: (answer, nameOf) => reformSummary(answer, { messages: reformArabic, stateName: nameOf }).text,
  liquidityFan: (answer) => liquiditySummary(answer, options).text,
  simulateLiquidity: (answer) => liquiditySummary(answer, options).text,
};
