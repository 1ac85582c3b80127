import { defineConfig } from 'tsup';

export default defineConfig({
  // Every file stays a module of its own, so that a bundler can put what a page needs later into a later chunk.
  // Types are written file by file too, by tsc.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  bundle: false,
  // Maps lead to the sources, which the package ships.
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
});
