/** Vite's way to read files, or modules, without a file system: core's own types know none, and neither do its tests. */
interface ImportMeta {
  glob(
    patterns: string | readonly string[],
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Record<string, string>;
  glob<Module>(patterns: string | readonly string[], options: { readonly eager: true }): Record<string, Module>;
}
