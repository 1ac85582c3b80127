import type { CostClass } from '@blueledger/core/budgets';
import { budgetNotes, englishNotes, type NoteMessages, type SummaryPart } from '@blueledger/core/text';
import type { NoteWords } from '../figure/notes.js';
import { englishWords, type FigureWords } from '../figure/words.js';

/** What this element says, in one language: the frame, core's remarks, and the words below. Amounts come as they are written. */
export interface MissionsWords {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  readonly notes: NoteWords;
  readonly title: Readonly<Record<'budget' | 'classes' | 'pieces', (mission: string | undefined) => string>>;
  readonly dollars: string;
  readonly unit: Readonly<Record<'budget' | 'classes' | 'pieces', string>>;
  /** `years`: one budget year, or the first and the last. */
  readonly spentOfApproved: (of: {
    readonly mission: string | undefined;
    readonly years: readonly [string, string] | readonly [string];
    readonly spent: string;
    readonly approved: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  /** Where approved and spent are not both in hand. */
  readonly notBoth: (of: { readonly mission: string | undefined; readonly year: string }) => string;
  readonly onPersonnel: (of: {
    readonly mission: string | undefined;
    readonly year: string;
    readonly personnel: string;
    readonly total: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  readonly conditional: (of: {
    readonly mission: string | undefined;
    readonly year: string;
    readonly total: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  readonly spent: string;
  readonly approved: string;
  readonly spentOnly: (amount: string) => string;
  readonly approvedOnly: (amount: string) => string;
  readonly firm: string;
  readonly ifExtended: string;
  readonly classes: Readonly<Record<CostClass, string>>;
  readonly wholeYear: string;
  readonly point: (name: string, values: readonly string[]) => string;
  readonly pointOf: (value: string, of: string) => string;
  readonly caption: string;
  readonly columns: {
    readonly mission: string;
    readonly year: string;
    readonly percent: string;
    readonly total: string;
    readonly piece: string;
    readonly amount: string;
    readonly condition: string;
  };
}

const money = (text: string): SummaryPart => ({ text, role: 'money' });
const who = (mission: string | undefined) => mission ?? 'Peacekeeping missions and their services';

export const englishMissions: MissionsWords = {
  catalogue: englishNotes,
  frame: englishWords,
  notes: budgetNotes,
  title: {
    budget: (mission) => `Approved and spent: ${mission ?? 'UN peacekeeping missions'}`,
    classes: (mission) => `What the money goes to: ${mission ?? 'UN peacekeeping missions'}`,
    pieces: (mission) => `How the budget is apportioned: ${mission ?? 'UN peacekeeping missions'}`,
  },
  dollars: 'Current US dollars',
  unit: {
    budget: 'US dollars spent, and per cent of the approved budget',
    classes: 'US dollars spent',
    pieces: 'US dollars apportioned, and per cent that is conditional',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `From ${years[0]} to ${years[1]}` : `In ${years[0]}`} ${mission ?? 'peacekeeping missions and their services'} spent `,
    },
    money(`${spent} dollars`),
    { text: ` of ${approved} approved, ` },
    money(`${percent} per cent`),
    { text: '.' },
  ],
  notBoth: ({ mission, year }) => `${who(mission)}: approved budget and spending of ${year} are not both in the data.`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `In ${year} ${mission ?? 'peacekeeping missions and their services'} spent ` },
    money(`${personnel} dollars`),
    { text: ' on military and police personnel, ' },
    money(`${percent} per cent`),
    { text: ` of ${total}.` },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: 'Of the ' },
    money(`${total} dollars`),
    { text: ` apportioned for ${mission ?? 'peacekeeping'} in ${year}, ` },
    money(`${percent} per cent`),
    { text: ' depended on the Security Council extending a mandate.' },
  ],
  spent: 'spent',
  approved: 'approved',
  spentOnly: (amount) => `${amount} spent`,
  approvedOnly: (amount) => `${amount} approved`,
  firm: 'within the mandate',
  ifExtended: 'if the mandate is extended',
  classes: {
    military_police_personnel: 'Military and police personnel',
    civilian_personnel: 'Civilian personnel',
    operational_costs: 'Operational costs',
  },
  wholeYear: 'Whole year',
  point: (name, values) => `${name}: ${values.join('; ')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: 'In current US dollars',
  columns: {
    mission: 'Mission or service',
    year: 'Budget year',
    percent: 'Spent, per cent of approved',
    total: 'Total',
    piece: 'Period',
    amount: 'Apportioned',
    condition: 'Condition',
  },
};
