/** What stands in the place of the document of a rule whose text was not seen. */
const unseen = 'not seen';

/**
 * Whether a rule refers to a document that a reader can look up. One whose text was not seen says so in its working; a list of
 * sources and a citation leave it out.
 */
export const isDocument = ({ document }: { readonly document: string }): boolean => document !== unseen;
