/**
 * Languages of the messages by code, English first. Each has a folder of its code here, and a file of its code in every
 * folder `text` of the elements; tests name what one of them lacks.
 */
export const languages = ['en', 'ar', 'es', 'fr', 'ja', 'ru', 'zh'] as const;

/** A language of the messages. */
export type Language = (typeof languages)[number];
