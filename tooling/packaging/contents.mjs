/** What every package has beside its modules, and what nobody installs. */
const needed = [/^package\.json$/, /^README\.md$/, /^LICENSE|^NOTICE\.md$/];
const unwanted = [/\.test\.|(^|\/)test\/|\.tsbuildinfo$|\.log$|(^|\/)\.[^/]|\.png$/];

/** Files with packages of others inside, and where their licences stand. */
const bundled = [
  { files: /^dist\/frozen\/[\w-]+\.js$/, licences: 'dist/frozen/LICENSES.txt' },
  { files: /^dist\/cdn\/[\w-]+\.js$/, licences: 'dist/cdn/LICENSES.txt' },
  { files: /^dist\/start-[\w-]+\.js$/, licences: 'dist/LICENSES.txt' },
];

/**
 * Whether a tarball has what it must and nothing that it must not.
 * @param {string} name of the package
 * @param {readonly string[]} files
 * @returns {import('../run/check.mjs').Check}
 */
export function contentsOf(name, files) {
  const faults = [
    ...needed.filter((path) => !files.some((file) => path.test(file))).map((path) => `nothing like ${path.source}`),
    ...files.filter((file) => unwanted.some((path) => path.test(file))).map((file) => `${file} is for nobody`),
    ...bundled
      .filter(({ files: path, licences }) => files.some((file) => path.test(file)) && !files.includes(licences))
      .map(({ licences }) => `${licences} is missing`),
  ];
  const check = `${name}: contents of the tarball (${files.length} files)`;
  return faults.length === 0
    ? { name: check, passed: true }
    : { name: check, passed: false, output: faults.join('\n') };
}
