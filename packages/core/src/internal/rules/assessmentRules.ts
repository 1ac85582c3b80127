import type { Parameter } from './parameter.js';

/** Whether letters of assessment go out for the whole budget year or only for the time that the Council has mandated. */
export const assessmentSpan: Parameter<'mandate' | 'budget year'> = {
  id: 'assessment-span',
  title: 'Span for which contributions are assessed at once',
  unit: 'span',
  values: [
    {
      value: 'mandate',
      from: '1996-07-01',
      to: '2019-06-30',
      status: 'secondary',
      reference: { document: 'a secondary source, not noted' },
    },
    {
      value: 'budget year',
      from: '2019-07-01',
      status: 'enacted',
      reference: { document: 'A/RES/73/307', paragraph: '6-7' },
    },
  ],
};

/** Days from the extension of a mandate to the day when the part assessed without one falls due. */
export const conditionalDueDays: Parameter<number> = {
  id: 'conditional-due-days',
  title: 'Days after the extension of a mandate when the part assessed without one falls due',
  unit: 'days',
  values: [
    { value: 30, from: '2019-07-01', status: 'enacted', reference: { document: 'A/RES/73/307', paragraph: '6-7' } },
  ],
};

/** Days in which an assessment is to be paid. Since when was not found: 1946 is the year of the first scale. */
export const dueDays: Parameter<number> = {
  id: 'due-days',
  title: 'Days after the letter of assessment when a contribution falls due',
  unit: 'days',
  values: [{ value: 30, from: '1946-01-01', status: 'secondary', reference: { document: 'GAO/NSIAD-99-187' } }],
};

/** When what is due becomes arrears. */
export const arrearsFrom: Parameter<string> = {
  id: 'arrears-from',
  title: 'Day from which a contribution unpaid in the year when it was due is in arrears',
  unit: 'day of the following year',
  values: [{ value: '01-01', from: '1946-01-01', status: 'secondary', reference: { document: 'GAO/NSIAD-99-187' } }],
};

/** Which debt a payment meets first. Within one special account only, by general practice that we did not see written. */
export const paymentOrder: Parameter<'oldest first'> = {
  id: 'payment-order',
  title: 'Debt of an account that a payment meets first',
  unit: 'order',
  values: [
    { value: 'oldest first', from: '1946-01-01', status: 'secondary', reference: { document: 'GAO/NSIAD-99-187' } },
  ],
};

/** To whose good a credit of the regular budget goes. */
export const regularCreditOrder: Parameter<'arrears first'> = {
  id: 'regular-credit-order',
  title: 'What a credit of the regular budget meets first',
  unit: 'order',
  values: [
    {
      value: 'arrears first',
      from: '2026-01-01',
      status: 'enacted',
      reference: { document: 'A/RES/80/243', paragraph: 'XIV' },
    },
  ],
};

/** Arrears at which a Member State has no vote in the General Assembly. */
export const voteLostAt: Parameter<number> = {
  id: 'article-19-years',
  title: 'Full years of contributions at which arrears cost a Member State its vote',
  unit: 'years',
  values: [
    { value: 2, from: '1945-10-24', status: 'enacted', reference: { document: 'Charter', paragraph: 'Article 19' } },
  ],
};

/** Share of an assessment above which United States law forbids payment. 2013 to 2016 is not known here. */
export const unitedStatesCap: Parameter<number | 'waived'> = {
  id: 'us-peacekeeping-cap',
  title: 'Limit that United States law sets on its share of assessed peacekeeping',
  unit: 'per cent',
  values: [
    {
      value: 25,
      from: '1995-10-01',
      to: '2000-12-31',
      status: 'enacted',
      reference: { document: 'P.L. 103-236', paragraph: '404(b)' },
    },
    {
      value: 'waived',
      from: '2001-01-01',
      to: '2012-12-31',
      status: 'enacted',
      reference: { document: 'CRS IF10597' },
    },
    { value: 25, from: '2016-10-01', status: 'enacted', reference: { document: 'P.L. 103-236', paragraph: '404(b)' } },
  ],
};
