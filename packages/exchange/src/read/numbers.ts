/** How a column writes its numbers. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly why: string;
}

/** One way to read a cell: plain digits with a point, and the style that it takes for granted. */
export interface NumberReading {
  readonly text: string;
  readonly decimal?: '.' | ',' | undefined;
}

const easternZero = [0x660, 0x6f0];
/** Arabic and Persian digits and signs as Latin ones. */
const latin = (text: string) =>
  text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (easternZero.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll('٫', ',')
    .replaceAll('٬', '’');

const blanks = /[\s\u00A0\u2007\u2009\u202F]/g;
const money = /^(?:US\$|USD|\$)|(?:US\$|USD|\$|%)$/i;

/** A number without currency, per cent sign and minus signs of print: the sign, and the digits with their marks. */
function bare(cell: string): { readonly sign: string; readonly digits: string } {
  let text = latin(cell.trim()).replace(/[−–﹣－]/g, '-');
  let sign = '';
  const inBrackets = /^\((.*)\)$/.exec(text);
  if (inBrackets) [sign, text] = ['-', (inBrackets[1] ?? '').trim()];
  for (let next = text; ; text = next) {
    next = next.trim().replace(money, '').trim();
    if (/^-/.test(next) && sign === '') [sign, next] = ['-', next.slice(1).trim()];
    else if (/-$/.test(next) && sign === '') [sign, next] = ['-', next.slice(0, -1).trim()];
    else if (/^\+/.test(next)) next = next.slice(1);
    if (next === text) break;
  }
  return { sign, digits: text };
}

const grouped = (mark: string) => new RegExp(`^\\d{1,3}(?:${mark}\\d{3})+$`);
const byPoint = grouped('\\.');
const byComma = grouped(',');
const byOther = grouped("[\\s\\u00A0\\u2007\\u2009\\u202F'’]");

/** The whole part of a number without its marks of thousands, or undefined where they stand wrong. */
function whole(text: string, mark: '.' | ','): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if ((mark === '.' ? byPoint : byComma).test(text) || byOther.test(text)) return text.replace(/\D/g, '');
  return undefined;
}

/** The cell read with one decimal mark, the other being for thousands. */
function readWith(digits: string, decimal: '.' | ','): string | undefined {
  const [before = '', after, ...more] = digits.split(decimal);
  if (more.length > 0 || (after !== undefined && !/^\d+$/.test(after))) return undefined;
  const units = whole(before, decimal === '.' ? ',' : '.');
  return units === undefined ? undefined : after === undefined ? units : `${units}.${after}`;
}

/**
 * The ways to read a cell as a number: none, one, or two where a single mark before three digits may be for thousands or for
 * decimals. A reading that goes with one style only says so.
 */
export function numberReadings(cell: string): readonly NumberReading[] {
  // Most cells: digits alone, or thousands apart by blanks.
  if (/^\d+$/.test(cell)) return [{ text: cell }];
  if (/^\d{1,3}(?: \d{3})+$/.test(cell)) return [{ text: cell.replaceAll(' ', '') }];
  const { sign, digits } = bare(cell);
  if (!/^\d/.test(digits)) return [];
  if (/^\d+$/.test(digits)) return [{ text: sign + digits }];
  const byStyle = (['.', ','] as const).flatMap((decimal): NumberReading[] => {
    const text = readWith(digits, decimal);
    return text === undefined ? [] : [{ text: sign + text, decimal }];
  });
  const [first, second] = byStyle;
  if (first && second && first.text === second.text) return [{ text: first.text }];
  // `0,123` has no thousands.
  const likely = byStyle.filter(({ text }) => !/^-?0\d/.test(text));
  return likely.length > 0 ? likely : byStyle;
}

/** Blanks between digits are marks of thousands whatever the style: they settle nothing. */
export const hasMark = (cell: string): boolean => /[.,٫]/.test(cell.replace(blanks, ''));

const scales: readonly (readonly [words: RegExp, power: number])[] = [
  [/^(?:thousands?|k|milliers?|mil|тыс\p{L}*)$/iu, 3],
  [/^(?:millions?|m|mn|mio|mln|millones|millón|млн)$/iu, 6],
  [/^(?:billions?|bn|milliards?|млрд)$/iu, 9],
];

/** What a cell that is not a number probably is: its one number, multiplied out where a word for a scale follows. */
export function likelyNumber(cell: string): string | undefined {
  const found = /^\D*?(-?\d[\d.,\u00A0 ’']*\d|\d)\s*(\p{L}*)\.?\D*$/u.exec(latin(cell.trim()));
  const [reading, other] = found ? numberReadings(found[1] ?? '') : [];
  if (reading === undefined || other !== undefined) return undefined;
  const power = scales.find(([words]) => words.test(found?.[2] ?? ''))?.[1];
  if (power === undefined) return reading.text;
  const [units = '', decimals = ''] = reading.text.split('.');
  const digits = decimals.padEnd(power, '0');
  const after = digits.slice(power);
  return `${units}${digits.slice(0, power)}`.replace(/^(-?)0+(?=\d)/, '$1') + (after === '' ? '' : `.${after}`);
}
