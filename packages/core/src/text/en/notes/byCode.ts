import { day, monthAndYear } from '../dates.js';
import { earlierRateNotes } from '../earlierRateNotes.js';
import { rateNotes } from '../rateNotes.js';
import { budgetNotes } from './budgets.js';
import { burdenNotes } from './burden.js';
import { kindNotes } from './kinds.js';
import { movementNotes } from './movement.js';
import { nextScaleNotes } from './nextScale.js';
import { personnelNotes } from './personnel.js';
import { profileNotes } from './profiles.js';
import { scaleNotes } from './scales.js';
import { unpaidNotes } from './unpaid.js';

/** English notes that no share of the burden carries: who asks for one does not load them. The others stand in the messages. */
export const moreNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  ...burdenNotes,
  ...scaleNotes,
  ...rateNotes,
  ...earlierRateNotes,
  ...budgetNotes,
  ...personnelNotes,
  ...kindNotes,
  ...profileNotes,
  ...movementNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
  'no-scale': ({ year }) => `There is no peacekeeping scale for ${year}: that part is not assessed.`,
  'entries-by-caller': () => 'The entries are those of the query.',
  'arrears-over-all-funds': () =>
    'Arrears count over all assessed funds together: that those of peacekeeping do follows from decisions that set Article 19 aside for some of them.',
  'levels-not-apart': ({ levels, taken }) =>
    `Levels ${String(levels).replace('/', ' and ')} have no figures of their own in the tables: the share assumed for level ${taken} is used for both.`,
  'level-unknown': ({ from, to }) =>
    `The level of the fund from ${day(String(from))} to ${day(String(to))} is not known.`,
  'equipment-excluded': () => 'Contingent-owned equipment is reimbursed apart and is not counted.',
  'equipment-assumed': ({ percent }) => `Equipment is assumed at ${percent} per cent of personnel reimbursement.`,
  'staff-officers-inside': () =>
    'Before May 2017 staff officers, who are not reimbursed, are counted among the troops.',
  'formed-police-left-out': () =>
    'Formed police units have no figures of their own in some of these months and are not counted.',
  'levels-assumed': () => 'Some or all levels are assumptions of the query.',
  'thresholds-unknown': ({ from, to }) =>
    `Income thresholds of ${day(String(from))} to ${day(String(to))} are not in the data.`,
  'groups-by-caller': () => 'The membership of the ad hoc groups is that of the query.',
  'last-report-held': ({ month }) =>
    `After ${monthAndYear(String(month))}, the last report available, the personnel of that month are carried forward.`,
  'moves-cash': () => 'Payments, reserve and pooling move cash, and not what anybody is assessed.',
  'freed-points-by-our-rule': () =>
    'Points that the bounds of the scale free go to the other states pro rata to their rates, our convention.',
  'reserve-by-scale': () =>
    'That the Peacekeeping Reserve Fund is topped up at once, by the rates of the day, is our convention.',
  'nothing-assessed': ({ mission }) =>
    `What the reform leaves of ${mission} for some days is met by contributions of parties or by savings: nothing is assessed for them, and nothing is paid back.`,
  'reimbursement-not-covered': ({ mission, budgetYear }) =>
    `In ${budgetYear} the reform leaves ${mission} less than its contributors are due at the standard rate: it cuts money and not persons, and other cost is below zero.`,
  'parties-beside': () =>
    'Cyprus and Greece pay their part of UNFICYP apart from the apportionment: a third of the net cost, which follows the appropriation, and a fixed sum.',
  'reforms-meet': ({ parameter, of, from, earlier, later }) =>
    `“${earlier}” and “${later}” both set ${parameter}${of ? ` (${of})` : ''} from ${day(String(from))}: the later one stands.`,
  'scenario-begins-later': ({ from }) => `The reform begins on ${day(String(from))}, after these years.`,
  'cash-leaves-out': ({ title }) => `Not part of the simulation of cash: ${title}.`,
  'rule-unverified': ({ title }) => `${title}: general knowledge, not verified in a source.`,
  'rule-assumed': ({ title }) => `${title}: assumed by a reform.`,
};
