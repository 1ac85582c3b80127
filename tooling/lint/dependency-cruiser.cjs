const { institutions, layers, mayImport } = require('./layerTable.cjs');

/** Tests and set-up do not ship: they may import tools, and each other's neighbours. */
const notShipped = '\\.test\\.ts$|^packages/[^/]+/test/|^apps/[^/]+/test/|\\.config\\.(ts|js|mjs)$';

/** A workspace by its folder, by the link to it, or by its bare name where it is not built. */
const placeOf = (folder) => {
  const name = folder === 'packages/cli' ? 'blueledger' : `@blueledger/${folder.split('/').at(-1)}`;
  return `^(node_modules/)?(${folder}|${name})(/|$)`;
};

/** The modules of single rules in the datasets, and the types that they have. */
const ruleModules = '^(node_modules/)?(@blueledger/)?datasets/(dist/)?(rules/|decode)';

const folders = layers.flat();
const inFolders = (names) => `^packages/core/src/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const workspaceRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder.split('/').at(-1)}-imports`,
  comment: `${folder} may import of ours: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: notShipped },
  to: {
    path: '^(node_modules/)?(datasets/|packages/|apps/|@blueledger/|blueledger(/|$))',
    pathNot: [folder, ...allowed].map(placeOf),
  },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = layers.flatMap((layer, height) => {
  const above = layers.slice(0, height).flat();
  const upward = {
    name: 'core-layers',
    comment: 'A folder of core imports only from layers below its own.',
    severity: 'error',
    from: { path: inFolders(layer), pathNot: notShipped },
    to: { path: inFolders(above) },
  };
  const sideways = {
    name: 'core-layers-sideways',
    comment: 'Folders of one layer do not import each other, but for the institutions.',
    severity: 'error',
    from: { path: inFolders(layer), pathNot: notShipped },
    to: { path: inFolders(layer), pathNot: '^packages/core/src/$1/' },
  };
  return [...(above.length > 0 ? [upward] : []), ...(layer.length > 1 && layer !== institutions ? [sideways] : [])];
});

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const coreRules = [
  {
    name: 'core-folders-known',
    comment: 'Every folder of core stands in a layer: name it in layerTable.cjs.',
    severity: 'error',
    from: { path: '^packages/core/src/[^/]+/', pathNot: [inFolders(folders), notShipped] },
    to: {},
  },
  {
    name: 'core-internal-by-index',
    comment: 'A folder of internal is entered through its index.ts; what it does not list there is its own.',
    severity: 'error',
    from: { path: '^packages/core/src/(internal/[^/]+|[^/]+)(/|$)', pathNot: notShipped },
    to: {
      path: '^packages/core/src/internal/',
      pathNot: ['^packages/core/src/$1/', '^packages/core/src/internal/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'core-index-is-for-readers',
    comment:
      'The index.ts of a public folder lists what readers import; inside core a file is imported by its name. The type of all answers is made of all that readers import.',
    severity: 'error',
    from: { path: '^packages/core/src/.+/', pathNot: [notShipped, '^packages/core/src/text/answers\\.ts$'] },
    to: { path: '^packages/core/src/[^/]+/index\\.ts$' },
  },
  {
    name: 'core-folders-acyclic',
    comment: 'No folder of core imports, by whatever way, itself.',
    severity: 'error',
    scope: 'folder',
    from: { path: '^packages/core/src' },
    to: { circular: true },
  },
  {
    name: 'core-facts-only-in-bundled',
    comment: 'Functions take facts as arguments; only bundled.ts binds them to the bundled ones. Rules are no facts.',
    severity: 'error',
    from: { path: '^packages/core/src/', pathNot: ['^packages/core/src/bundled(Text)?\\.ts$', notShipped] },
    to: { path: placeOf('datasets'), pathNot: ruleModules },
  },
  {
    name: 'core-rules-only-in-rules',
    comment: 'Only internal/rules reads the table of rules, a module a rule: others apply what it makes of them.',
    severity: 'error',
    from: { path: '^packages/core/src/', pathNot: ['^packages/core/src/internal/rules/', notShipped] },
    to: { path: ruleModules },
  },
  {
    name: 'core-zod-only-in-schemas',
    comment: 'Only src/schemas may import zod: no function drags a validator along.',
    severity: 'error',
    from: { path: '^packages/core/src/', pathNot: ['^packages/core/src/schemas(/|\\.ts$)', notShipped] },
    to: { path: '^(node_modules/)?zod(/|$)' },
  },
  {
    name: 'core-imports-no-package',
    comment: 'Core imports nothing but its own files, the facts and zod.',
    severity: 'error',
    from: { path: '^packages/core/src/', pathNot: notShipped },
    to: { pathNot: ['^packages/core/src/', '^(node_modules/)?zod(/|$)', '^(node_modules/)?(@blueledger|datasets)/'] },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const packageRules = [
  {
    name: 'widgets-import-no-other-package',
    comment: 'Widgets import lit, d3-array and zod/mini, nothing else from outside.',
    severity: 'error',
    from: { path: '^packages/widgets/src/', pathNot: notShipped },
    to: {
      pathNot: [
        '^packages/widgets/',
        '^(node_modules/)?(@blueledger/|datasets/|packages/)',
        '^(node_modules/)?(lit|lit-html|lit-element|@lit/[^/]+|d3-array|@types/d3-array)(/|$)',
        '^(node_modules/)?zod/(v4/)?mini(/|$)',
      ],
    },
  },
  {
    name: 'widgets-zod-on-demand',
    comment: 'Only a figure of the page’s own is checked by a schema, which loads with it.',
    severity: 'error',
    from: { path: '^packages/widgets/src/', pathNot: '^packages/widgets/src/figure/custom/' },
    to: { path: '^(node_modules/)?zod(/|$)' },
  },
  {
    name: 'datasets-only-by-subpath',
    comment: 'Facts are imported table by table, so that a page loads only what it shows.',
    severity: 'error',
    from: {},
    to: { path: '^(node_modules/)?@blueledger/datasets$' },
  },
  {
    name: 'exchange-fs-only-in-node',
    comment: 'Only the node entry of exchange may touch files.',
    severity: 'error',
    from: { path: '^packages/exchange/src/', pathNot: ['^packages/exchange/src/node(/|\\.ts$)', notShipped] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'exchange-facts-only-in-bundled',
    comment: 'The readers take names and codes as options; only src/bundled.ts binds them to the bundled ones.',
    severity: 'error',
    from: { path: '^packages/exchange/src/', pathNot: ['^packages/exchange/src/bundled\\.ts$', notShipped] },
    to: { path: placeOf('datasets') },
  },
  {
    name: 'frames-never-ship-to-browsers',
    comment: 'No widget and no app depends on the DataFrame engine.',
    severity: 'error',
    from: { path: '^(packages/(core|exchange|widgets)|apps/workbench)/', pathNot: notShipped },
    to: { path: '^(node_modules/)?danfojs' },
  },
  {
    name: 'cli-takes-only-the-snippet',
    comment: 'Of the widgets, the command line imports only the pure text of the snippet and the hashes.',
    severity: 'error',
    from: { path: '^packages/cli/', pathNot: notShipped },
    to: { path: placeOf('packages/widgets'), pathNot: 'snippet|integrity\\.json$' },
  },
  {
    name: 'nothing-shipped-imports-tooling',
    comment: 'Tools build and check the repository; nothing that ships imports them.',
    severity: 'error',
    from: { path: '^(datasets|packages|apps)/', pathNot: notShipped },
    to: { path: placeOf('tooling') },
  },
  {
    name: 'no-other-package-src',
    comment: 'A package is imported by its name and its exports, never by its source files.',
    severity: 'error',
    from: { path: '^((?:packages|apps)/[^/]+|datasets|tooling)/' },
    // Builds and the tools that add to the sources read colours, widths and languages before there is an entry to read them from.
    to: {
      path: '^(packages|apps)/[^/]+/src/',
      pathNot: [
        '^$1/',
        '^packages/widgets/src/figure/(tokens|messages|width)\\.ts$',
        '^packages/core/src/text/languages\\.ts$',
      ],
    },
  },
  {
    name: 'no-circles',
    comment: 'No module imports itself by way of others.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment:
      'Every import leads somewhere. Facts and packages of ours need a build first; modules that a build makes are named virtual, and one package is types alone.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(virtual:|topojson-specification$)' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...workspaceRules, ...layerRules, ...coreRules, ...packageRules],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    // Core's tests read from every folder; by folder they would close circles that the code itself does not.
    exclude: { path: '^tooling/(bench|peers)/|^packages/core/src/.*\\.test\\.ts$' },
    // Types count: a folder that knows another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
