import type { Rule } from '@blueledger/datasets/decode';
import { peacekeepingLevelC } from '@blueledger/datasets/rules/peacekeeping-level-c';
import { peacekeepingLevelHVoluntary } from '@blueledger/datasets/rules/peacekeeping-level-h-voluntary';
import { peacekeepingLevelMultiples } from '@blueledger/datasets/rules/peacekeeping-level-multiples';
import { peacekeepingLevelThresholds } from '@blueledger/datasets/rules/peacekeeping-level-thresholds';
import { type Parameter, parameter } from './parameter.js';

/** Levels that per capita income decides, from the poorest up. */
export const incomeLevels = ['I', 'H', 'G', 'F', 'E', 'D'] as const;

/** A state is of the first of levels I, H, G, F, E, D whose threshold its per capita income is under; of none: level B. */
export interface LevelThresholds {
  /** Average per capita income of all Member States. */
  readonly average: number;
  /** As printed, for levels I, H, G, F, E, D. */
  readonly under: readonly number[];
  /** Years of income averaged. */
  readonly incomeYears: string;
}

/** The table has a row for each threshold; a state is held against them in the order of the levels. */
const inOrder = ({ values, ...rule }: typeof peacekeepingLevelThresholds): Rule<LevelThresholds> => ({
  ...rule,
  values: values.map(({ value: { average, incomeYears, ...of }, ...dated }) => ({
    value: { average, under: incomeLevels.map((level) => of[level]), incomeYears },
    ...dated,
  })),
});

/**
 * Income thresholds as the resolutions print them. They are not all one rounding of the average (1.8 × 4,797 is printed
 * 8,634, 1.8 × 8,338 is printed 15,009), so they are kept and not computed. 2004 to 2009 were not found.
 */
export const levelThresholds: Parameter<LevelThresholds> = /* @__PURE__ */ parameter(
  /* @__PURE__ */ inOrder(peacekeepingLevelThresholds),
  'Six-year average per capita income under which a state is of levels I, H, G, F, E, D',
);

/** How many times the average per capita income a state is under, by level: for a scale whose thresholds are not printed. */
export const levelMultiples: Parameter<Readonly<Record<(typeof incomeLevels)[number], number>>> =
  /* @__PURE__ */ parameter(
    peacekeepingLevelMultiples,
    'Multiple of the average per capita income under which a state is of levels D to I',
  );

/** States that are of level C by name, whatever their income. */
export const listedInLevelC: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  peacekeepingLevelC,
  'States listed in level C of the peacekeeping scale',
);

/** What a state of level H pays if it chooses to, in thousandths of its regular rate. */
export const voluntaryLevelH: Parameter<number> = /* @__PURE__ */ parameter(
  peacekeepingLevelHVoluntary,
  'Share of the regular rate that a state of level H may choose to pay',
);
