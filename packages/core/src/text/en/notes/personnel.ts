/** English notes on personnel over time, apart from the others: a page of personnel loads only these. */
export const personnelNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'mean-strengths': () =>
    'Personnel of a year are the mean of its month-end strengths available, and include uniformed personnel of political missions.',
  'month-end-strengths': () =>
    'Personnel are counted at each month’s end, and include uniformed personnel of political missions.',
  'fatality-points-apart': () =>
    'Counts of the Staff Union of the United Nations, of personnel killed deliberately, are listed separately and are not added.',
};
