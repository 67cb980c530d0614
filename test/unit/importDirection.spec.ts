import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()
const watched = new Set(['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax'])

/** Rules about rooms that a snippet breaks when it lies at a path. */
const broken = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath })
  const fatal = result!.messages.find((message) => message.fatal)
  if (fatal) throw new Error(fatal.message)
  return result!.messages.flatMap(({ ruleId }) => (ruleId !== null && watched.has(ruleId) ? [ruleId] : []))
}
const importing = (module: string): string => `import { x } from '${module}'\nexport const y = x\n`

const rooms = ['core', 'data', 'state', 'map', 'charts', 'ui', 'views'] as const
/** Rooms each room may know, as docs and design say: views -> ui, charts, map, state -> data -> core. */
const known: Readonly<Record<(typeof rooms)[number], readonly string[]>> = {
  core: ['core'],
  data: ['core', 'data'],
  state: ['core', 'data', 'state'],
  map: ['core', 'data', 'state', 'map'],
  charts: ['core', 'data', 'state', 'charts'],
  ui: ['core', 'data', 'state', 'ui'],
  views: [...rooms],
}
const pairs = rooms.flatMap((from) => rooms.map((to) => [from, to] as const))
const allowed = pairs.filter(([from, to]) => known[from].includes(to))
const forbidden = pairs.filter(([from, to]) => !known[from].includes(to))

describe('the direction of imports', { timeout: 60_000 }, () => {
  it.each(forbidden)('%s may not know %s', async (from, to) => {
    for (const path of [`src/${from}/probe.ts`, `src/${from}/inner/probe.tsx`]) {
      const up = path.includes('inner') ? '../..' : '..'
      expect(await broken(path, importing(`${up}/${to}/thing`))).toEqual(['no-restricted-imports'])
      expect(await broken(path, importing(`${up}/${to}/deep/down/thing`))).toEqual(['no-restricted-imports'])
    }
  })

  it.each(allowed)('%s may know %s', async (from, to) => {
    expect(await broken(`src/${from}/inner/probe.ts`, importing(to === from ? '../thing' : `../../${to}/inner/thing`))).toEqual([])
  })

  it('sees types and exports handed on as well', async () => {
    expect(await broken('src/core/probe.ts', "import type { X } from '../data/thing'\nexport type Y = X\n")).toEqual(['no-restricted-imports'])
    expect(await broken('src/map/probe.ts', "export { x } from '../views/thing'\n")).toEqual(['no-restricted-imports'])
    expect(await broken('src/data/probe.ts', "export * from '../state/thing'\n")).toEqual(['no-restricted-imports'])
    expect(await broken('src/ui/probe.ts', "import '../map/map.css'\n")).toEqual(['no-restricted-imports'])
  })

  it('keeps workers between data and the rest', async () => {
    expect(await broken('src/workers/probe.ts', importing('../core/thing'))).toEqual([])
    expect(await broken('src/workers/probe.ts', importing('../state/thing'))).toEqual(['no-restricted-imports'])
    expect(await broken('src/workers/probe.ts', importing('../views/thing'))).toEqual(['no-restricted-imports'])
    expect(await broken('src/core/probe.ts', importing('../workers/thing'))).toEqual(['no-restricted-imports'])
    expect(await broken('src/data/probe.ts', importing('../workers/thing'))).toEqual(['no-restricted-imports'])
  })

  it.each(['views', 'map', 'ui', 'charts'])('keeps sentences apart from %s', async (to) => {
    expect(await broken('src/i18n/probe.ts', importing(`../${to}/thing`))).toEqual(['no-restricted-imports'])
  })

  it.each(rooms.slice(1))('lets %s speak German', async (from) => {
    expect(await broken(`src/${from}/probe.ts`, importing('../i18n/format'))).toEqual([])
  })
})

describe('core', { timeout: 60_000 }, () => {
  it.each(['react', 'maplibre-gl', 'zustand', 'papaparse', 'idb', 'fflate', 'node:fs', 'd3-dsv', 'simple-statistics/sub', 'react-dom/client'])('may not import %s', async (name) => {
    expect(await broken('src/core/probe.ts', importing(name))).toEqual(['no-restricted-imports'])
  })

  it.each(['simple-statistics', 'topojson-client', 'd3-geo', '@turf/area', './thing', '../index/thing'])('may import %s', async (name) => {
    expect(await broken('src/core/units/probe.ts', importing(name))).toEqual([])
  })

  it.each(['window', 'document', 'fetch', 'localStorage', 'navigator', 'indexedDB'])('may not reach for %s', async (name) => {
    expect(await broken('src/core/probe.ts', `export const x = typeof ${name} === 'undefined' ? 0 : ${name}\n`)).toContain('no-restricted-globals')
    expect(await broken('src/map/probe.ts', `export const x = ${name}\n`)).toEqual([])
  })
})

describe('src as it stands', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path.replaceAll(sep, '/'))?.[1]
  const mayKnow: Readonly<Record<string, readonly string[]>> = { ...known, workers: ['core', 'data', 'workers'], i18n: ['core', 'state', 'i18n'] }

  it('keeps to the direction, specs and lazy imports too', () => {
    expect(files.length).toBeGreaterThan(200)
    const wrong: string[] = []
    let imports = 0
    for (const file of files) {
      const from = roomOf(file)
      if (from === undefined) continue
      // The linter sees neither `import()` nor the specs, so that all are read here once more.
      for (const [, module = ''] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.[^']+)'/g)) {
        imports++
        const to = roomOf(join(dirname(file), module))
        const isWorker = to === 'workers' && (from === 'views' || from === 'state')
        if (to !== undefined && to !== 'i18n' && !isWorker && !mayKnow[from]?.includes(to)) wrong.push(`${file}: ${module}`)
      }
    }
    expect(imports).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })
})
