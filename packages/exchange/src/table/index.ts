export { aboutAnswer } from './aboutAnswer.js';
export { type ColumnMeaning, columnGlossary } from './columnNames.js';
export {
  type About,
  type Licence,
  licence,
  type OutCell,
  type OutColumn,
  type OutTable,
  type OutType,
} from './outTable.js';
export { tableOfFacts } from './tableOfFacts.js';
export { type ColumnAsked, type OutRow, tableOfRows } from './tableOfRows.js';
export { rowsOf, tablesOfAnswer } from './tablesOfAnswer.js';
