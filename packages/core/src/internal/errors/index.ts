export { BlueLedgerError, type ErrorCode, faultOfValue, shown } from './BlueLedgerError.js';
export {
  checkAmount,
  checkAnswer,
  checkBoolean,
  checkFacts,
  checkKeys,
  checkList,
  checkRecord,
  checkText,
} from './check.js';
export { didYouMean, nearest } from './nearest.js';
export { oneOf } from './oneOf.js';
