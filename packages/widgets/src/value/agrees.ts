import { decimalText } from '@blueledger/core/internal/math';

/** A number as a text has it: its digits with a point, and by how much words such as "million" multiply it. */
interface Read {
  readonly digits: string;
  readonly times: bigint;
}

const scales: readonly (readonly [RegExp, bigint])[] = [
  [/^\s*兆/, 1_000_000_000_000n],
  [/^\s*(?:billions?|bn|milliards?|mds?|mil millones|миллиард|млрд|مليار(?:ات)?|بليون)/i, 1_000_000_000n],
  [/^\s*[亿億]/, 100_000_000n],
  [/^\s*(?:millions?|mill(?:ón|ones)|mn|m\b|миллион|млн|مليون|ملايين)/i, 1_000_000n],
  [/^\s*万/, 10_000n],
  [/^\s*(?:thousand|mille|mil\b|тысяч|тыс|ألف|آلاف)/i, 1000n],
];

/** The first number in a text, read as the language writes numbers; undefined where there is none. */
export function numberIn(text: string, language: string): Read | undefined {
  const parts = new Intl.NumberFormat(language === '' ? 'en' : language, { useGrouping: true }).formatToParts(-12345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const decimal = sign('decimal') || '.';
  // Spaces of every width group digits too, whatever the language.
  const plain = text.replace(/(?<=\d)[\s\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '');
  const match = /\d[\d.,٬٫]*/.exec(plain);
  if (!match) return undefined;
  const [written] = match;
  const ended = written.replace(/[.,]+$/, '');
  const digits = ended
    .split('')
    .map((letter) => (letter === decimal ? '.' : /\d/.test(letter) ? letter : ''))
    .join('');
  const after = plain.slice(match.index + written.length);
  return { digits, times: scales.find(([word]) => word.test(after))?.[1] ?? 1n };
}

/** Whether a text names a figure: rounded half up to as many decimals as the text has. Undefined where it has no number. */
export function agrees(
  text: string,
  language: string,
  { numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint },
): boolean | undefined {
  const read = numberIn(text, language);
  if (!read) return undefined;
  const decimals = read.digits.split('.')[1]?.length ?? 0;
  return (
    decimalText({ numerator, denominator: denominator * read.times }, decimals) === read.digits.replace(/^0+(?=\d)/, '')
  );
}
