/** Whether an error is that of a file that did not come. Browsers and bundlers have a message each for it, and no type. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|importing a module|loading (css )?chunk/i.test(error.message);

/** What of a figure can be missing while the rest stands. */
export type Lacking = 'figure' | 'chart' | 'rest' | 'language' | 'tool';
