import { defineConfig } from 'vite';
import { ruleCasesPlugin } from './tables/ruleCasesPlugin.js';
import { tablesPlugin } from './tables/tablesPlugin.js';

export default defineConfig({
  // The desk opens from any folder of any server, so that a built copy can be passed on as it is.
  base: './',
  // Browsers that know light-dark(): rewritten for older ones, a page could no longer choose its own scheme.
  build: { target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], assetsInlineLimit: 0 },
  plugins: [tablesPlugin(), ruleCasesPlugin()],
  worker: { format: 'es', plugins: () => [tablesPlugin()] },
});
