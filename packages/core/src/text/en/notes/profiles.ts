/** English notes on what a single state paid and owes. */
export const profileNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'honour-roll-regular': () =>
    'Punctuality is that of the regular budget only: of peacekeeping no list of payments by State is published.',
  'unpaid-unknown': () => 'No figure of what this State owes is available.',
  'unpaid-single-figures': () =>
    'What was unpaid is known for single dates only, of several funds and sources; between them nothing is known.',
};
