export { type Group, sumBy } from './sumBy.js';
export {
  type Coverage,
  columnMissing,
  type FactTable,
  type MonthColumn,
  type NumberColumn,
  numberAt,
  requiredNumberAt,
  requiredRow,
  requiredTextAt,
  rowIndices,
  type Source,
  type TextColumn,
  textAt,
} from './table.js';
export { withRows } from './withRows.js';
