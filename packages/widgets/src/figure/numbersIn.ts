export interface NumberStyle {
  /** Decimals that are always written. */
  readonly least?: number;
  /** Decimals that are written where the value has them. */
  readonly most?: number;
  /** With the sign of per cent; the value is in per cent. */
  readonly percent?: boolean;
  /** Thousands apart; by default they are. */
  readonly grouping?: boolean;
}

/** As Intl writes them, rounded half up on the decimal digits. */
function inEnglish(value: number, { least, most, percent, grouping }: Required<NumberStyle>): string {
  const size = Math.abs(value);
  const rounded = Number.isInteger(size) ? size : Number(`${Math.round(Number(`${size}e${most}`))}e-${most}`);
  const [whole = '', decimals = ''] = rounded.toFixed(most).split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  const number = grouping ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${number}${kept && '.'}${kept}${percent ? '%' : ''}`;
}

const made = new Map<string, (value: number) => string>();

/**
 * How a language writes numbers, by Intl; made once, since making is slow. English, which most pages speak, is written here:
 * the first formatter of a page holds a slow phone for a tenth of a second, before a reader has seen a word.
 */
export function numbersIn(
  language: string,
  { least = 0, most = least, percent = false, grouping = true }: NumberStyle = {},
): (value: number) => string {
  const key = `${language} ${least} ${most} ${percent} ${grouping}`;
  let write = made.get(key);
  if (!write) {
    if (language === 'en') write = (value) => inEnglish(value, { least, most, percent, grouping });
    else {
      const format = new Intl.NumberFormat(language, {
        style: percent ? 'percent' : 'decimal',
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        useGrouping: grouping,
      });
      // Moved by its digits, not divided: 0.35 / 100 is a little less than 0.0035.
      write = (value) => format.format(percent ? Number(`${value}e-2`) : value);
    }
    made.set(key, write);
  }
  return write;
}
