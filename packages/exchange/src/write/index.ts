export { type CsvOptions, csvText } from './csvText.js';
export { type ExportOptions, exportTables, type Format, formats, type OutFile } from './exportTables.js';
export { jsonText } from './jsonText.js';
export { ndjsonText } from './ndjsonText.js';
export { safeText, withoutGuard } from './safeText.js';
