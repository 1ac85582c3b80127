/**
 * An amount as a figure says it: `1.46 billion`, `346 million`, in the page's language. The unit stands elsewhere. Three
 * digits, or `least` where documents round to fewer: `3.6 billion`.
 */
export const shortMoney = (amount: number, language: string, least = 3): string =>
  new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    minimumSignificantDigits: least,
    maximumSignificantDigits: 3,
  }).format(amount);
