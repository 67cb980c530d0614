import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const purePackages = ['d3-array', 'd3-geo', 'd3-scale', 'simple-statistics', 'topojson-client', 'topojson-specification', 'geojson', '@turf/*']

/** Which other rooms each room may not import from. */
const forbidden = {
  core: ['i18n', 'data', 'state', 'map', 'charts', 'ui', 'views', 'workers'],
  data: ['state', 'map', 'charts', 'ui', 'views', 'workers'],
  state: ['map', 'charts', 'ui', 'views'],
  map: ['charts', 'ui', 'views'],
  charts: ['map', 'ui', 'views'],
  ui: ['map', 'charts', 'views', 'workers'],
  workers: ['state', 'map', 'charts', 'ui', 'views'],
  // The sentences need the words of core and the types of state, and nothing else.
  i18n: ['data', 'map', 'charts', 'ui', 'views', 'workers'],
}

const roomRule = (room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: forbidden[room].map((other) => `**/${other}/**`),
            message: `Imports run one way: views -> ui, charts, map, state -> data -> core. "${room}" may not know this room.`,
          },
          ...(room === 'core'
            ? [{ regex: `^(?!\\.|(${purePackages.map((name) => name.replace('/*', '/.+')).join('|')})$)`, message: 'core imports only small pure libraries.' }]
            : []),
        ],
      },
    ],
    ...(room === 'core' ? { 'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'navigator', 'indexedDB'] } : {}),
  },
})

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test-results', 'playwright-report', '.cache'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
    },
  },
  ...Object.keys(forbidden).map(roomRule),
  { files: ['src/**/*.spec.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/**', 'test/**', '*.config.*'], rules: { 'no-console': 'off' } },
)
