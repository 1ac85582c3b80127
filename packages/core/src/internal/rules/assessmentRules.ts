import { arrearsFrom as arrearsFromRule } from '@blueledger/datasets/rules/arrears-from';
import { article19CountsPeacekeeping } from '@blueledger/datasets/rules/article-19-counts-peacekeeping';
import { article19Years } from '@blueledger/datasets/rules/article-19-years';
import { assessmentSpan as assessmentSpanRule } from '@blueledger/datasets/rules/assessment-span';
import { conditionalDueDays as conditionalDueDaysRule } from '@blueledger/datasets/rules/conditional-due-days';
import { dueDays as dueDaysRule } from '@blueledger/datasets/rules/due-days';
import { paymentOrder as paymentOrderRule } from '@blueledger/datasets/rules/payment-order';
import { pieceEndsWithScale as pieceEndsWithScaleRule } from '@blueledger/datasets/rules/piece-ends-with-scale';
import { usPeacekeepingCap } from '@blueledger/datasets/rules/us-peacekeeping-cap';
import { type Parameter, parameter } from './parameter.js';

/** Whether letters of assessment go out for the whole budget year or only for the time that the Council has mandated. */
export const assessmentSpan: Parameter<'mandate' | 'budget year'> = /* @__PURE__ */ parameter(
  assessmentSpanRule,
  'Span for which contributions are assessed at once',
);

/** Whether a piece of an appropriation ends where a new scale begins, or runs on and is assessed on both. */
export const pieceEndsWithScale: Parameter<boolean> = /* @__PURE__ */ parameter(
  pieceEndsWithScaleRule,
  'A piece of an appropriation ends on 31 December when a new scale begins',
);

/** Days from the extension of a mandate to the day when the part assessed without one falls due. */
export const conditionalDueDays: Parameter<number> = /* @__PURE__ */ parameter(
  conditionalDueDaysRule,
  'Days after the extension of a mandate when the part assessed without one falls due',
);

/** Days in which an assessment is to be paid. */
export const dueDays: Parameter<number> = /* @__PURE__ */ parameter(
  dueDaysRule,
  'Days after the letter of assessment when a contribution falls due',
);

/** When what is due becomes arrears. */
export const arrearsFrom: Parameter<string> = /* @__PURE__ */ parameter(
  arrearsFromRule,
  'Day from which a contribution unpaid in the year when it was due is in arrears',
);

/** Which debt a payment meets first. Within one special account only, by general practice that we did not see written. */
export const paymentOrder: Parameter<'oldest first'> = /* @__PURE__ */ parameter(
  paymentOrderRule,
  'Debt of an account that a payment meets first',
);

/** Arrears at which a Member State has no vote in the General Assembly. */
export const voteLostAt: Parameter<number> = /* @__PURE__ */ parameter(
  article19Years,
  'Full years of contributions at which arrears cost a Member State its vote',
);

/** Whether arrears in the financing of peacekeeping count under Article 19, beside those of the regular budget. */
export const article19Peacekeeping: Parameter<boolean> = /* @__PURE__ */ parameter(
  article19CountsPeacekeeping,
  'Arrears in the financing of peacekeeping count under Article 19',
);

/** Share of an assessment above which United States law forbids payment. 2013 to 2016 is not known here. */
export const unitedStatesCap: Parameter<number | 'waived'> = /* @__PURE__ */ parameter(
  usPeacekeepingCap,
  'Limit that United States law sets on its share of assessed peacekeeping',
);

/** The limit that United States law set last, in per cent; while it is waived, the one before. */
export const latestUnitedStatesCap = (): number =>
  unitedStatesCap.values.reduce((cap, { value }) => (value === 'waived' ? cap : value), 100);
