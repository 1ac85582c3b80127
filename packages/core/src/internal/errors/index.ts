export { BlueLedgerError, type ErrorCode, faultOfValue, short, shown } from './BlueLedgerError.js';
export {
  checkAmount,
  checkAnswer,
  checkBoolean,
  checkFacts,
  checkKeys,
  checkLength,
  checkList,
  checkRecord,
  checkText,
} from './check.js';
export { didYouMean, nearest } from './nearest.js';
export { oneOf } from './oneOf.js';
