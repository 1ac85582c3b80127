import { peacekeepingLevelBByChoice2001 } from '@blueledger/datasets/rules/peacekeeping-level-b-by-choice-2001';
import { peacekeepingLevelHByChoice2001 } from '@blueledger/datasets/rules/peacekeeping-level-h-by-choice-2001';
import { peacekeepingPathHungary2001 } from '@blueledger/datasets/rules/peacekeeping-path-hungary-2001';
import { peacekeepingPathRepublicOfKorea2001 } from '@blueledger/datasets/rules/peacekeeping-path-republic-of-korea-2001';
import { peacekeepingPathTurkey2001 } from '@blueledger/datasets/rules/peacekeeping-path-turkey-2001';
import { type Parameter, parameter } from './parameter.js';

/** States that chose to pay the higher share of level H for the whole of 2001 to 2003. */
export const levelHByChoice2001: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  peacekeepingLevelHByChoice2001,
  'States of level H by choice, July 2001 to 2003',
);

/** States that chose level B at once, though their income put them lower. */
export const levelBByChoice2001: Parameter<readonly string[]> = /* @__PURE__ */ parameter(
  peacekeepingLevelBByChoice2001,
  'States of level B by choice, July 2001 to 2003',
);

/** Hungary: H by choice, then F and E. */
export const hungaryPath2001: Parameter<number> = /* @__PURE__ */ parameter(
  peacekeepingPathHungary2001,
  'Share of the regular rate of Hungary, July 2001 to 2003',
);

/** Turkey: H by choice until 2002, then F. */
export const turkeyPath2001: Parameter<number> = /* @__PURE__ */ parameter(
  peacekeepingPathTurkey2001,
  'Share of the regular rate of Turkey, July 2001 to 2003',
);

/** Republic of Korea: a share that grows each year. */
export const koreaPath2001: Parameter<number> = /* @__PURE__ */ parameter(
  peacekeepingPathRepublicOfKorea2001,
  'Share of the regular rate of the Republic of Korea, July 2001 to 2003',
);
