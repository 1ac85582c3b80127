import { defineConfig } from 'tsup';

export default defineConfig({
  // Every file stays a module of its own, so that a bundler can put what a page needs later into a later chunk.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  dts: {
    entry: ['src/index.ts', 'src/bundled.ts', 'src/working/cite.ts', 'src/working/explain.ts'],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
