export { type FallbackTable, fallbackTable } from './fallbackTable.js';
export { type FrameSnippetOptions, frameSnippet } from './frameSnippet.js';
export { type PictureSnippetOptions, pictureSnippet } from './pictureSnippet.js';
export {
  type EmbedSnippets,
  fixedSnippet,
  frozenSnippet,
  type IntegrityManifest,
  livingSnippet,
  type SnippetOptions,
  snippets,
  type VersionedSnippetOptions,
} from './snippet.js';
