import type { AmountsSpec } from './amounts/spec.js';
import type { BarsSpec } from './bars/spec.js';
import type { ChangesSpec } from './changes/spec.js';
import type { ColumnsSpec } from './columns/spec.js';
import type { DumbbellsSpec } from './dumbbells/spec.js';
import type { FanSpec } from './fan/spec.js';
import type { LevelsSpec } from './levels/spec.js';
import type { LinesSpec } from './lines/spec.js';
import type { MapSpec } from './map/spec.js';
import type { PointsSpec } from './points/spec.js';
import type { RanksSpec } from './ranks/spec.js';
import type { RatesSpec } from './rates/spec.js';
import type { SidesSpec } from './sides/spec.js';
import type { StemsSpec } from './stems/spec.js';
import type { StepsSpec } from './steps/spec.js';

/** What a chart shows, as data; each kind has a folder here, with its `spec`, and how it is drawn and labelled. */
export type ChartSpec =
  | BarsSpec
  | StepsSpec
  | LinesSpec
  | RanksSpec
  | RatesSpec
  | AmountsSpec
  | StemsSpec
  | ColumnsSpec
  | LevelsSpec
  | FanSpec
  | SidesSpec
  | ChangesSpec
  | PointsSpec
  | DumbbellsSpec
  | MapSpec;
