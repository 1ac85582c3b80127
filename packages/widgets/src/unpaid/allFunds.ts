import { unpaidAssessmentsBrief } from '@blueledger/datasets/unpaid-assessments/brief';

/** The facts for funds other than peacekeeping: a chunk of its own, for the pages that ask. */
export const allFunds = { unpaidAssessments: unpaidAssessmentsBrief };
