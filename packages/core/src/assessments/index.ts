export {
  type AssessedPiece,
  type Assessment,
  type AssessmentFacts,
  type AssessmentQuery,
  assess,
  type PartOfPiece,
} from './assess.js';
export {
  type AssessmentLetters,
  assessmentLetters,
  type Letter,
  type LettersQuery,
  type NotIssued,
  type PieceToIssue,
} from './assessmentLetters.js';
export {
  type AssessmentRanks,
  type AssessmentRanksFacts,
  type AssessmentRanksQuery,
  assessmentRanks,
  type RankedAssessment,
} from './assessmentRanks.js';
export { type AssessmentLine, assessOnRates } from './assessOnRates.js';
export { type CreditLines, type CreditQuery, creditLines } from './creditLines.js';
export { type Appropriation, type CutAppropriation, cutAppropriation, type Piece } from './cutAppropriation.js';
export { type MissionsFacts } from './missionToAssess.js';
export { type TimeCount } from './monthsTo.js';
export {
  type AppropriationOffsetsTable,
  type Offset,
  type OffsetOptions,
  type PartyContribution,
} from './offsetsOf.js';
export { type NetLine, setOffStaffAssessment } from './setOffStaffAssessment.js';
