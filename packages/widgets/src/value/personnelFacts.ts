import { attributionOf, type DetailedDeploymentFacts } from '@blueledger/core/personnel';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { misattributionsBrief } from '@blueledger/datasets/misattributions/brief';

/** Tables for personnel of a year or of a month. */
export async function personnelFacts(names: string, by: 'year' | 'month'): Promise<DetailedDeploymentFacts> {
  const [yearly, monthly, m49] = await Promise.all([
    by === 'year' ? import('./personnelYears.js') : undefined,
    by === 'month' ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    /\bm49-/i.test(names) ? import('@blueledger/datasets/m49-development/developed') : undefined,
  ]);
  return {
    memberStates: memberStatesGroups,
    attribution: attributionOf({ misattributions: misattributionsBrief }),
    personnelByYear: yearly?.uniformedPersonnelByYear,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
    m49Development: m49?.m49DevelopmentDeveloped,
  };
}
