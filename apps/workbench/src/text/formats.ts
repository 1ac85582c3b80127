import type { Messages } from './messages.js';

/** How the workbench writes numbers, chosen once: one decimal for a percentage in a sentence, four for a published rate, dollars whole. */
export interface Formats {
  readonly whole: (value: number) => string;
  /** A percentage in a sentence. */
  readonly percent: (value: number) => string;
  /** A rate of the regular budget: the three decimals that the scale prints. */
  readonly regular: (value: number) => string;
  readonly rate: (value: number) => string;
  readonly points: (value: number) => string;
  readonly dollars: (value: number) => string;
  /** Dollars in a sentence: $1.12 billion. */
  readonly money: (value: number) => string;
  /** Dollars in a column whose head names the unit; a minus as wide as a digit. */
  readonly dollarsPlain: (value: number) => string;
  /** Bytes of a file, as file managers count them. */
  readonly size: (bytes: number) => string;
  /** An ISO date, month or year as a reader writes it. */
  readonly date: (iso: string) => string;
  /** Names in a row: A, B and C. */
  readonly list: (names: readonly string[]) => string;
}

const made = new WeakMap<Messages, Formats>();

/** The formats of a language, made once. */
export function formatsOf(messages: Messages): Formats {
  const formats = made.get(messages) ?? makeFormats(messages);
  made.set(messages, formats);
  return formats;
}

/** A format that is made when it is first used: a browser takes milliseconds for each. */
function later<Value>(make: () => (value: Value) => string): (value: Value) => string {
  let format: ((value: Value) => string) | undefined;
  return (value) => {
    format ??= make();
    return format(value);
  };
}

function makeFormats({ language, direction }: Messages): Formats {
  const number = (options: Intl.NumberFormatOptions) =>
    later<number>(() => {
      const format = new Intl.NumberFormat(language, options);
      return (value) => format.format(value);
    });
  // Signs and currencies keep their place beside their digits where letters run the other way.
  const isolated = (text: string) =>
    direction === 'rtl' ? `\u2066${text.replace(/[\u061c\u200e\u200f]/g, '')}\u2069` : text;
  const decimals = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const money = number({
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  const kilo = number({ maximumSignificantDigits: 3 });
  const signed = number({ ...decimals(4), signDisplay: 'exceptZero' });
  // Day before month, as United Nations documents in English write it.
  const tag = language === 'en' ? 'en-GB' : language;
  const dates = ['year', 'month', 'day'].map((_, parts) =>
    later<Date>(() => {
      const format = new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(parts > 0 ? { month: 'long' as const } : {}),
        ...(parts > 1 ? { day: 'numeric' as const } : {}),
      });
      return (date) => format.format(date);
    }),
  );
  const grouped = number({ maximumFractionDigits: 0 });
  return {
    whole: grouped,
    percent: number(decimals(1)),
    regular: number(decimals(3)),
    rate: number(decimals(4)),
    // A minus as wide as a plus, so that signs align.
    points: (value) => isolated(signed(value).replace('-', '−')),
    dollars: (value) => isolated(money(value)),
    // Its words run as the language does: nothing keeps it apart.
    money: number({
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }),
    dollarsPlain: (value) => isolated(grouped(value).replace('-', '−')),
    size: (bytes) => (bytes < 1_000_000 ? `${kilo(bytes / 1000)} KB` : `${kilo(bytes / 1_000_000)} MB`),
    list: later(() => {
      const format = new Intl.ListFormat(tag);
      return (names: readonly string[]) => format.format(names);
    }),
    date: (iso) => {
      const parts = iso.split('-').length;
      if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso;
      return dates[parts - 1]?.(new Date(`${iso}${['-01-01', '-01', ''][parts - 1]}T00:00:00Z`)) ?? iso;
    },
  };
}
