import type { Catalogue } from '@blueledger/core';

/** What this element says beside core's finding. One object a language. */
export interface BurdenGapWords {
  readonly catalogue: Catalogue;
  readonly pays: (who: string) => string;
  readonly serves: (who: string) => string;
  readonly rest: string;
  readonly noPersonnel: string;
  readonly pointPaid: (year: number, who: string, percent: string) => string;
  readonly pointServed: (year: number, who: string, percent: string) => string;
  readonly pointMissing: (year: number) => string;
  readonly caption: (payers: string, servers: string) => string;
  readonly columns: readonly [
    year: string,
    paid: string,
    served: string,
    persons: string,
    total: string,
    months: string,
  ];
}

/** English words of the burden gap. */
export const englishBurdenGap = (catalogue: Catalogue): BurdenGapWords => ({
  catalogue,
  pays: (who) => `Assessments that ${who} pay`,
  serves: (who) => `Uniformed personnel that ${who} supply`,
  rest: 'all other Member States',
  noPersonnel: 'not in the data',
  pointPaid: (year, who, percent) => `${year}: ${who} pay ${percent} per cent of assessments`,
  pointServed: (year, who, percent) => `${year}: ${who} supply ${percent} per cent of uniformed personnel`,
  pointMissing: (year) => `${year}: uniformed personnel not in the data`,
  caption: (payers, servers) =>
    `Share of peacekeeping assessments (${payers}) and of uniformed personnel (${servers}), by year`,
  columns: ['Year', 'Assessments, per cent', 'Personnel, per cent', 'Person-months', 'Of all', 'Months'],
});
