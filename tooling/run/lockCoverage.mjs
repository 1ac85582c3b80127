/** How package names spell platforms and processors: `@turbo/windows-64`, `@rollup/rollup-win32-x64-msvc`. */
const spellings = /** @type {Record<string, string[]>} */ ({ win32: ['win32', 'windows'], x64: ['x64', '64'] });

/**
 * The binaries that a lock file lacks for a platform: optional dependencies named after it that have no entry. npm
 * does not add them by itself, since what a lock leaves out counts as refused.
 * @param {{ packages?: Record<string, { optionalDependencies?: Record<string, string> }> }} lock
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function binariesMissingFromLock({ packages = {} }, platform, arch) {
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  return [...new Set(named)].filter((name) => {
    const words = name.split(/[-/]/);
    const isOurs =
      (spellings[platform] ?? [platform]).some((word) => words.includes(word)) &&
      (spellings[arch] ?? [arch]).some((word) => words.includes(word));
    // The C library is not told by Node; locks are written on glibc, and musl has its own entry beside it.
    return isOurs && !words.includes('musl') && !locked.has(name);
  });
}
