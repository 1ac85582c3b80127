import type { Fraction } from '@blueledger/core';
import { type BurdenByState, type BurdenOfState, burdenByState } from '@blueledger/core/burden';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { percentText } from '@blueledger/core/text';
import type { FigureContent } from '../figure/content.js';
import { notesOf } from '../figure/notes.js';
import { numbersIn } from '../figure/numbersIn.js';
import { facts } from './facts.js';
import type { BalanceMessages, BothShares } from './messages.js';

/** A share as a sentence tells it: one decimal, two where that says nothing, and never nothing where it is something. */
function written(share: Fraction, { frame, lessThan }: BalanceMessages): string {
  const { digits, less } = percentText(share);
  const number = numbersIn(frame.language, { least: digits.split('.')[1]?.length ?? 0 })(Number(digits));
  return less ? lessThan(number) : number;
}

/** The codes that a page wants named first; each a state of the year. */
function chosen(highlight: readonly string[], states: readonly BurdenOfState[]): ReadonlySet<string> {
  for (const code of highlight)
    if (!states.some(({ state }) => state === code))
      throw new BlueLedgerError('unknown-code', {
        what: `"${code}" is not the code of a Member State with a rate in this year`,
        where: 'highlight',
        expected: 'alpha-3 codes, such as JPN ETH',
      });
  return new Set(highlight);
}

/** The figure of all Member States, what each pays against what it supplies. */
export function contentOf(
  { year, highlight }: { readonly year: number; readonly highlight: readonly string[] },
  messages: BalanceMessages,
): FigureContent {
  const ask = () => burdenByState(facts, { year });
  const answer: BurdenByState = ask();
  const { states, largestServer, from, to } = answer;
  const { language } = messages.frame;
  const whole = numbersIn(language);
  const strong = chosen(highlight, states);
  const nameOf = ({ state, name }: BurdenOfState) => messages.stateName?.(state) ?? name;
  const both = (one: BurdenOfState, name: string): BothShares => ({
    name,
    paid: written(one.exactPaid, messages),
    served: written(one.exactServed, messages),
  });
  const inSentence = (one: BurdenOfState) => both(one, messages.nameInSentence?.(one.state) ?? nameOf(one));
  const percent = (share: Fraction) => {
    const [numerator, denominator] = share.split('/').map(Number) as [number, number];
    return (numerator / denominator) * 100;
  };
  return {
    messages: messages.frame,
    title: messages.title(year),
    summary: messages.summary({
      year,
      span: from === `${year}-01` && to === `${year}-12` ? undefined : { from, to },
      payMore: whole(answer.payMore),
      serveMore: whole(answer.serveMore),
      states: whole(states.length),
      payer: inSentence(states[0] as BurdenOfState),
      server: inSentence(largestServer),
    }),
    chart: {
      kind: 'points',
      language,
      xLabel: messages.paidAxis,
      yLabel: messages.servedAxis,
      equal: messages.equal,
      over: messages.serveMore,
      under: messages.payMore,
      points: states.map((one) => ({
        label: messages.markNames[one.state] ?? nameOf(one),
        x: percent(one.exactPaid),
        y: percent(one.exactServed),
        side: one.larger === 'served' ? 'over' : one.larger === 'paid' ? 'under' : 'on',
        strong: strong.has(one.state),
      })),
    },
    points: states.map((one, index) => ({ text: messages.point(both(one, nameOf(one))), series: 0, index })),
    table: {
      caption: messages.caption(year),
      columns: [
        { label: messages.columns.state, format: 'text' },
        { label: messages.columns.paid, format: 'percent' },
        { label: messages.columns.served, format: 'percent' },
        { label: messages.columns.larger, format: 'text' },
      ],
      rows: states.map((one) => [nameOf(one), one.paidPercent, one.servedPercent, messages.larger[one.larger]]),
    },
    notes: notesOf(answer, messages),
    dataTo: messages.core.month(to),
    answer,
    ask,
  };
}
