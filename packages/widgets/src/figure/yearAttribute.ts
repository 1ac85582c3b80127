import type { ComplexAttributeConverter } from 'lit';

/**
 * A year in an attribute. What is no number is handed on as it stands, so that core's error can name it: it is wrong to
 * read `year="soon"` as no year at all.
 */
export const yearAttribute: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (text) =>
    text === null ? undefined : /^\d+$/.test(text.trim()) ? Number(text) : (text as unknown as number),
  toAttribute: (year) => (year === undefined ? null : String(year)),
};
