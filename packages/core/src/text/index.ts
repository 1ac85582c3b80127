export { type Answers } from './answers.js';
export { liquidityArabic } from './ar/liquidity.js';
export { type BurdenSummaryOptions, burdenSummary } from './burdenSummary.js';
export { type BurdenSummary, burdenSummaryIn } from './burdenSummaryIn.js';
export { english } from './en/burden.js';
export { englishOfAYear } from './en/burdenOfYear.js';
export { burdenOverYears } from './en/burdenOverYears.js';
export { earlierRateNotes } from './en/earlierRateNotes.js';
export { liquidityEnglish } from './en/liquidity.js';
export { englishMovement } from './en/movement.js';
export { budgetNotes } from './en/notes/budgets.js';
export { burdenNotes } from './en/notes/burden.js';
export { englishNotes } from './en/notes/common.js';
export { kindNotes } from './en/notes/kinds.js';
export { nextScaleNotes } from './en/notes/nextScale.js';
export { personnelNotes } from './en/notes/personnel.js';
export { profileNotes } from './en/notes/profiles.js';
export { scaleNotes } from './en/notes/scales.js';
export { unpaidNotes } from './en/notes/unpaid.js';
export { rateNotes } from './en/rateNotes.js';
export { liquidityFrench } from './fr/liquidity.js';
export { groupingLabel } from './groupingLabel.js';
export { type Language, languages } from './languages.js';
export { type LiquidityMessages, type MonthNames } from './liquidityMessages.js';
export { type LiquiditySummary, type LiquiditySummaryOptions, liquiditySummary } from './liquiditySummary.js';
export {
  type BurdenInYear,
  type Messages,
  type NoteMessages,
  type SideInYear,
  type SummaryPart,
  type YearMessages,
} from './messages.js';
export { type EventMessage, type MovementMessages, type SideMoved } from './movementMessages.js';
export {
  type EventText,
  type MovementSummary,
  type MovementSummaryOptions,
  movementSummary,
} from './movementSummary.js';
export { noteText } from './noteText.js';
export { type PercentText, percentText, type ShareText, sharePair, shareText } from './percentText.js';
export { type MovedText, type Mover, type ReformMessages } from './reformMessages.js';
export { type ReformSummary, type ReformSummaryOptions, reformSummary } from './reformSummary.js';
export { type NameOf, type SummaryMessages } from './summaryMessages.js';
export { type Summary, type SummaryOptions, summaryOf } from './summaryOf.js';
