const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether the calendar has the day. */
function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A day as United Nations pages and resolutions print it, in ISO form: `2026-09-02`, `2 September 2026`, `02-Sep-26`,
 * `September 2, 2026`. Absent where it is none of these: `02/09/2026` may be September or February.
 */
export function printedDate(text: string): string | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const [, day, name, year] = /^(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?[\s-]+(\d{4}|\d{2})$/.exec(text) ?? [];
  const [, nameFirst, dayAfter, yearAfter] = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text) ?? [];
  if (iso !== undefined) {
    const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
    return isDay(y, m, d) ? iso : undefined;
  }
  const word = (name ?? nameFirst ?? '').toLowerCase();
  const month = months.findIndex((short) => word.startsWith(short)) + 1;
  const full = Number(year ?? yearAfter);
  const y = full < 100 ? 2000 + full : full;
  const d = Number(day ?? dayAfter);
  return month > 0 && isDay(y, month, d)
    ? `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
    : undefined;
}
