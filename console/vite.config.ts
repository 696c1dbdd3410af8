import { defineConfig } from 'vite';
import { graph } from './build/graph.ts';

export default defineConfig({
  plugins: [graph()],
  build: {
    // Files of the last week stay: whoever has the old page open goes on with it.
    emptyOutDir: false,
    target: ['chrome87', 'safari14'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
