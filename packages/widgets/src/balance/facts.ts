import type { BurdenByStateFacts } from '@blueledger/core/burden';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import { recentScale } from '../figure/facts/scale.js';

/** Rates and personnel of the years since 2012: each year of the element is in them. */
export const facts: BurdenByStateFacts = { ...recentScale, personnelByYear: uniformedPersonnelByYearSince2012 };
