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
export { liquidityArabic } from './liquidity/arabic.js';
export { liquidityEnglish } from './liquidity/english.js';
export { liquidityFrench } from './liquidity/french.js';
export { type FindingWords, type LiquidityFinding, liquidityFinding } from './liquidity/liquidityFinding.js';
export { type LiquidityWords, type MonthNames } from './liquidity/words.js';
export { englishMovement } from './movement/english.js';
export {
  type EventText,
  type MovementFinding,
  type MovementFindingOptions,
  movementFinding,
} from './movement/movementFinding.js';
export { type EventInWords, type MovementWords, type SideMoved } from './movement/words.js';
export { noteText } from './noteText.js';
export { personnelNotes } from './personnelNotes.js';
export { profileNotes } from './profileNotes.js';
export { rateNotes } from './rateNotes.js';
export { type ReformFinding, type ReformFindingOptions, reformFinding } from './reform/reformFinding.js';
export { type MovedInWords, type Mover, type ReformWords } from './reform/words.js';
export { scaleNotes } from './scaleNotes.js';
export { type Sentence, sentenceOf } from './sentenceOf.js';
export { type Answers } from './sentences.js';
export { unpaidNotes } from './unpaidNotes.js';
