/** Rows and files that a person brings: what they may hold, and what is wrong with them, line by line. */
export { type AppropriationRow, appropriations, appropriationsAsked } from './appropriations.js';
export { type CheckedRows, checkRows, givenRows, type RowFault, type RowOptions } from './checkRows.js';
export { type ColumnsOf, factTable } from './factTable.js';
export { type Fault } from './faultOf.js';
export { type Column, type Field } from './fields.js';
export { givenShape } from './givenShape.js';
export { type GroupingRow, groupingCodes, groupings } from './groupings.js';
export { type LevelRow, levelChoices, levels } from './levels.js';
export { type PaymentRow, paymentEntries, payments } from './payments.js';
export { type PersonnelRow, personnel } from './personnel.js';
export { type RegularScaleRow, regularScale } from './regularScale.js';
export { type Fields, type RowKind, type RowOf } from './rowKind.js';
export { scenarioShape } from './scenario.js';
