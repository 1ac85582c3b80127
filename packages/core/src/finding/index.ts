export { budgetNotes } from './budgetNotes.js';
export {
  type BurdenInYear,
  type Catalogue,
  type FindingPart,
  type Remarks,
  type SideInYear,
  type YearCatalogue,
} from './catalogue.js';
export { english } from './english.js';
export { englishOfAYear } from './englishOfAYear.js';
export { burdenOverYears } from './englishOverYears.js';
export { englishRemarks } from './englishRemarks.js';
export { type FindingOptions, finding } from './finding.js';
export { type Finding, findingIn } from './findingIn.js';
export { kindNotes } from './kindNotes.js';
export { groupingLabel } from './label.js';
export {
  type EventInWords,
  type EventText,
  englishMovement,
  type MovementFinding,
  type MovementFindingOptions,
  type MovementWords,
  movementFinding,
  type SideMoved,
} from './movement/index.js';
export { noteText } from './noteText.js';
export { personnelNotes } from './personnelNotes.js';
export { profileNotes } from './profileNotes.js';
export { rateNotes } from './rateNotes.js';
export {
  type MovedInWords,
  type Mover,
  type ReformFinding,
  type ReformFindingOptions,
  type ReformWords,
  reformFinding,
} from './reform/index.js';
export { scaleNotes } from './scaleNotes.js';
export { type Sentence, sentenceOf } from './sentenceOf.js';
export { type Answers } from './sentences.js';
export { unpaidNotes } from './unpaidNotes.js';
