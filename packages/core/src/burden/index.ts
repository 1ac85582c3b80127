export {
  type BurdenByState,
  type BurdenByStateFacts,
  type BurdenOfState,
  burdenByState,
} from './burdenByState.js';
export { type BurdenGap, burdenGap, type GapInYear } from './burdenGap.js';
export {
  type BurdenFacts,
  type BurdenShare,
  type BurdenYear,
  burdenShare,
  type ShareOfAssessments,
} from './burdenShare.js';
export { type BurdenShareQuery, type PersonnelMeasure } from './burdenShareQuery.js';
export { type Concentration, type ConcentrationQuery, concentration, type LorenzPoint } from './concentration.js';
export {
  type BurdenMovement,
  burdenMovement,
  type MovementQuery,
  type SideMovement,
} from './movement/burdenMovement.js';
export { type MovementFacts } from './movement/facts.js';
export {
  type MissionInEvent,
  type MovementEvent,
  type MovementEventKind,
  type StateInEvent,
} from './movement/movementEvent.js';
export { type MovementYear } from './movement/movementYears.js';
export { type RoleOfState, type RoleQuery, roleOf } from './roleOf.js';
export { type Glance, type GlanceFacts, type StateAtAGlance, stateAtAGlance } from './stateAtAGlance.js';
export { type ProfileFacts, type StateProfile, stateProfile } from './stateProfile.js';
