const units = ['', ' thousand', ' million', ' billion', ' trillion'];

/** As Intl writes it; without Intl for the reason that `numbersIn` gives. */
function inEnglish(amount: number, least: number): string {
  const rounded = Number(Math.abs(amount).toPrecision(3));
  const unit = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, rounded)) / 3));
  const number = rounded / 1000 ** unit;
  const needed = [1, 2].find((digits) => Number(number.toPrecision(digits)) === Number(number.toPrecision(3))) ?? 3;
  const digits = Math.max(least, needed, String(Math.trunc(number)).length);
  return `${amount < 0 ? '-' : ''}${number.toPrecision(digits)}${units[unit]}`;
}

/**
 * An amount as a figure says it: `1.46 billion`, `346 million`, in the page's language. The unit stands elsewhere. Three
 * digits, or `least` where documents round to fewer: `3.6 billion`.
 */
export const shortMoney = (amount: number, language: string, least = 3): string =>
  language === 'en'
    ? inEnglish(amount, least)
    : new Intl.NumberFormat(language, {
        notation: 'compact',
        compactDisplay: 'long',
        useGrouping: true,
        minimumSignificantDigits: least,
        maximumSignificantDigits: 3,
      }).format(amount);
