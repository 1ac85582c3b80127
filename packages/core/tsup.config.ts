import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/measures.ts', 'src/money.ts', 'src/claims.ts', 'src/bundled.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
});
