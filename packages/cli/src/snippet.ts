/**
 * What writes the code of a figure, and the hashes of its files. The build puts it into one file: the command needs none of
 * the figures themselves, nor what draws them.
 */
export { default as integrity } from '@blueledger/widgets/integrity.json' with { type: 'json' };
export { type FallbackTable, frozenSnippet, type IntegrityManifest, livingSnippet } from '@blueledger/widgets/snippet';
