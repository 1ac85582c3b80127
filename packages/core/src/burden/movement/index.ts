export { type BurdenMovement, burdenMovement, type MovementQuery, type SideMovement } from './burdenMovement.js';
export {
  type MissionCodesTable,
  type MissionTotalsTable,
  type MovementFacts,
  type OperationsTable,
  type PersonnelByMissionAndYearTable,
} from './facts.js';
export { type MissionInEvent, type MovementEvent, type MovementEventKind, type StateInEvent } from './movementEvent.js';
export { type MovementYear } from './movementYears.js';
