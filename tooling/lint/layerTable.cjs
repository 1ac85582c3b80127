/** Who may import whom, and which folder of core stands above which. The table of the architecture, as data. */

/**
 * What each workspace may import of ours. What is not named is forbidden.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  datasets: [],
  'packages/core': ['datasets'],
  'packages/exchange': ['packages/core', 'datasets'],
  'packages/frames': ['packages/core', 'datasets', 'packages/exchange'],
  'packages/cli': ['packages/core', 'datasets', 'packages/exchange', 'packages/widgets'],
  'packages/widgets': ['packages/core', 'datasets'],
  'apps/workbench': ['packages/widgets', 'packages/core', 'datasets', 'packages/exchange'],
  'apps/docs': [
    'packages/widgets',
    'packages/core',
    'datasets',
    'packages/exchange',
    'packages/frames',
    'packages/cli',
    'apps/workbench',
  ],
};

/** Folders of core from the top down: a folder imports only from layers below its own. */
const layers = [
  // Checks a person's own rows, with zod: nothing below may come to load it.
  ['schemas'],
  ['text', 'claims'],
  ['reforms'],
  ['burden', 'liquidity'],
  ['rates', 'assessments', 'accounts', 'budgets', 'missions', 'personnel', 'states'],
  ['internal/answer'],
  ['internal/rules'],
  ['internal/states'],
  ['internal/tables'],
  ['internal/math'],
  ['internal/errors'],
  // Names, tables and queries as plain data, without an import.
  ['internal/questions'],
];

/** The layer of the institutions, whose folders may import one another as long as that closes no circle. */
const institutions = layers.find((layer) => layer.includes('rates')) ?? [];

module.exports = { mayImport, layers, institutions };
