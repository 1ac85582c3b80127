import type { BurdenShare, BurdenYear } from '../burden/burdenShare.js';
import { type Fraction, percentOf } from '../internal/math/index.js';
import type { BurdenInYear, Catalogue, FindingPart, YearCatalogue } from './catalogue.js';
import { groupingLabel } from './label.js';
import { wordsOf } from './wordsOf.js';

/** The sentence that an answer comes to, and the remarks that go under it. */
export interface Finding {
  readonly title: string;
  readonly sentence: string;
  /** The sentence in pieces, the numbers that matter marked. */
  readonly parts: readonly FindingPart[];
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
 * The finding of a burden share in given words. `overYears` speaks of several years: an answer of one year is said without it.
 */
export function findingIn(
  answer: BurdenShare,
  catalogue: YearCatalogue,
  overYears: Catalogue['burdenOverYears'],
  stateName?: (state: string) => string | undefined,
): Finding {
  const payers = groupingLabel(answer.payers, catalogue, stateName);
  const servers = groupingLabel(answer.servers, catalogue, stateName);
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
  const parts = years.length === 1 ? catalogue.burdenInYear(first) : overYears(first, last, lastServed);
  return {
    title: catalogue.burdenTitle,
    sentence: parts.map(({ text }) => text).join(''),
    parts,
    notes: answer.notes.map((note) => wordsOf(note, catalogue)),
    payers,
    servers,
  };
}
