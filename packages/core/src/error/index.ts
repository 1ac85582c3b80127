export { BlueLedgerError, type ErrorCode, shown } from './BlueLedgerError.js';
export { nearest } from './nearest.js';
export { oneOf } from './oneOf.js';
