import { fileURLToPath } from 'node:url';

/** The folder of the tables. */
export const datasetsRoot = fileURLToPath(new URL('../../datasets/', import.meta.url));
