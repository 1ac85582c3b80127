// Put in by the benchmark from core: the ten largest payers of 2025.
export const rows = ROWS;
export const title = 'The ten largest payers to UN peacekeeping, 2025';
export const label = 'Per cent of assessments';

/** Tells the page that the chart stands, once the browser has had its chance to paint it. */
export const drawn = () => requestAnimationFrame(() => setTimeout(() => window.seen.chart(), 0));
