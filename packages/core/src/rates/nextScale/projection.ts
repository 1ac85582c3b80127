import type { Answer } from '../../internal/answer/index.js';
import type { MissingYears, OwnIncome } from './fillYears.js';
import type { ScaleMethodology } from './methodology.js';
import type { NearThreshold } from './nearThreshold.js';
import type { OwnExchangeRate } from './ownExchangeRates.js';
import type { RateDrivers } from './rateDrivers.js';

export interface ProjectScaleQuery extends ScaleMethodology {
  /** Year of the peacekeeping rates, 2028 to 2030: states on their way between levels pay other shares in each. Default 2028. */
  readonly year?: number | undefined;
  /** How years that the table does not have yet are filled. Default `as-all`. */
  readonly missingYears?: MissingYears | undefined;
  /** Own incomes in place of the table's. */
  readonly incomes?: readonly OwnIncome[] | undefined;
  /** Own exchange rates: the incomes of the table are converted again. */
  readonly exchangeRates?: readonly OwnExchangeRate[] | undefined;
  /** States left at their official rate beside those without income, by alpha-3 code. */
  readonly held?: readonly string[] | undefined;
}

/** Another assumption under which the projection was computed as well, for the range. */
export interface RangeAlternative {
  readonly name: 'missing-years' | 'base-years-to-2024' | 'other-side';
  /** With `other-side`: the state that stands near the threshold, and the length of the base period. */
  readonly state?: string;
  readonly years?: number;
}

/** A state that crosses the threshold of the low per capita income adjustment. */
export interface ThresholdCrossing extends NearThreshold {
  /** Rate that it would have on the side where it was. */
  readonly ratePercentOtherwise: number;
  /** What the crossing moves: the sum of the differences of all rates, in points of a per cent. */
  readonly moves: number;
}

/** Rates of the regular budget and of peacekeeping in per cent. */
export interface ProjectedRate {
  readonly state: string;
  /** Of the scale decided. */
  readonly officialPercent: number;
  /** Projected with the methodology as it is and the incomes of the table. */
  readonly baselinePercent: number;
  /** Projected with the methodology and the figures of the query. */
  readonly ratePercent: number;
  /** The last less the one before. */
  readonly differencePercent: number;
  /** What the change from the official rate to the projected one consists of; adds up to it. */
  readonly drivers: RateDrivers;
  /** Lowest and highest rate under the alternatives. */
  readonly lowPercent: number;
  readonly highPercent: number;
  /** Level of the peacekeeping scale in the last year decided, and the projected one. */
  readonly levelBefore: string;
  readonly level: string;
  readonly peacekeepingBaselinePercent: number;
  readonly peacekeepingPercent: number;
  /** Left at the official rate. */
  readonly held: boolean;
  readonly status: 'projected';
}

export type ScaleProjection = Answer<'projectScale', ProjectScaleQuery & { readonly year: number }> & {
  readonly scale: string;
  readonly basePeriods: readonly {
    readonly years: number;
    readonly from: number;
    readonly to: number;
    readonly threshold: number;
  }[];
  /** Years that are filled by assumption, with the number of states. */
  readonly filled: readonly { readonly year: number; readonly states: number }[];
  readonly held: readonly string[];
  /** States that the official scale shows on the other side of the threshold than the incomes of the table. */
  readonly sidesOfOfficialScale: readonly NearThreshold[];
  readonly crossings: readonly ThresholdCrossing[];
  readonly alternatives: readonly RangeAlternative[];
  /** Largest change of a rate from the scale decided. */
  readonly largestChange: { readonly state: string; readonly name: string };
  /** States whose rate rises, falls and stays. */
  readonly rising: number;
  readonly falling: number;
  readonly unchanged: number;
  readonly permanentMemberFactor: number;
  /** By alpha-3 code. */
  readonly rates: readonly ProjectedRate[];
};
