/** Months in a row joined to spans, so that a list of gaps reads as "September to December 2014, March 2015". */
export function monthSpans(months: readonly string[]): [from: string, to: string][] {
  const spans: [string, string][] = [];
  for (const month of months) {
    const span = spans.at(-1);
    const follows =
      span && month.slice(0, 4) === span[1].slice(0, 4) && Number(month.slice(5)) === Number(span[1].slice(5)) + 1;
    if (follows) span[1] = month;
    else spans.push([month, month]);
  }
  return spans;
}
