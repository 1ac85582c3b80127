/** Years in ascending order joined to spans: 1970, 1989, 1995 and 1996 are 1970 to 1970, 1989 to 1989 and 1995 to 1996. */
export function yearSpans(years: readonly number[]): [from: number, to: number][] {
  const spans: [from: number, to: number][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}
