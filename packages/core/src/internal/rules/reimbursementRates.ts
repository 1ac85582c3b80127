import type { Parameter } from './parameter.js';

/**
 * What a contributor is paid for each person of a contingent or formed police unit and month. The review due in 2026 was
 * not found, so that the series ends with June 2026.
 */
export const reimbursementRate: Parameter<number> = {
  id: 'personnel-reimbursement-rate',
  title: 'Personnel reimbursement at the standard rate, equipment excluded',
  unit: 'US dollars a person and month',
  values: [
    { value: 1332, from: '2014-07-01', to: '2016-06-30', status: 'secondary', reference: { document: 'A/RES/68/281' } },
    { value: 1365, from: '2016-07-01', to: '2017-06-30', status: 'secondary', reference: { document: 'A/RES/68/281' } },
    { value: 1410, from: '2017-07-01', to: '2018-06-30', status: 'secondary', reference: { document: 'A/RES/68/281' } },
    { value: 1428, from: '2018-07-01', to: '2022-06-30', status: 'enacted', reference: { document: 'A/RES/72/285' } },
    { value: 1448, from: '2022-07-01', to: '2026-06-30', status: 'enacted', reference: { document: 'A/RES/76/276' } },
  ],
};

/** Basic pay and allowances before 2014: another basis, so another series and never one line with the single rate. */
export const payAndAllowances: Parameter<number> = {
  id: 'pay-and-allowances',
  title: 'Basic monthly reimbursement for pay and allowances, before the single rate',
  unit: 'US dollars a person and month',
  values: [
    { value: 988, from: '1991-07-01', to: '2001-12-31', status: 'unverified', reference: { document: 'not seen' } },
    { value: 1028, from: '2002-01-01', to: '2014-06-30', status: 'unverified', reference: { document: 'not seen' } },
  ],
};

/** Paid once to all contributors together, on top of the rate. */
export const oneTimeSupplement: Parameter<number> = {
  id: 'reimbursement-supplement',
  title: 'One-time supplement to all troop contributors together',
  unit: 'US dollars',
  values: [
    {
      value: 85_000_000,
      from: '2011-07-01',
      to: '2012-06-30',
      status: 'enacted',
      reference: { document: 'A/RES/65/289' },
    },
    {
      value: 60_000_000,
      from: '2012-07-01',
      to: '2013-06-30',
      status: 'enacted',
      reference: { document: 'GA/AB/4034' },
    },
  ],
};

/** Kinds of uniformed personnel that the standard rate is paid for. */
export const reimbursedKinds: Parameter<readonly string[]> = {
  id: 'reimbursed-kinds',
  title: 'Kinds of uniformed personnel for which the standard rate is paid',
  unit: 'kinds',
  values: [
    {
      value: ['troops', 'formed_police_units'],
      from: '1991-07-01',
      status: 'unverified',
      reference: { document: 'not seen' },
    },
  ],
};

export const deathCompensation: Parameter<number> = {
  id: 'death-compensation',
  title: 'Compensation for a death in service',
  unit: 'US dollars',
  values: [
    { value: 70_000, from: '2010-06-24', to: '2018-06-30', status: 'enacted', reference: { document: 'A/RES/64/269' } },
    { value: 77_000, from: '2018-07-01', status: 'derived', reference: { document: 'A/RES/72/285', paragraph: '4' } },
  ],
};
