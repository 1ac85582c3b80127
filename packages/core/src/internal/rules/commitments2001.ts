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

const byCommitment = { document: 'A/RES/55/236', paragraph: '5' };
const byParagraph22 = { document: 'A/RES/55/235', paragraph: '22' };

/** Hungary: H by choice, F from July 2002, E from July 2003. */
export const hungaryPath2001: Parameter<number> = {
  id: 'peacekeeping-path-hungary-2001',
  title: 'Share of the regular rate of Hungary, July 2001 to 2003',
  unit: 'thousandths of the regular rate',
  values: [
    { value: 300, from: '2001-07-01', to: '2002-06-30', status: 'enacted', reference: byCommitment },
    { value: 400, from: '2002-07-01', to: '2003-06-30', status: 'enacted', reference: byCommitment },
    { value: 600, from: '2003-07-01', to: '2003-12-31', status: 'enacted', reference: byCommitment },
  ],
};

/** Turkey: H by choice until 2002, then F. That F holds from January 2002 is our reading. */
export const turkeyPath2001: Parameter<number> = {
  id: 'peacekeeping-path-turkey-2001',
  title: 'Share of the regular rate of Turkey, July 2001 to 2003',
  unit: 'thousandths of the regular rate',
  values: [
    { value: 300, from: '2001-07-01', to: '2001-12-31', status: 'enacted', reference: byCommitment },
    { value: 400, from: '2002-01-01', to: '2003-12-31', status: 'derived', reference: byCommitment },
  ],
};

/** Republic of Korea: 36, 52 and 68 per cent. */
export const koreaPath2001: Parameter<number> = {
  id: 'peacekeeping-path-republic-of-korea-2001',
  title: 'Share of the regular rate of the Republic of Korea, July 2001 to 2003',
  unit: 'thousandths of the regular rate',
  values: [
    { value: 360, from: '2001-07-01', to: '2001-12-31', status: 'enacted', reference: byParagraph22 },
    { value: 520, from: '2002-01-01', to: '2002-12-31', status: 'enacted', reference: byParagraph22 },
    { value: 680, from: '2003-01-01', to: '2003-12-31', status: 'enacted', reference: byParagraph22 },
  ],
};
