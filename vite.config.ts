import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/build/contentSecurityPolicy'
import { embeddedPackagePlugin } from './scripts/build/embeddedPackage'
import { firstLoadGroup } from './scripts/build/firstLoadGroup'
import { methodPagesPlugin } from './scripts/build/methodPages'
import { webAppPlugins } from './scripts/build/webApp'

/** Writes the Content Security Policy into the built page; the dev server needs inline scripts for hot reload and has none. */
const policyPlugin = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'meta', injectTo: 'head-prepend', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy } },
    ],
  },
})

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  // Relative, so that the built folder runs from any path, also from a stick.
  base: './',
  // Its own packing opens workers from texts, which the policy forbids.
  resolve: { alias: [{ find: /^.*\/zip\/zipToArrayBuffer\.js$/, replacement: fileURLToPath(new URL('src/data/export/zipNow.ts', import.meta.url)) }] },
  plugins: [react(), embeddedPackagePlugin('data'), policyPlugin(), methodPagesPlugin(), webAppPlugins()],
  // Fonts and images stay files: data: URLs for fonts would need a weaker policy.
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200, rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoadGroup(), debugName: 'first load' }] } } } },
  test: {
    include: ['src/**/*.spec.{ts,tsx}', 'scripts/**/*.spec.ts', 'test/unit/**/*.spec.ts'],
    setupFiles: ['test/setup/propertySeed.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
