import type { ComplexAttributeConverter } from 'lit';

/**
 * A whole number in an attribute, such as a year. What is not a number is handed on as it stands, so that core's error can name
 * it: it is wrong to read `year="soon"` as no year at all.
 */
export const wholeNumber: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (text) =>
    text === null ? undefined : /^\d+$/.test(text.trim()) ? Number(text) : (text as unknown as number),
  toAttribute: (number) => (number === undefined ? null : String(number)),
};

/** Codes in an attribute, apart by spaces or commas. Those joined with `+` stay together. */
export const codesIn = (text: string): string[] => text.split(/[\s,]+/).filter((code) => code !== '');
