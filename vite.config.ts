// The workbench's build: root web/, output dist/web, workers as ES modules, nothing inlined (the security policy forbids it).

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { metaPolicy } from './scripts/content-security-policy.mjs';
import { fromRoot } from './scripts/paths.mjs';

/** Writes the security policy into the built page, so that it also holds on hosts that send no headers. */
function securityPolicy(): Plugin {
  return {
    name: 'wangge-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  root: fromRoot('web'),
  base: './',
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), securityPolicy()],
  optimizeDeps: { include: ['comlink', 'seedrandom'] },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', fs: { allow: [fromRoot('.')] } },
  build: {
    // d3 and the components are one chunk on purpose: the page is served from this machine
    chunkSizeWarningLimit: 1500,
    outDir: fromRoot('dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What README promises: offices run browsers that are years old. Syntax is lowered to these; the compiler's lib (tsconfig) keeps
    // later library functions out. Firefox has workers that are modules since 114, Safari has <dialog> since 15.4.
    target: ['chrome90', 'edge90', 'firefox114', 'safari15.4'],
  },
});
