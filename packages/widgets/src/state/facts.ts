import type { GlanceFacts } from '@blueledger/core/burden';
import { uniformedPersonnelByMonthLatestYear } from '@blueledger/datasets/uniformed-personnel/by-month-latest-year';
import { recentScale } from '../figure/facts/scale.js';

/** What comes with the element: pays and serves, at the last month in the data. */
export const glanceFacts: GlanceFacts = { ...recentScale, personnelByMonth: uniformedPersonnelByMonthLatestYear };
