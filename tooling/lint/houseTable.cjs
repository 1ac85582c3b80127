/** Who may import whom, and which room of core stands above which. The table of the architecture, as data. */

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

/** Rooms of core from the roof down: a room imports only from floors below its own. */
const floors = [
  // Checks what a person brings, with zod: nothing below may come to load it.
  ['schemas'],
  ['finding', 'claim'],
  ['scenario'],
  ['burden', 'liquidity'],
  [
    'scale',
    'assessment',
    'rates',
    'budget',
    'funding',
    'account',
    'reserve',
    'deployment',
    'reimbursement',
    'membership',
  ],
  ['provenance'],
  ['working'],
  ['parameters'],
  ['reference'],
  ['quantity'],
  ['error'],
];

/** The floor of the institutions, whose rooms may import one another as long as no circle comes of it. */
const institutions = floors.find((floor) => floor.includes('scale')) ?? [];

module.exports = { mayImport, floors, institutions };
