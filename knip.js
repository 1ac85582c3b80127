import { existsSync } from 'node:fs';
import { workspaces } from './tooling/run/workspaces.mjs';

/** A workspace that has a manifest and no sources yet: all its dependencies are unused, and that is no finding. */
const unwritten = workspaces()
  .map(({ folder }) => folder)
  .filter((folder) => /^(packages|apps)\//.test(folder) && !existsSync(new URL(`${folder}/src`, import.meta.url)));

/** @type {import('knip').KnipConfig} */
export default {
  // Types are exported where a signature names them, whether or not anyone imports them yet.
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
  treatConfigHintsAsErrors: false,
  ignoreBinaries: ['apt-get'],
  ignoreWorkspaces: unwritten,
  // Exact arithmetic on which folders above are still being built: an unused sum is not dead yet.
  ignoreIssues: { 'packages/core/src/internal/math/*.ts': ['exports'] },
  workspaces: {
    '.': {
      project: ['*.{js,ts}'],
      // Run by path from tooling/run/suites, or from workspaces that have yet to be written.
      ignoreDependencies: [
        '@arethetypeswrong/cli',
        '@custom-elements-manifest/analyzer',
        // Read by tsc in a test of the types for React.
        '@types/react',
        'axe-core',
        'fast-check',
        'lit-analyzer',
        // Its file of outlines is resolved, not imported.
        'world-atlas',
        // Run by path, and found by it.
        'oxlint',
        'oxlint-tsgolint',
        'publint',
        // The native compiler, whose command has the name of the older one's: always run by path.
        'typescript7',
      ],
    },
    // The compiler lives in tooling and is run by path; the dependency orders the build.
    datasets: {
      entry: ['decode/decode.js', 'decode/decode.d.ts'],
      project: ['decode/**'],
      ignoreDependencies: ['@blueledger/tooling'],
    },
    'packages/core': {
      entry: [
        'src/{index,bundled}.ts',
        'src/{schemas,text}/index.ts',
        'src/internal/*/index.ts',
        'src/text/**/{french,arabic}*.ts',
      ],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    'packages/exchange': {
      entry: ['src/{index,bundled}.ts', 'src/{node,table,write}/index.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
    },
    'packages/frames': {
      entry: ['src/index.ts', 'src/**/*.test.ts', 'test/**/*.test.ts', 'examples/*.mjs'],
      project: ['src/**/*.ts', 'test/**/*.ts', 'examples/*.mjs'],
    },
    'packages/*': {
      // Texts are loaded by the name of their language.
      entry: ['src/index.ts', 'src/*/define.ts', 'src/**/text/*.ts', 'src/**/*.test.ts', 'test/**/*.test.ts'],
      project: ['src/**/*.ts', 'test/**/*.ts'],
      // Named by the declarations for their templates; who has them has their types.
      ignoreDependencies: ['vue', 'svelte'],
    },
    'apps/docs': {
      // Eleventy finds the templates, esbuild the scripts of the pages.
      entry: ['build.ts', 'pages/**/*.11ty.ts', 'client/*.ts', 'test/**/*.test.ts', 'src/**/*.test.ts'],
      project: ['*.ts', 'src/**/*.ts', 'pages/**/*.ts', 'client/*.ts', 'test/**/*.ts'],
    },
    'apps/*': {
      entry: ['index.html', 'vite.config.ts', 'src/**/*.worker.ts', 'test/**/*.test.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts', 'tables/**/*.ts', 'test/**/*.ts'],
    },
    tooling: {
      entry: [
        'run/{demo,docs,test,setUp}.mjs',
        'run/stories/*.mjs',
        'release/{rehearse,carryData}.mjs',
        'lint/dependency-cruiser.cjs',
        'browser/launch.mjs',
        // Named by their subject, and by Stryker.
        'fuzz/subjects/*.ts',
        'mutation/{stryker.config.mjs,vitest.config.ts}',
        '**/*.test.ts',
      ],
      project: ['**/*.{ts,mjs,cjs}', '!peers/**', '!bench/**', '!release/node_modules/**'],
    },
  },
};
