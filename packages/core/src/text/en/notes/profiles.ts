/** English notes on what a single state paid and owes. */
export const profileNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'honour-roll-regular': () =>
    'Punctuality is that of the regular budget only: of peacekeeping no list of payments by State is published.',
  'unpaid-unknown': () => 'No figure of what this State owes is available.',
  'unpaid-unknown-in-years': () =>
    'No figure of what this State owed in these years is available, which is no sign that it owed nothing.',
  'unpaid-single-figures': () =>
    'What was unpaid is known for single dates only, of several funds and sources; between them nothing is known.',
  'state-account-payments': () =>
    'What a State paid for peacekeeping is published for no State; the payment shown is that of the regular budget of the calendar year in which the budget year begins.',
};
