import { defineConfig } from 'vite';

export default defineConfig({
  // The desk opens from any folder of any server, so that a built copy can be passed on as it is.
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
