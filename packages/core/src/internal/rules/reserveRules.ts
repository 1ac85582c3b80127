import type { Parameter } from './parameter.js';

/** What the Peacekeeping Reserve Fund may be drawn on for. */
export const reservePurposes = ['start-up', 'expansion', 'unforeseen', 'active-cash'] as const;
export type ReservePurpose = (typeof reservePurposes)[number];

export const peacekeepingReserveLevel: Parameter<number> = {
  id: 'peacekeeping-reserve-level',
  title: 'Level of the Peacekeeping Reserve Fund',
  unit: 'US dollars',
  values: [{ value: 150_000_000, from: '1993-01-01', status: 'enacted', reference: { document: 'A/RES/47/217' } }],
};

export const peacekeepingReservePurposes: Parameter<readonly ReservePurpose[]> = {
  id: 'peacekeeping-reserve-purposes',
  title: 'Purposes for which the Peacekeeping Reserve Fund may be drawn on',
  unit: 'purposes',
  values: [
    {
      value: ['start-up', 'unforeseen'],
      from: '1993-01-01',
      to: '1994-12-22',
      status: 'enacted',
      reference: { document: 'A/RES/47/217' },
    },
    {
      value: ['start-up', 'expansion', 'unforeseen'],
      from: '1994-12-23',
      to: '2022-06-28',
      status: 'secondary',
      reference: { document: 'A/RES/49/233 A' },
    },
    {
      value: ['start-up', 'expansion', 'unforeseen', 'active-cash'],
      from: '2022-06-29',
      status: 'secondary',
      reference: { document: 'A/76/7/Add.29' },
    },
  ],
};

export const peacekeepingReserveDecisionLimit: Parameter<number> = {
  id: 'peacekeeping-reserve-decision-limit',
  title: 'Most that may be committed for one decision of the Security Council',
  unit: 'US dollars',
  values: [
    {
      value: 50_000_000,
      from: '1994-12-23',
      to: '2010-06-23',
      status: 'secondary',
      reference: { document: 'A/RES/49/233 A' },
    },
    { value: 100_000_000, from: '2010-06-24', status: 'secondary', reference: { document: 'A/RES/64/269' } },
  ],
};

export const peacekeepingReserveActiveCash: Parameter<number> = {
  id: 'peacekeeping-reserve-active-cash',
  title: 'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations',
  unit: 'US dollars',
  values: [{ value: 110_000_000, from: '2022-06-29', status: 'secondary', reference: { document: 'A/76/7/Add.29' } }],
};

/** Missions of some kinds may not draw. */
export const peacekeepingReserveExcluded: Parameter<readonly string[]> = {
  id: 'peacekeeping-reserve-excluded',
  title: 'Kinds of mission that may not draw on the Peacekeeping Reserve Fund',
  unit: 'kinds of mission',
  values: [
    {
      value: ['political'],
      from: '1993-01-01',
      status: 'secondary',
      reference: { document: 'Financial Regulations', paragraph: '4.6-4.8' },
    },
  ],
};

/** A new Member State's share of the fund: its first peacekeeping rate times the authorised level. */
export const newMemberPaysIn: Parameter<'first rate × level'> = {
  id: 'new-member-pays-in',
  title: 'What a new Member State pays into the Peacekeeping Reserve Fund',
  unit: 'rule',
  values: [
    {
      value: 'first rate × level',
      from: '2011-01-01',
      status: 'enacted',
      reference: { document: 'A/RES/67/239', paragraph: '10' },
    },
  ],
};

/** The day when 100 became 150 million was not found: 1998 to April 2014 is unknown. */
export const workingCapitalLevel: Parameter<number> = {
  id: 'working-capital-level',
  title: 'Level of the Working Capital Fund',
  unit: 'US dollars',
  values: [
    {
      value: 100_000_000,
      from: '1996-01-01',
      to: '1997-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/50/218' },
    },
    {
      value: 150_000_000,
      from: '2014-05-01',
      to: '2022-06-28',
      status: 'derived',
      reference: { document: 'A/RES/76/272', paragraph: '4-5' },
    },
    {
      value: 250_000_000,
      from: '2022-06-29',
      status: 'enacted',
      reference: { document: 'A/RES/76/272', paragraph: '4-5' },
    },
  ],
};
