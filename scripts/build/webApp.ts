import { VitePWA } from 'vite-plugin-pwa'

/** What a system shows of the installed app. Paths are relative: the built folder runs under any address. */
const manifest = {
  name: 'Sozialraumkarte Erfurt',
  short_name: 'Sozialraumkarte',
  description: 'Gliederungen der Ortsteile vergleichen, mit dem Sozialindex je Planungsraum. Alle Daten bleiben im Browser.',
  lang: 'de',
  dir: 'ltr',
  scope: './',
  start_url: './',
  display: 'standalone',
  background_color: '#faf9f7',
  theme_color: '#1d2433',
  categories: ['government', 'education', 'utilities'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  shortcuts: [
    { name: 'Werkstatt', url: './#/werkstatt' },
    { name: 'Vorführen', url: './#/praesentation' },
  ],
} as const

/**
 * Makes the manifest and the service worker `sw.js`: everything built is kept
 * on the device, so that after one visit all of it works without network. It
 * answers for nothing else: no other origin, no address that was not built. A
 * new version waits until it is asked to take over (`SKIP_WAITING`).
 */
export const webAppPlugins = () =>
  VitePWA({
    strategies: 'generateSW',
    // Registered by the app itself, after its first map.
    injectRegister: false,
    registerType: 'prompt',
    // They are among the built files.
    includeManifestIcons: false,
    manifest: manifest as unknown as Record<string, unknown>,
    workbox: {
      globPatterns: ['**/*'],
      // A source map is for those who look into the code, with network.
      globIgnores: ['sw.js', 'betreiber.json', '**/*.map'],
      maximumFileSizeToCacheInBytes: 8_000_000,
      // What the operator may change at any time without a new build: from the server where there is one.
      runtimeCaching: [{ urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('/betreiber.json'), handler: 'NetworkFirst', options: { cacheName: 'betreiber' } }],
      // An address that does not exist stays a 404 instead of becoming the map.
      navigateFallback: null,
      // What is appended by mail programs and portals changes nothing.
      // Except that what the operator writes into betreiber.json after the build is read anew (public/betreiber.js).
      ignoreURLParametersMatching: [/^(?!frisch$)/],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  })
