import { createRequire } from 'node:module';
import type { IntegrityManifest } from '@blueledger/widgets/snippet';

export { type FallbackTable, frozenSnippet, type IntegrityManifest, livingSnippet } from '@blueledger/widgets/snippet';

/**
 * The hashes of the figures' files. The build puts them, and what writes the code of a figure, into this one file: the command
 * needs none of the figures themselves, nor what draws them.
 */
export const integrity = createRequire(import.meta.url)('@blueledger/widgets/integrity.json') as IntegrityManifest;
