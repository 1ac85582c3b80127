export { BlueLedgerError, type ErrorCode, shown } from './BlueLedgerError.js';
export { nearest } from './nearest.js';
