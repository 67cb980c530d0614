import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeIndex } from '../../src/core/index/computeIndex'
import { parseIndexSpec } from '../../src/core/index/parseIndexSpec'
import { compareZonings } from '../../src/core/zoning/compareZonings'
import { parsePackage } from '../../src/data/package/parsePackage'
import { formatNumber } from '../../src/i18n/format'
import { indexRecipe } from '../../src/state/derived/indexRecipe'
import { unitPopulation } from '../../src/state/derived/rows'
import { yearTable } from '../../src/state/derived/yearTable'
import { rowSureness, sheetRobustness, sureness } from '../../src/state/profile/sureness'
import { presetChoices } from '../../src/state/recipes/presetChoices'
import { changeLimits, indexChange } from '../../src/state/report/indexChange'
import { criteriaAt } from '../../src/state/scorecard/values'
import { createAppStore } from '../../src/state/store'
import { dissimilarity } from '../../src/core/statistics/segregation/dissimilarity'
import { contentSecurityPolicy } from './contentSecurityPolicy'
import { packageFiles } from './embeddedPackage'
import { headingId, methodPage, methodSources } from './methodPages'

const pageOf = (source: string): string => methodPage(readFileSync(source, 'utf8'), source)

describe('methodPage', () => {
  it.each(methodSources.map(({ source }) => source))('makes a complete German page of %s', (source) => {
    const page = pageOf(source)
    expect(page).toContain('<html lang="de">')
    expect(page).toMatch(/<title>[^<]+ – Sozialraumkarte Erfurt<\/title>/)
    expect(page).toContain('href="./index.html"')
    expect(page).toContain('href="./methode.css"')
    expect(page).toContain(contentSecurityPolicy)
    // The policy forbids all but a file of its own.
    expect(page.replace('<script src="./betreiber.js" defer></script>', '')).not.toMatch(/<script|style="|<style/)
    expect(page.includes('betreiber.js')).toBe(source === 'docs/barrierefreiheit.md')
  })

  it.each(methodSources.map(({ source }) => source))('leads every link of %s to a page or a heading that is there', (source) => {
    const page = pageOf(source)
    const links = [...page.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1]!)
    for (const link of links.filter((href) => !/^https?:/.test(href))) {
      const [file, fragment] = link.split('#', 2) as [string, string?]
      const target = file === '' ? page : file === './index.html' ? '' : pageOf(methodSources.find((each) => `./${each.target}` === file)!.source)
      if (fragment !== undefined) expect(target).toContain(`id="${fragment}"`)
    }
  })

  it('gives doubled headings ids of their own and lists the sections', () => {
    const page = methodPage('# Titel\n\n## Maß & Zahl\n\n## Maß & Zahl\n\n## C\n\n## D\n', 'probe.md')
    expect([...page.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1])).toEqual(['mass-zahl', 'mass-zahl-2', 'c', 'd'])
    expect(page).toContain('<li><a href="#mass-zahl-2">Maß &amp; Zahl</a></li>')
  })

  it('wraps each table in a region with a name of its own', () => {
    const table = '| a | b |\n|---|--:|\n| 1 | 2 |\n'
    const page = methodPage(`# Titel\n\n${table}\nText\n\n${table}`, 'probe.md')
    expect([...page.matchAll(/<div class="table"[^>]*aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual(['Tabelle 1, seitlich verschiebbar', 'Tabelle 2, seitlich verschiebbar'])
    expect(page.match(/<\/table><\/div>/g)).toHaveLength(2)
  })

  it('refuses a text without a heading and a link that would lead nowhere', () => {
    expect(() => methodPage('Nur Text', 'probe.md')).toThrow('probe.md')
    expect(() => methodPage('# Titel\n\n[Quelltext](../src/main.tsx)', 'probe.md')).toThrow('../src/main.tsx')
  })

  it('makes ids that need no encoding in an address', () => {
    expect(headingId('Räume: erst zusammenzählen, dann teilen')).toBe('raeume-erst-zusammenzaehlen-dann-teilen')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(headingId(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      }),
    )
  })
})

describe('the figures in docs/methode.md', () => {
  const text = readFileSync('docs/methode.md', 'utf8')
  const parsed = parsePackage(packageFiles('data'))
  if (!parsed.ok) throw new Error('data package')
  const data = parsed.value
  const recipe = indexRecipe(data, 2017, 'bedarf').spec
  const computed = computeIndex(recipe, yearTable(data, 2017))
  if (!computed.ok) throw new Error('index')
  const result = computed.value
  const rieth = result.ids.indexOf('06')

  it('are those of the app, indicator by indicator', () => {
    for (const { id, numerator, denominator, values, normalised, reference } of result.terms) {
      const { label, direction } = data.indicators.find((indicator) => indicator.id === id)!
      const cells = [numerator![rieth], denominator![rieth]].map((count) => formatNumber(count as number))
      const decimals = [values[rieth] as number, reference.mean, reference.sd].map((value) => formatNumber(value, 3))
      expect(text).toContain(`| ${[label, ...cells, ...decimals, formatNumber(direction), formatNumber(normalised[rieth] as number, 3)].join(' | ')} |`)
    }
  })

  it('lead to its index, rank and class', () => {
    const index = formatNumber(result.index[rieth] as number, 3)
    expect(text).toContain(`/ ${formatNumber(result.aggregateReference.sd, 3)} = ${index}`)
    expect(text).toContain(`/ 6 = ${formatNumber(result.aggregate[rieth] as number, 3)}`)
    expect(text).toContain(`Rang ${result.rank[rieth]!} von ${result.referenceCount} und die Stufe „${result.labels[result.classIndex[rieth]!]!}“`)
    const low = result.classIndex.filter((index) => index === 1).length
    expect(text).toContain(`${low} von ${result.referenceCount} Ortsteilen in der Stufe „${result.labels[1]!}“`)
  })

  it('name the units that are not rated', () => {
    const names = data.units.filter((_, row) => result.excluded[row] !== null).map((unit) => unit.name).sort()
    expect(text).toContain(`2017 sind das ${names.slice(0, -1).join(', ')} und ${names.at(-1)!}.`)
  })

  it('tell what moves between two divisions', () => {
    const [a, b] = ['soziale-planungsraeume', 'siedlungsstrukturtyp'].map((id) => data.zonings.find((zoning) => zoning.id === id)!)
    const { movedUnits, movedPeople, ari } = compareZonings(a!, b!, unitPopulation(data, 2017))
    expect(text).toContain(`${movedUnits} Ortsteile mit ${formatNumber(movedPeople)} Menschen`)
    expect(text).toContain(`Im Beispiel ist er ${formatNumber(ari, 2)},`)
  })

  it('rest on the recipe that stands in docs/beispiele', () => {
    const example = parseIndexSpec(JSON.parse(readFileSync('docs/beispiele/sozialindex.json', 'utf8')))
    expect(example).toEqual({ ok: true, warnings: [], value: recipe })
  })
})

describe('the figures in the other method texts', () => {
  const page = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8')
  const parsed = parsePackage(packageFiles('data'))
  if (!parsed.ok) throw new Error('data package')
  const data = parsed.value
  const preset = (id: string) => presetChoices(data).find((each) => each.id === id)!

  it('name D of people with SGB II on both bases', () => {
    const d = (year: number, total: string): string => {
      const { columns } = yearTable(data, year)
      const [group, all] = [columns.get('sgb2')!, columns.get(total)!]
      return formatNumber(dissimilarity(group, all.map((value, i) => (value as number) - (group[i] as number))) as number, 3)
    }
    expect(page('methode')).toContain(`von ${d(2012, 'ew_unter_rente')} (2012) auf ${d(2017, 'ew_unter_rente')} (2017), gemessen an allen Menschen von ${d(2012, 'einwohner')} auf ${d(2017, 'einwohner')}`)
  })

  it('name the limits of a change and the spread of the sum of ranks', () => {
    const [far, less, more, most] = changeLimits.map((limit) => formatNumber(limit, 1))
    for (const row of [`unter ${far!}`, `${far!} bis unter ${less!}`, `${less!} bis unter ${more!}`, `${more!} bis unter ${most!}`, `ab ${most!}`]) expect(page('methode')).toContain(`| ${row} |`)
    const { spread, from } = indexChange(data, 'bedarf', preset('rangsumme'))!
    expect(page('methode')).toContain(`bei der Rangsumme ist es ${formatNumber(spread, 2)} Punkte (${from.year})`)
  })

  it('name how many variants, from which seed, and their sampling error', () => {
    expect(page('methode-sozialindex')).toContain(`in ${formatNumber(sheetRobustness.runs)} Varianten (Startzahl ${sheetRobustness.seed};`)
    const vieselbach = data.units.find(({ name }) => name === 'Vieselbach')!.id
    const { ownShare, margin } = rowSureness(sureness(data, 2017, null, 'bedarf'), vieselbach, 1)!
    expect(page('methode-sozialindex')).toContain(`bei ${formatNumber(100 * ownShare, 0)} % von ${formatNumber(sheetRobustness.runs)} sind das ${margin}.`)
  })

  it('name how many indicators the presets take', () => {
    expect(['monitoring', 'rangsumme', 'lebenslagen'].map((id) => preset(id).indicators.length)).toEqual([6, 14, 14])
    expect(page('methode-sozialindex').match(/alle 14 Indikatoren mit Richtung/g)).toHaveLength(2)
  })

  it('name the rounded anchors of the score', () => {
    const settings = (kind: string) => criteriaAt(createAppStore(data).getState()).find((each) => each.kind === kind)!.defaults
    const [borders, hidden] = [settings('borders'), settings('hidden')]
    expect(page('methode-vergleich')).toContain(`Für Erfurt (2017) sind es ${formatNumber(borders.bad)} und ${formatNumber(borders.good)} km und ${formatNumber(hidden.bad)} Menschen.`)
  })
})

it('has a place on the page for every entry of the operator, and an entry for every place', () => {
  const places = [...pageOf('docs/barrierefreiheit.md').matchAll(/data-betreiber="([a-z]+)">([^<]*)</g)]
  const entries = JSON.parse(readFileSync('public/betreiber.json', 'utf8')) as Record<string, string>
  expect(places.map(([, key]) => key).sort()).toEqual(Object.keys(entries).sort())
  // Nothing is made up: what is delivered is empty, and the page says so.
  expect(Object.values(entries).join('')).toBe('')
  for (const [, , text] of places) expect(text).toMatch(/^\[vom Betreiber einzutragen/)
})
