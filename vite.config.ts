import { defineConfig } from 'vite';
import { singleFile } from './scripts/single-file.js';

/** The review page: `index.html` with its assets for `testkunde review`, `report.html` whole for `report --html`. */
export default defineConfig({
  root: 'src/review/page',
  // Relative, so that the page does not care where it is served.
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../../dist/review/page',
    emptyOutDir: true,
    // Browsers that know `light-dark()`.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // The page's CSP allows no inline script, and one file needs no preloading.
    modulePreload: false,
    assetsInlineLimit: 0,
  },
  plugins: [singleFile('report.html')],
});
