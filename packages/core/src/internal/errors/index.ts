export { BlueLedgerError, type ErrorCode, shown } from './BlueLedgerError.js';
export { givenAmount, givenAnswer, givenBoolean, givenFacts, givenList, givenRecord, givenText } from './given.js';
export { nearest } from './nearest.js';
export { oneOf } from './oneOf.js';
