export { BlueLedgerError, type ErrorCode, shown } from './BlueLedgerError.js';
export { givenBoolean, givenList, givenRecord, givenText } from './given.js';
export { nearest } from './nearest.js';
export { oneOf } from './oneOf.js';
