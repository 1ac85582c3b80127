import { worldTotals } from '@blueledger/datasets/world-totals';

/** The last month of personnel that the tables have, such as `2025-07`. */
export const lastMonth = (): string => {
  const { coverage } = worldTotals;
  if (!coverage) throw new Error('The schema of world-totals has no coverage. Expected one with from, to and missing.');
  return coverage.to;
};

/** A month of the data as text in each language of the site, with the digits of United Nations documents. */
export const monthTexts = (month: string): Readonly<Record<'en' | 'fr' | 'ar', string>> => {
  const date = new Date(`${month}-01T00:00:00Z`);
  const text = (locale: string) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
  return { en: text('en-GB'), fr: text('fr'), ar: text('ar-u-nu-latn') };
};
