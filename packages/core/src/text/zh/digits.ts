/** Thousands apart in what stands before the point. */
export const groupedText = (digits: string): string =>
  digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
export const grouped = (amount: number): string => groupedText(String(amount));
