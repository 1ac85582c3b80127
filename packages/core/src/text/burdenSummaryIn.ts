import type { BurdenShare, BurdenYear } from '../burden/burdenShare.js';
import type { Grouping } from '../internal/states/index.js';
import { groupingLabel } from './groupingLabel.js';
import type { BurdenInYear, Messages, SideInYear, SummaryPart, YearMessages } from './messages.js';
import { noteIn } from './noteIn.js';
import { percentPair, type ShareText, sharePair, shareText, sideOfShare } from './percentText.js';
import { daysOfRates, partOfYear, singleState } from './summaryFacts.js';

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

/** What a sentence says of a share. */
export const sideOf = (grouping: Grouping, who: string, text: ShareText, none: boolean): SideInYear => ({
  who,
  single: singleState(grouping),
  ...sideOfShare(text),
  none,
});

/** The same year with its shares in the digits of a comparison. */
const withDigits = (year: BurdenInYear, paid: ShareText, served: ShareText | undefined): BurdenInYear => ({
  ...year,
  paid: { ...year.paid, ...sideOfShare(paid) },
  served: year.served && served && { ...year.served, ...sideOfShare(served) },
});

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
    return {
      year,
      paid: sideOf(answer.payers, payers, shareText(paid), paid.states === 0),
      servers: { who: servers, single: singleState(answer.servers) },
      served: served && {
        ...sideOf(answer.servers, servers, shareText(served), served.persons === 0),
        ...partOfYear(year, served),
      },
      projected: isProjected(answer, year),
      days: daysOfRates(answer, year),
      sameStates: answer.payers.code === answer.servers.code,
      personnelTo: answer.personnelTo,
    };
  };
  const partsOver = (): readonly SummaryPart[] => {
    const [first, last] = [answer.years[0], answer.years.at(-1)] as [BurdenYear, BurdenYear];
    const withServed = answer.years.filter(({ served }) => served);
    const [firstServed, lastServed] = [withServed[0], withServed.at(-1)];
    const [paidFirst, paidLast] = sharePair(first.paid, last.paid);
    const [servedFirst, servedLast] =
      firstServed?.served && lastServed?.served
        ? percentPair(firstServed.served.exactShare, lastServed.served.exactShare)
        : [undefined, undefined];
    const end = withDigits(inYear(last), paidLast, servedLast);
    return overYears(
      withDigits(inYear(first), paidFirst, servedFirst),
      end,
      lastServed === last ? end : lastServed && withDigits(inYear(lastServed), paidLast, servedLast),
      firstServed && firstServed !== first ? withDigits(inYear(firstServed), paidFirst, servedFirst) : undefined,
    );
  };
  const parts = answer.years.length === 1 ? messages.burdenInYear(inYear(answer.years[0] as BurdenYear)) : partsOver();
  return {
    title: messages.burdenTitle,
    text: parts.map(({ text }) => text).join(''),
    parts,
    notes: answer.notes.map((note) => noteIn(note, messages)),
    payers,
    servers,
  };
}
