/** An amount as a figure says it: `1.46 billion`, `346 million`, in the page's language. The unit stands elsewhere. */
export const shortMoney = (amount: number, language: string): string =>
  new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  }).format(amount);
