/** Attributes of an element as they stand in an example. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What an element's table must hold for given attributes, asked of core with the whole bundled facts: not of the slices
 * that the element loads. In the order and precision of the table; null where a value is missing.
 */
export type Expected = (attributes: Attributes) => readonly (readonly (string | number | null)[])[];
