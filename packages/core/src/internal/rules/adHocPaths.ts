import { adHocPathGreece } from '@blueledger/datasets/rules/ad-hoc-path-greece';
import { adHocPathPortugal } from '@blueledger/datasets/rules/ad-hoc-path-portugal';
import { adHocPathSpain } from '@blueledger/datasets/rules/ad-hoc-path-spain';
import { type Parameter, parameter } from './parameter.js';

/** Shares of the regular rate of the states that moved from group C to B in steps, by the id of the rule. */
export const adHocPaths = (): readonly Parameter<number>[] => [
  parameter(adHocPathSpain, 'Share of the regular rate of Spain on its way from group C to B'),
  parameter(adHocPathPortugal, 'Share of the regular rate of Portugal on its way from group C to B'),
  parameter(adHocPathGreece, 'Share of the regular rate of Greece on its way from group C to B'),
];
