import { grouped } from '../../../internal/math/index.js';

/** English notes on budgets, spending, periods and what is split among states. */
export const budgetNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'net-cost-unknown': ({ mission }) =>
    `The staff assessment income of ${mission} for this appropriation is not known: its parties pay their share of the gross cost, which is more than of the net cost.`,
  'staff-assessment-set-off': ({ amount }) =>
    `Staff assessment income of $${grouped(Number(amount))} is set off against the lines, each state’s part of it on the same scale (Tax Equalization Fund).`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `In ${ties} ${Number(ties) === 1 ? 'split' : 'splits'} remainders tied where the last dollars were allotted: ${gained} ${Number(gained) === 1 ? 'state has' : 'states have'} a dollar more than ${missed} with the same remainder, by the order of alpha-3 codes, our convention.`,
  'tie-to-earlier-piece': ({ unit }) =>
    `Remainders of two periods tied: the earlier one has ${Number(unit) === 1 ? 'the dollar' : `the unit of $${unit}`}, our convention.`,
  'largest-remainder': ({ unit }) => `Split in units of $${unit} by largest remainder, our convention.`,
  'without-prorated-shares': () =>
    'Budgets are gross and without the prorated shares of the support account, UNLB and RSCE, as spending is.',
  'with-prorated-shares': () =>
    'Amounts include the prorated shares of the support account, UNLB and RSCE, and leave out what a host or another State pays directly.',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: at least in part an authority to spend, not an appropriation.`,
  'additional-vote': ({ mission, budgetYear }) => `${mission} ${budgetYear}: with an additional vote of a later year.`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: only an additional vote is in the data, the first appropriation is not.`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear}: the approved budget is not in the data.`,
  'spending-missing': ({ missions, budgetYear }) =>
    `No spending in the data for ${budgetYear}: ${String(missions).replaceAll(' ', ', ')}.`,
};
