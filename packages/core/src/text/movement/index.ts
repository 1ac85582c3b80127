export { englishMovement } from './english.js';
export {
  type EventText,
  type MovementFinding,
  type MovementFindingOptions,
  movementFinding,
} from './movementFinding.js';
export { type EventInWords, type MovementWords, type SideMoved } from './words.js';
