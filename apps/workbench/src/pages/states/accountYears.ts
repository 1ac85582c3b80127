/** A budget year by the calendar year in which it begins: `2025/26`. */
export const budgetYearFrom = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

export interface AccountYears {
  readonly from: string;
  readonly to: string;
  /** All budget years that may be chosen, the first of them first. */
  readonly all: readonly string[];
  /** What the address has that is not among them. */
  readonly wrong: readonly string[];
}

/** The range of budget years of an address, within those that are apportioned; the other way round it is turned. */
export function accountYears(
  { from, to }: { readonly from: string; readonly to: string },
  apportioned: { readonly from: number; readonly to: number },
  standard: number,
): AccountYears {
  const all = Array.from({ length: apportioned.to - apportioned.from + 1 }, (_, index) =>
    budgetYearFrom(apportioned.from + index),
  );
  const wrong = [from, to].filter((text) => text !== '' && !all.includes(text));
  const read = (text: string, other: string) => (all.includes(text) ? text : other);
  const [first, last] = [read(from, budgetYearFrom(standard)), read(to, budgetYearFrom(apportioned.to))];
  return first <= last ? { from: first, to: last, all, wrong } : { from: last, to: first, all, wrong };
}
