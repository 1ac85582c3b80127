import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import { decimalText } from '@blueledger/core/internal/math';
import { groupingLabel, noteText } from '@blueledger/core/text';
import { citedSources } from '../figure/citedSources.js';
import { messagesFor } from '../figure/messages.js';
import { agrees } from './agrees.js';
import { figureFor } from './figureFor.js';
import type { ValueQuery } from './query.js';
import { messages as english } from './text/en.js';

/** What a number shows, and what opens at it. Text only. */
export interface SourcedValue {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** `page`: the text of the page stays. `figure`: the figure stands in its place. */
  readonly show: 'page' | 'figure';
  /** The figure as it would stand in the sentence; empty where there is none. */
  readonly text: string;
  /** The figure with all its decimals. */
  readonly full: string;
  readonly title: string;
  readonly problem: { readonly code: string; readonly message: string } | undefined;
  readonly notes: readonly string[];
  readonly dataTo: string;
  readonly sourcesWord: string;
  readonly sources: readonly { readonly name: string; readonly url: string | undefined }[];
}

const hundredfold = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) => ({
  numerator: numerator * 100n,
  denominator,
});

/** Decimals of a percentage where none are set: two, and four where two would hide most of it. */
const usualDecimals = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
  numerator > 0n && numerator * 10n < denominator ? 4 : 2;

function decimalsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[0-6]$/.test(text)) return Number(text);
  throw new BlueLedgerError('bad-number', {
    what: `${shown(text)} is not a valid number of decimals`,
    where: 'decimals',
    expected: 'a whole number from 0 to 6',
  });
}

/** Answers one number for a page: the figure in words, whether the page's text agrees with it, and where it comes from. */
export async function sourcedValue(query: ValueQuery, pageText: string, tag: string): Promise<SourcedValue> {
  const messages = await messagesFor(tag, english, (code) => import(`./text/${code}.ts`));
  const { language, direction, dataTo, sources: sourcesWord } = messages.frame;
  const place = { language, direction };
  try {
    const decimals = decimalsOf(query.decimals);
    const { answer, unit, exact, who, when, last } = await figureFor(query);
    const value = unit === 'percent' ? hundredfold(exact) : exact;
    const write = (digits: number) =>
      messages.amount(
        unit,
        new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
          Number(decimalText(value, digits)),
        ),
      );
    const text = write(unit === 'percent' ? (decimals ?? usualDecimals(value)) : 0);
    const name = who && groupingLabel(who, messages.core, messages.stateName);
    const agreed = agrees(pageText, tag, value);
    const title = messages.title(query.of as string, name ?? query.mission ?? '', when, messages.core);
    // The bounds of the scale come with rates over years; one rate rests on none of them.
    const about = answer.notes.filter(({ code }) => unit !== 'percent' || code !== 'rule-secondary');
    const notes = about.map((note) => messages.notes?.[note.code]?.(note.values) ?? noteText(note, messages.core));
    return {
      ...place,
      show: agreed === false || pageText.trim() === '' ? 'figure' : 'page',
      text,
      full: write(unit === 'percent' ? 4 : 0),
      title,
      problem:
        agreed === false
          ? { code: 'text-disagrees', message: messages.disagrees(pageText.replace(/\s+/g, ' ').trim(), text) }
          : undefined,
      notes,
      dataTo: last === undefined ? '' : `${dataTo(messages.core.month(last))} `,
      sourcesWord,
      sources: citedSources({ answer, messages: messages.frame }),
    };
  } catch (error) {
    if (!(error instanceof BlueLedgerError)) throw error;
    return {
      ...place,
      show: 'page',
      text: '',
      full: '',
      title: messages.frame.failed,
      problem: { code: error.code, message: error.message },
      notes: [],
      dataTo: '',
      sourcesWord,
      sources: [],
    };
  }
}
