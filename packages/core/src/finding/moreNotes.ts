import { budgetNotes } from './budgetNotes.js';
import { day } from './english.js';
import { personnelNotes } from './personnelNotes.js';
import { rateNotes } from './rateNotes.js';

/** English remarks that no share of the burden carries: who asks for one does not load them. The others stand in the catalogue. */
export const moreNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  ...rateNotes,
  ...budgetNotes,
  ...personnelNotes,
  'no-scale': ({ year }) => `There is no peacekeeping scale for ${year}: that part is not assessed.`,
  'entries-by-caller': () => 'The entries are the caller’s.',
  'arrears-over-all-funds': () =>
    'That arrears count over all assessed funds together is general knowledge, not seen in a source.',
  'levels-not-apart': ({ levels, taken }) =>
    `Levels ${String(levels).replace('/', ' and ')} are not told apart in the tables: the share supposed for level ${taken} is taken for both.`,
  'level-unknown': ({ from, to }) => `The level from ${day(String(from))} to ${day(String(to))} is not known here.`,
  'equipment-excluded': () => 'Contingent-owned equipment is reimbursed apart and is not counted.',
  'equipment-assumed': ({ percent }) => `Equipment is assumed at ${percent} per cent of personnel reimbursement.`,
  'staff-officers-inside': () => 'Before May 2017 staff officers, who are not reimbursed, stand inside troops.',
  'formed-police-left-out': () => 'Formed police units are not apart in some of these months and are left out.',
  'levels-supposed': () => 'Some or all levels are supposed by the caller.',
  'thresholds-unknown': ({ from, to }) =>
    `Income thresholds of ${day(String(from))} to ${day(String(to))} are not known here.`,
  'groups-by-caller': () => 'The membership of the ad hoc groups was not found: the caller brings it.',
  'rule-unverified': ({ title }) => `${title}: general knowledge, not seen in a source.`,
  'rule-supposed': ({ title }) => `${title}: supposed by a reform.`,
};
