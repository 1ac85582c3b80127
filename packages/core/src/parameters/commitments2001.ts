import type { Parameter } from './parameter.js';

/** States that chose to pay the higher share of level H for the whole of 2001 to 2003. */
export const levelHByChoice2001: Parameter<readonly string[]> = {
  id: 'peacekeeping-level-h-by-choice-2001',
  title: 'States of level H by choice, July 2001 to 2003',
  unit: 'states',
  values: [
    {
      value: ['BGR', 'CZE', 'LTU', 'LVA', 'PHL', 'POL', 'ROU', 'SVK'],
      from: '2001-07-01',
      to: '2003-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
  ],
};

/** States that chose level B at once, though their income put them lower. */
export const levelBByChoice2001: Parameter<readonly string[]> = {
  id: 'peacekeeping-level-b-by-choice-2001',
  title: 'States of level B by choice, July 2001 to 2003',
  unit: 'states',
  values: [
    {
      value: ['EST', 'ISR', 'MLT', 'SVN'],
      from: '2001-07-01',
      to: '2003-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
  ],
};

/**
 * Three states with a path of their own from 2001 to 2003, in thousandths of the regular rate. Hungary: H by choice, F
 * from July 2002, E from July 2003 (A/RES/55/236, para. 5). Turkey: H by choice until 2002, then F; we read that as F
 * from January 2002. Republic of Korea: 36, 52 and 68 per cent (A/RES/55/235, para. 22).
 */
export const paths2001: Parameter<{ readonly HUN: number; readonly KOR: number; readonly TUR: number }> = {
  id: 'peacekeeping-paths-2001',
  title: 'Shares of the regular rate of Hungary, the Republic of Korea and Turkey, July 2001 to 2003',
  unit: 'thousandths of the regular rate',
  values: [
    {
      value: { HUN: 300, KOR: 360, TUR: 300 },
      from: '2001-07-01',
      to: '2001-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
    {
      value: { HUN: 300, KOR: 520, TUR: 400 },
      from: '2002-01-01',
      to: '2002-06-30',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
    {
      value: { HUN: 400, KOR: 520, TUR: 400 },
      from: '2002-07-01',
      to: '2002-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
    {
      value: { HUN: 400, KOR: 680, TUR: 400 },
      from: '2003-01-01',
      to: '2003-06-30',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
    {
      value: { HUN: 600, KOR: 680, TUR: 400 },
      from: '2003-07-01',
      to: '2003-12-31',
      status: 'enacted',
      reference: { document: 'A/RES/55/236', paragraph: '5' },
    },
  ],
};
