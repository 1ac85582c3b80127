import * as z from 'zod/mini';

/** Words of the page: some, and not without end. */
export const text = z.string().check(z.minLength(1), z.maxLength(2000));
