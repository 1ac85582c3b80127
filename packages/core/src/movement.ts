/** How the shares of who pays and who serves moved between two years, what moved them, and both in words. */
export {
  type BurdenMovement,
  burdenMovement,
  type MissionInEvent,
  type MovementEvent,
  type MovementEventKind,
  type MovementFacts,
  type MovementQuestion,
  type MovementYear,
  type SideMovement,
  type StateInEvent,
} from './burden/index.js';
export {
  type EventInWords,
  type EventText,
  englishMovement,
  type MovementFinding,
  type MovementFindingOptions,
  type MovementWords,
  movementFinding,
  type SideMoved,
} from './finding/index.js';
