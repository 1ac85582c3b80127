export { liquidityArabic } from './ar/liquidity.js';
export {
  type BurdenInYear,
  type Catalogue,
  type FindingPart,
  type Remarks,
  type SideInYear,
  type YearCatalogue,
} from './catalogue.js';
export { english } from './en/burden.js';
export { englishOfAYear } from './en/burdenOfYear.js';
export { burdenOverYears } from './en/burdenOverYears.js';
export { liquidityEnglish } from './en/liquidity.js';
export { englishMovement } from './en/movement.js';
export { budgetNotes } from './en/notes/budgets.js';
export { englishRemarks } from './en/notes/common.js';
export { kindNotes } from './en/notes/kinds.js';
export { personnelNotes } from './en/notes/personnel.js';
export { profileNotes } from './en/notes/profiles.js';
export { scaleNotes } from './en/notes/scales.js';
export { unpaidNotes } from './en/notes/unpaid.js';
export { rateNotes } from './en/rateNotes.js';
export { type Answers } from './en/summaries.js';
export { type FindingOptions, finding } from './finding.js';
export { type Finding, findingIn } from './findingIn.js';
export { liquidityFrench } from './fr/liquidity.js';
export { groupingLabel } from './label.js';
export { type FindingWords, type LiquidityFinding, liquidityFinding } from './liquidityFinding.js';
export { type LiquidityWords, type MonthNames } from './liquidityWords.js';
export {
  type EventText,
  type MovementFinding,
  type MovementFindingOptions,
  movementFinding,
} from './movementFinding.js';
export { type EventInWords, type MovementWords, type SideMoved } from './movementWords.js';
export { noteText } from './noteText.js';
export { type ReformFinding, type ReformFindingOptions, reformFinding } from './reformFinding.js';
export { type MovedInWords, type Mover, type ReformWords } from './reformWords.js';
export { type Sentence, sentenceOf } from './sentenceOf.js';
