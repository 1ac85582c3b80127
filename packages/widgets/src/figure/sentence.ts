import type { SummaryPart } from '@blueledger/core/text';

/** Numbers that matter in a sentence, in the colour of their subject. */
export const money = (text: string): SummaryPart => ({ text, role: 'money' });
export const people = (text: string): SummaryPart => ({ text, role: 'people' });
export const owed = (text: string): SummaryPart => ({ text, role: 'owed' });

/** With a capital, where the text begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts the pieces of several clauses into one row, as a sentence lists them. */
export function listed(clauses: readonly (readonly SummaryPart[])[], comma: string, and: string): SummaryPart[] {
  return clauses.flatMap((clause, i) => [
    ...(i === 0 ? [] : [{ text: i === clauses.length - 1 ? and : comma }]),
    ...clause,
  ]);
}
