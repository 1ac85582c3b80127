export const texts = {
  movers: 'Whose rate moved most',
  moversLead: (count: string, before: string, after: string) =>
    `The ${count} largest changes of the peacekeeping rate from ${before} to ${after}, in points; beside each state its rate before and after.`,
  failed: 'The scale could not be compared.',
};
export type ScaleTexts = typeof texts;
