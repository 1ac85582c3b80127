import type { BurdenShare, BurdenYear } from '../burden/burdenShare.js';
import { type Fraction, percentOf } from '../internal/math/index.js';
import { groupingLabel } from './groupingLabel.js';
import type { BurdenInYear, Messages, SummaryPart, YearMessages } from './messages.js';
import { noteIn } from './noteIn.js';

/** The summary that an answer comes to, and the notes that go under it. */
export interface BurdenSummary {
  readonly title: string;
  readonly text: string;
  /** The sentence in pieces, the numbers that matter marked. */
  readonly parts: readonly SummaryPart[];
  readonly notes: readonly string[];
  readonly payers: string;
  readonly servers: string;
}

/** Whether the rates of a year are those of a year to come. */
export const isProjected = ({ notes }: Pick<BurdenShare, 'notes'>, year: number): boolean =>
  notes.some(({ code, values }) => code === 'projected-by-rule' && values['year'] === year);

/** Headlines have one decimal, rounded half up from the exact share. */
const headline = (share: Fraction) => percentOf(share, 1).toFixed(1);

/**
 * The summary of a burden share in the messages of a language. `overYears` speaks of several years: an answer of one year does without it.
 */
export function burdenSummaryIn(
  answer: BurdenShare,
  messages: YearMessages,
  overYears: Messages['burdenOverYears'],
  stateName?: (state: string) => string | undefined,
): BurdenSummary {
  const payers = groupingLabel(answer.payers, messages, stateName);
  const servers = groupingLabel(answer.servers, messages, stateName);
  const inYear = ({ year, paid, served }: BurdenYear): BurdenInYear => {
    const whole = served && served.from === `${year}-01` && served.to === `${year}-12`;
    return {
      year,
      paid: { who: payers, percent: headline(paid.exactShare) },
      served: served && {
        who: servers,
        percent: headline(served.exactShare),
        ...(whole ? {} : { span: { from: served.from, to: served.to } }),
      },
      projected: isProjected(answer, year),
      sameStates: answer.payers.code === answer.servers.code,
      personnelTo: answer.personnelTo,
    };
  };
  const years = answer.years.map(inYear);
  const [first, last] = [years[0] as BurdenInYear, years.at(-1) as BurdenInYear];
  const lastServed = years.filter(({ served }) => served).at(-1);
  const parts = years.length === 1 ? messages.burdenInYear(first) : overYears(first, last, lastServed);
  return {
    title: messages.burdenTitle,
    text: parts.map(({ text }) => text).join(''),
    parts,
    notes: answer.notes.map((note) => noteIn(note, messages)),
    payers,
    servers,
  };
}
