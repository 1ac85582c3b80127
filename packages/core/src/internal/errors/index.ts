export { BlueLedgerError, type ErrorCode, shown } from './BlueLedgerError.js';
export { checkAmount, checkAnswer, checkBoolean, checkFacts, checkList, checkRecord, checkText } from './check.js';
export { nearest } from './nearest.js';
export { oneOf } from './oneOf.js';
