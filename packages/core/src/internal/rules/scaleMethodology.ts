import { regularScaleBaseYears } from '@blueledger/datasets/rules/regular-scale-base-years';
import { regularScaleDebtIncomeLimit } from '@blueledger/datasets/rules/regular-scale-debt-income-limit';
import { regularScaleDebtShare } from '@blueledger/datasets/rules/regular-scale-debt-share';
import { regularScaleIncomeThreshold } from '@blueledger/datasets/rules/regular-scale-income-threshold';
import { regularScaleLowIncomeBearers } from '@blueledger/datasets/rules/regular-scale-low-income-bearers';
import { regularScaleLowIncomeGradient } from '@blueledger/datasets/rules/regular-scale-low-income-gradient';
import { regularScaleMeanIncome } from '@blueledger/datasets/rules/regular-scale-mean-income';
import { regularScaleSpecialRegions } from '@blueledger/datasets/rules/regular-scale-special-regions';
import { type Parameter, parameter } from './parameter.js';

/** Lengths of the base periods, in years; one machine scale is computed for each, and they are averaged. */
export const scaleBaseYears: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  regularScaleBaseYears,
  'Years of the base periods whose machine scales are averaged',
);

/** Share of the mean external debt that is subtracted from income, in per cent. */
export const debtShare: Parameter<number> = /* @__PURE__ */ parameter(
  regularScaleDebtShare,
  'Share of external debt that the debt-burden adjustment subtracts from income',
);

/** Income per head from which no debt is subtracted, by the length of the base period. */
export const debtIncomeLimit: Parameter<{ readonly threeYears: number; readonly sixYears: number }> =
  /* @__PURE__ */ parameter(
    regularScaleDebtIncomeLimit,
    'Income per head from which the debt-burden adjustment subtracts nothing',
  );

/** Threshold of the low per capita income adjustment, in per cent of the mean income per head of all Member States. */
export const incomeThreshold: Parameter<number> = /* @__PURE__ */ parameter(
  regularScaleIncomeThreshold,
  'Threshold of the low per capita income adjustment',
);

/** Gradient of the low per capita income adjustment, in per cent. */
export const lowIncomeGradient: Parameter<number> = /* @__PURE__ */ parameter(
  regularScaleLowIncomeGradient,
  'Gradient of the low per capita income adjustment of the regular scale',
);

/** Who bears what the low per capita income adjustment takes off. */
export const lowIncomeBearers: Parameter<string> = /* @__PURE__ */ parameter(
  regularScaleLowIncomeBearers,
  'States over which the low per capita income adjustment is spread',
);

/** Which mean income per head of all Member States the threshold is counted from. */
export const meanIncomeOfAll: Parameter<string> = /* @__PURE__ */ parameter(
  regularScaleMeanIncome,
  'Mean income per head of all Member States',
);

/** Whether regions that statistics list apart are counted with their Member State. */
export const specialRegionsCounted: Parameter<string> = /* @__PURE__ */ parameter(
  regularScaleSpecialRegions,
  'Hong Kong and Macao in the income of China',
);
