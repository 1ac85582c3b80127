import { latestUnitedStatesCap, peacekeepingReserveLevel } from '../../internal/rules/index.js';

/** Names of what a run assumes because no available source says it. */
export const assumptionNames = [
  'opening-cash',
  'opening-share-usa',
  'opening-paid',
  'opening-paid-usa',
  'contributors-behind',
  'payment-delay',
  'unpaid-part',
  'usa-of-letter',
  'usa-first-month',
  'usa-months',
  'letter-days',
  'extension-days',
  'implementation',
  'personnel-carried',
  'equipment',
  'claim-months',
  'hold-back',
  'reserve-cash',
  'next-appropriation',
] as const;
export type AssumptionName = (typeof assumptionNames)[number];

/** An assumption: its value in a run, the default, and the range that we think it may have. */
export interface Assumption {
  readonly name: AssumptionName;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  readonly default: number;
  readonly low: number;
  readonly high: number;
  /** Why this default and this range. */
  readonly reason: string;
}

interface AssumptionDefinition extends Omit<Assumption, 'name' | 'value'> {
  /** Lowest and highest value that a query may set. */
  readonly least: number;
  readonly most: number;
  /** Decimals that a value may have; all sums stay whole dollars. */
  readonly decimals: number;
}

/** The value of each assumption of a run. */
export type AssumptionValues = Readonly<Record<AssumptionName, number>>;

/** The level of the Peacekeeping Reserve Fund, which its cash cannot pass, in millions of dollars. */
const reserveMillions = (): number => peacekeepingReserveLevel.values.reduce((_, { value }) => value, 0) / 1_000_000;

/** The assumptions, with defaults and ranges that are ours, but for limits that a rule sets. */
export const assumptionTable: Readonly<Record<AssumptionName, AssumptionDefinition>> = {
  'opening-cash': {
    title: 'Cash of each mission at the start',
    unit: 'months of its spending',
    default: 2,
    low: 1,
    high: 4,
    least: 0,
    most: 24,
    decimals: 2,
    reason:
      'No cash position of peacekeeping after April 2017 is available. Then it was $2.89 billion, 4.4 months of spending; unpaid contributions have grown by a billion since, and in June 2025 cash was called historically low.',
  },
  'opening-share-usa': {
    title: 'Share of the United States in what is unpaid at the start',
    unit: 'per cent',
    default: 62,
    low: 50,
    high: 75,
    least: 0,
    most: 100,
    decimals: 1,
    reason:
      'Unpaid amounts by mission are not published by state. On 14 May 2020 the United States owed $1.33 billion of $2.14 billion; $1.5 billion on 30 June 2025 lies between $2.7 billion (April) and $2 billion (July).',
  },
  'opening-paid': {
    title: 'Part of the debts at the start that other states pay within a year',
    unit: 'per cent',
    default: 53,
    low: 5,
    high: 66,
    least: 0,
    most: 100,
    decimals: 1,
    reason:
      'Closed missions, on which nothing new is assessed, show how old debts are paid: $158 million of 2018 and 2019 (MINUSTAH, UNMIL, UNOCI) was $74.2 million a year later. UNAMID lost only 5 per cent in 2024/25.',
  },
  'opening-paid-usa': {
    title: 'Part of its debt at the start that the United States pays within a year',
    unit: 'per cent',
    default: 50,
    low: 0,
    high: 75,
    least: 0,
    most: 100,
    decimals: 1,
    reason:
      'Of 0, 25, 50, 75 and 100 per cent, 50 comes nearest to the unpaid amounts by mission at 30 April 2019 to 2021.',
  },
  'contributors-behind': {
    title: 'Months of claims that contributors still wait for at the start, beside those not yet due',
    unit: 'months',
    default: 3,
    low: 0,
    high: 6,
    least: 0,
    most: 24,
    decimals: 0,
    reason:
      'Late payment to contributors was reported for 2024/25 without a figure; one quarter is assumed. On 31 March 2019 active missions owed $265 million in all, little more than a month by the strength of that year and as much again for equipment.',
  },
  'payment-delay': {
    title: 'Months later than the regular budget in which peacekeeping is paid',
    unit: 'months',
    default: 0,
    low: 0,
    high: 3,
    least: 0,
    most: 24,
    decimals: 0,
    reason:
      'The honour roll dates payments of the regular budget only. 0 comes nearest to the unpaid amounts by mission at 30 April 2019 to 2021 of 0 to 4; fewer states are paid up for peacekeeping (61 against 141 on 22 October 2025), so that more is possible.',
  },
  'unpaid-part': {
    title:
      'Part of an assessment that a state leaves unpaid in a year when the honour roll does not have it paid in full',
    unit: 'per cent',
    default: 50,
    low: 0,
    high: 100,
    least: 0,
    most: 100,
    decimals: 1,
    reason:
      'The honour roll does not say how much was paid, and the unpaid amounts by mission cannot tell: those states are small payers.',
  },
  'usa-of-letter': {
    title: 'Most that the United States pays of a letter of assessment',
    unit: 'per cent of the letter',
    default: /* @__PURE__ */ latestUnitedStatesCap(),
    low: 12.7,
    high: 28.5,
    least: 0,
    most: 100,
    decimals: 1,
    reason:
      'Its law sets 25 per cent (P.L. 103-236). 12.7 per cent is $682 million of $5.36 billion, its payment expected in October 2025; 28.5 is no limit.',
  },
  'usa-first-month': {
    title: 'Calendar month in which the United States begins to pay',
    unit: 'month of the year',
    default: 10,
    low: 9,
    high: 12,
    least: 1,
    most: 12,
    decimals: 0,
    reason: 'Its fiscal year begins in October; it pays late in the calendar year (its mission, 2020).',
  },
  'usa-months': {
    title: 'Months over which the United States pays from then on',
    unit: 'months',
    default: 7,
    low: 3,
    high: 9,
    least: 1,
    most: 12,
    decimals: 0,
    reason:
      'It pays mostly from October to December (briefings of 1998 to 2001), but had paid $726 million by May 2020. Of 3 to 9 months, 7 comes nearest to the unpaid amounts by mission at 30 April 2019 to 2021.',
  },
  'letter-days': {
    title: 'Days from the vote to the letters of assessment',
    unit: 'days',
    default: 10,
    low: 1,
    high: 45,
    least: 0,
    most: 180,
    decimals: 0,
    reason: 'The day of the letters is not available; the year begins a day after most votes.',
  },
  'extension-days': {
    title: 'Days from the end of a mandate to the extension that makes the next part due',
    unit: 'days',
    default: 0,
    low: 0,
    high: 30,
    least: 0,
    most: 180,
    decimals: 0,
    reason: 'The Security Council is assumed to extend in time. Its decisions are not available.',
  },
  implementation: {
    title: 'Part of the appropriation that is spent',
    unit: 'per cent',
    default: 97.5,
    low: 85,
    high: 100,
    least: 0,
    most: 120,
    decimals: 1,
    reason:
      '2.5 per cent of 2023/24 was unspent (GA/AB/4500). In October 2025 missions were told to spend 15 per cent less.',
  },
  'personnel-carried': {
    title: 'Contingents and formed police after the last available month, against that month',
    unit: 'per cent',
    default: 100,
    low: 75,
    high: 100,
    least: 0,
    most: 200,
    decimals: 1,
    reason: 'The last available report is July 2025. In October 2025 a quarter was said to go home.',
  },
  equipment: {
    title: 'Reimbursement of equipment beside that of personnel',
    unit: 'per cent of personnel reimbursement',
    default: 100,
    low: 60,
    high: 110,
    least: 0,
    most: 300,
    decimals: 0,
    reason:
      'It is reimbursed apart and is about as large again: contingents and formed police cost $2.58 billion in 2022/23, personnel at the standard rate $1.23 billion; rations and travel are in the rest.',
  },
  'claim-months': {
    title: 'Months from the service to the claim that can be paid',
    unit: 'months',
    default: 2,
    low: 1,
    high: 4,
    least: 0,
    most: 12,
    decimals: 0,
    reason: 'Claims are verified and paid by the quarter; how long that takes is not known.',
  },
  'hold-back': {
    title: 'Cash that a mission keeps for staff and operations before it pays contributors',
    unit: 'months of staff and operations',
    default: 1,
    low: 0,
    high: 3,
    least: 0,
    most: 24,
    decimals: 2,
    reason: 'Missions keep an operating reserve; how large was not found.',
  },
  'reserve-cash': {
    title: 'Cash of the Peacekeeping Reserve Fund at the start',
    unit: 'million dollars',
    default: /* @__PURE__ */ reserveMillions(),
    low: 100,
    high: /* @__PURE__ */ reserveMillions(),
    least: 0,
    most: 1000,
    decimals: 0,
    reason: 'Its balance is published with loans included ($157 million on 30 June 2024), not its cash.',
  },
  'next-appropriation': {
    title: 'Appropriations of years without an available one, against the last available year',
    unit: 'per cent',
    default: 100,
    low: 85,
    high: 105,
    least: 0,
    most: 300,
    decimals: 1,
    reason: 'As this year’s. The Fifth Committee agreed on $5.1 billion for 2026/27, 91 per cent of 2025/26.',
  },
};
