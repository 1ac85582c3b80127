/** What only a reader's click needs, as one chunk. */
export { fallbackOf } from './fallback.js';
export { panels } from './panels.js';
export { saveCsv } from './saveCsv.js';
