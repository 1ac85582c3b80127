import type { Parameter } from './parameter.js';

/** Floor of the regular scale, in per cent. Of 76/238 only the title was seen: that it kept the floor is derived. */
export const regularFloor: Parameter<number> = {
  id: 'regular-scale-floor',
  title: 'Lowest rate of the regular-budget scale',
  unit: 'per cent',
  values: [
    { value: 0.001, from: '2016-01-01', to: '2018-12-31', status: 'enacted', reference: { document: 'A/RES/70/245' } },
    {
      value: 0.001,
      from: '2019-01-01',
      to: '2021-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/73/271', paragraph: '6' },
    },
    { value: 0.001, from: '2022-01-01', to: '2024-12-31', status: 'derived', reference: { document: 'A/RES/76/238' } },
    {
      value: 0.001,
      from: '2025-01-01',
      to: '2027-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/79/249', paragraph: '7' },
    },
  ],
};

/** Ceiling of the regular scale, in per cent. Those of 1998 to 2012 are known from press releases. */
export const regularCeiling: Parameter<number> = {
  id: 'regular-scale-ceiling',
  title: 'Highest rate of the regular-budget scale',
  unit: 'per cent',
  values: [
    { value: 25, from: '1998-01-01', to: '2000-12-31', status: 'secondary', reference: { document: 'A/RES/52/215 A' } },
    { value: 22, from: '2001-01-01', to: '2003-12-31', status: 'secondary', reference: { document: 'A/RES/55/5 B' } },
    { value: 22, from: '2010-01-01', to: '2012-12-31', status: 'secondary', reference: { document: 'A/RES/64/248' } },
    { value: 22, from: '2016-01-01', to: '2018-12-31', status: 'enacted', reference: { document: 'A/RES/70/245' } },
    { value: 22, from: '2019-01-01', to: '2021-12-31', status: 'enacted', reference: { document: 'A/RES/73/271' } },
    {
      value: 22,
      from: '2025-01-01',
      to: '2027-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/79/249', paragraph: '7' },
    },
  ],
};

/** Ceiling of least developed countries, in per cent. */
export const leastDevelopedCeiling: Parameter<number> = {
  id: 'regular-scale-ldc-ceiling',
  title: 'Highest regular rate of a least developed country',
  unit: 'per cent',
  values: [
    {
      value: 0.01,
      from: '2025-01-01',
      to: '2027-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/79/249', paragraph: '7' },
    },
  ],
};

/** The regular scale is decided for three calendar years, as those available were since 2001; a peacekeeping year that spans two scales is cut there. */
export const scalePeriod: Parameter<{ readonly years: number; readonly from: number }> = {
  id: 'scale-period',
  title: 'Years for which a scale is decided, counted from 2001',
  unit: 'calendar years',
  values: [
    { value: { years: 3, from: 2001 }, from: '2001-01-01', status: 'derived', reference: { document: 'A/RES/79/249' } },
  ],
};
