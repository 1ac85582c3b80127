const units = ['', ' thousand', ' million', ' billion', ' trillion'];

/** As Intl writes it; without Intl for the reason that `numbersIn` gives. */
function inEnglish(amount: number): string {
  const rounded = Number(Math.abs(amount).toPrecision(3));
  const unit = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, rounded)) / 3));
  return `${amount < 0 ? '-' : ''}${(rounded / 1000 ** unit).toPrecision(3)}${units[unit]}`;
}

/** An amount as a figure says it: `1.46 billion`, `346 million`, in the page's language. The unit stands elsewhere. */
export const shortMoney = (amount: number, language: string): string =>
  language === 'en'
    ? inEnglish(amount)
    : new Intl.NumberFormat(language, {
        notation: 'compact',
        compactDisplay: 'long',
        minimumSignificantDigits: 3,
        maximumSignificantDigits: 3,
      }).format(amount);
