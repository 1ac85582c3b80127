import type { Parameter } from './parameter.js';

/** Levels that per capita income decides, from the poorest up. */
export const incomeLevels = ['I', 'H', 'G', 'F', 'E', 'D'] as const;

/** A state is of the first of levels I, H, G, F, E, D whose threshold its per capita income is under; of none: level B. */
export interface LevelThresholds {
  /** Average per capita income of all Member States. */
  readonly average: number;
  /** As printed, for levels I, H, G, F, E, D: 1, 1.2, 1.4, 1.6, 1.8 and 2 times the average. */
  readonly under: readonly [number, number, number, number, number, number];
  /** Years of income averaged. */
  readonly incomeYears: string;
}

/**
 * Income thresholds as the resolutions print them. They are not all one rounding of the average (1.8 × 4,797 is printed
 * 8,634, 1.8 × 8,338 is printed 15,009), so they are kept and not computed. 2004 to 2009 were not found.
 */
export const levelThresholds: Parameter<LevelThresholds> = {
  id: 'peacekeeping-level-thresholds',
  title: 'Six-year average per capita income under which a state is of levels I, H, G, F, E, D',
  unit: 'US dollars',
  values: [
    {
      value: { average: 4797, under: [4797, 5756, 6715, 7675, 8634, 9594], incomeYears: '1993-1998 (GNP)' },
      from: '2001-07-01',
      to: '2003-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/55/235', paragraph: '10, 12' },
    },
    {
      value: { average: 6708, under: [6708, 8050, 9391, 10733, 12074, 13416], incomeYears: '2002-2007' },
      from: '2010-01-01',
      to: '2012-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/64/249', paragraph: '9, 11' },
    },
    {
      value: { average: 8338, under: [8338, 10006, 11674, 13341, 15009, 16676], incomeYears: '2005-2010' },
      from: '2013-01-01',
      to: '2015-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/67/239', paragraph: '11, 16' },
    },
    {
      value: { average: 9861, under: [9861, 11833, 13805, 15778, 17750, 19722], incomeYears: '2008-2013' },
      from: '2016-01-01',
      to: '2018-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/70/246', paragraph: '11, 16' },
    },
    {
      value: { average: 10476, under: [10476, 12571, 14666, 16762, 18857, 20952], incomeYears: '2011-2016' },
      from: '2019-01-01',
      to: '2021-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/73/272' },
    },
    {
      value: { average: 10783, under: [10783, 12940, 15096, 17253, 19409, 21566], incomeYears: '2014-2019' },
      from: '2022-01-01',
      to: '2024-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/76/239' },
    },
    {
      value: { average: 11473, under: [11473, 13768, 16062, 18357, 20651, 22946], incomeYears: '2017-2022' },
      from: '2025-01-01',
      to: '2027-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/79/250' },
    },
  ],
};

/** States that are of level C by name, whatever their income. */
export const listedInLevelC: Parameter<readonly string[]> = {
  id: 'peacekeeping-level-c',
  title: 'States listed in level C of the peacekeeping scale',
  unit: 'states',
  values: [
    {
      value: ['ARE', 'BRN', 'KWT', 'QAT', 'SGP'],
      from: '2001-07-01',
      status: 'enacted',
      reference: { document: 'A/RES/55/235', paragraph: '10' },
    },
  ],
};

/** What a state of level H pays if it chooses to, in thousandths of its regular rate. */
export const voluntaryLevelH: Parameter<number> = {
  id: 'peacekeeping-level-h-voluntary',
  title: 'Share of the regular rate that a state of level H may choose to pay',
  unit: 'thousandths of the regular rate',
  values: [
    { value: 300, from: '2001-07-01', status: 'enacted', reference: { document: 'A/RES/55/235', paragraph: '10' } },
  ],
};
