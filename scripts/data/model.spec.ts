import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { components, years } from './indicators/components'
import { indicators } from './indicators/indicators'
import { buildModel } from './model/buildModel'
import { formatModel } from './model/formatModel'
import { readPublished } from './model/published'
import { readCsv } from './files/csv'
import { parseUnits } from './units/buildUnits'

const units = parseUnits('data/units.csv')
const rows = readCsv('data/components.csv', ',')
const cells = new Map(rows.map((row) => [`${row.component}@${row.year}@${row.unit}`, { value: Number(row.value), status: row.status!, source: row.source! }]))
const idOf = new Map(units.map(({ id, name }) => [name, id]))
const cellOf = (component: string, year: number | string, name: string) => cells.get(`${component}@${year}@${idOf.get(name)}`)!
const columnOf = (component: string, year: number): number[] => units.map(({ id }) => cells.get(`${component}@${year}@${id}`)!.value)
const sum = (values: readonly number[]): number => values.reduce((s, v) => s + v, 0)
const totalOf = (component: string, year: number): number => sum(columnOf(component, year))

describe('model values of the embedded package', () => {
  it('come out of the committed inputs again, byte for byte', () => {
    const again = formatModel(buildModel(units, readPublished('data/published')))
    expect(again === readFileSync('data/components.csv', 'utf8')).toBe(true)
  })

  it('cover every component, year and unit exactly once with whole numbers', () => {
    expect(rows).toHaveLength(components.length * years.length * units.length)
    expect(cells.size).toBe(rows.length)
    for (const { value } of rows) expect(value).toMatch(/^\d+$/)
  })

  it('meet every published total of the city', () => {
    const types: Record<string, string> = { einwohner_staedtisch: 'städtisch', einwohner_plattenbau: 'Plattenbau', einwohner_doerflich: 'dörflich' }
    const whole: Record<string, string> = { einwohner_gesamt: 'einwohner', sgb2_leistungsberechtigte: 'sgb2', arbeitslose_jahresdurchschnitt: 'arbeitslose', auslaender: 'auslaender' }
    let compared = 0
    for (const row of readCsv('data/published/stadt-zeitreihe.csv', ';')) {
      const year = years.find((y) => String(y) === row.jahr)
      if (year === undefined) continue
      for (const [column, component] of Object.entries(whole))
        if (row[column] !== '') {
          expect(totalOf(component, year), `${column} ${year}`).toBe(Number(row[column]))
          compared++
        }
      for (const [column, type] of Object.entries(types))
        if (row[column] !== '') {
          expect(sum(columnOf('einwohner', year).filter((_, i) => units[i]!.type === type)), `${column} ${year}`).toBe(Number(row[column]))
          compared++
        }
      expect(((100 * totalOf('sgb2', year)) / totalOf('ew_unter_rente', year)).toFixed(1), `SGB-II-Quote ${year}`).toBe(row.sgb2_quote_prozent)
    }
    expect(compared).toBe(16)
  })

  it('equal every published single value of the three years, with its status', () => {
    const candidates = new Map<string, { value: number; rank: number }>()
    const put = (component: string, date: string, name: string, value: number): void => {
      if (!years.some((y) => String(y) === date.slice(0, 4))) return
      const rank = date.endsWith('-12-31') ? 0 : date.length === 4 ? 1 : 2
      const key = `${component}@${date.slice(0, 4)}@${name}`
      if ((candidates.get(key)?.rank ?? 3) > rank) candidates.set(key, { value, rank })
    }
    for (const row of readCsv('data/published/einzelwerte.csv', ';'))
      if (['einwohner', 'auslaender', 'arbeitslose'].includes(row.indikator!) && row.ortsteil !== 'Erfurt gesamt') put(row.indikator!, row.stichtag!, row.ortsteil!, Number(row.wert))
    for (const row of readCsv('data/published/ortsteil-zeitreihen.csv', ';')) {
      put('einwohner', `${row.jahr_31_12}-12-31`, row.name!, Number(row.insgesamt))
      if (row.auslaender !== '') put('auslaender', `${row.jahr_31_12}-12-31`, row.name!, Number(row.auslaender))
    }
    expect(candidates.size).toBeGreaterThan(50)
    for (const [key, { value, rank }] of candidates) {
      const [component, year, name] = key.split('@') as [string, string, string]
      const cell = cellOf(component, year, name)
      expect(cell.value, key).toBe(value)
      expect(cell.status, key).toBe(rank === 2 ? 'fortgeschrieben' : 'veröffentlicht')
      expect(cell.source, key).not.toBe('modell')
    }
    expect(cellOf('arbeitslose', 2017, 'Berliner Platz')).toMatchObject({ value: 447, status: 'veröffentlicht' })
    expect(cellOf('arbeitslose', 2017, 'Rieth')).toMatchObject({ value: 443, status: 'veröffentlicht' })
    expect(cellOf('einwohner', 2017, 'Altstadt')).toMatchObject({ value: 19302, status: 'fortgeschrieben' })
    const published = rows.filter(({ status }) => status === 'veröffentlicht' || status === 'fortgeschrieben')
    expect(published).toHaveLength(candidates.size + 5)
  })

  it('sum the published age groups of Berliner Platz on 31.12.2022', () => {
    const expected = { ew_u3: 161, ew_u15: 814, ew_u18: 960, ew_15_65: 3471, ew_65plus: 1715, einwohner: 6000 }
    for (const [component, value] of Object.entries(expected)) expect(cellOf(component, 2022, 'Berliner Platz')).toMatchObject({ value, status: 'veröffentlicht' })
  })

  it('call everything else a model value, apart from the official areas', () => {
    for (const { component, status, source } of rows) {
      expect(status === 'modell').toBe(source === 'modell')
      expect(status === 'amtlich').toBe(component === 'flaeche')
    }
  })

  it('give the published shares and means to their printed decimals', () => {
    const rate = (numerator: string, denominator: string, year: number, name?: string): number =>
      name === undefined ? totalOf(numerator, year) / totalOf(denominator, year) : cellOf(numerator, year, name).value / cellOf(denominator, year, name).value
    expect((100 * rate('ew_65plus', 'einwohner', 2017)).toFixed(1)).toBe('21.7')
    expect((100 * rate('auslaender', 'einwohner', 2017)).toFixed(1)).toBe('7.7')
    expect((100 * rate('auslaender', 'einwohner', 2022)).toFixed(1)).toBe('11.5')
    expect(rate('altersjahre', 'einwohner', 2017).toFixed(1)).toBe('44.2')
    expect(rate('altersjahre', 'einwohner', 2022, 'Berliner Platz').toFixed(1)).toBe('46.0')
    expect((100 * rate('ew_65plus', 'einwohner', 2017, 'Ilversgehofen')).toFixed(1)).toBe('18.7')
    expect((100 * rate('auslaender', 'einwohner', 2017, 'Ilversgehofen')).toFixed(1)).toBe('11.8')
    expect(rate('altersjahre', 'einwohner', 2017, 'Ilversgehofen').toFixed(1)).toBe('42.1')
    expect((100 * rate('arbeitslose', 'ew_15_65', 2017, 'Berliner Platz')).toFixed(1)).toBe('13.3')
    expect((100 * rate('arbeitslose', 'ew_15_65', 2017, 'Rieth')).toFixed(1)).toBe('12.5')
    expect((100 * rate('waehlende', 'wahlberechtigte', 2012, 'Wiesenhügel')).toFixed(1)).toBe('51.5')
    // The published 5.2 % belongs to 7 218 unemployed people, not to the yearly mean of 7 448 that the table follows.
    expect(((100 * 7218) / totalOf('ew_15_65', 2017)).toFixed(1)).toBe('5.2')
  })

  it('are consistent: parts are at most their whole, age groups sum to the residents', () => {
    const partOf = [
      ...indicators.flatMap((i) => ('numerator' in i && i.per > 1 && i.per <= 1000 && !['jugendquotient', 'altenquotient'].includes(i.id) ? [[i.numerator, i.denominator]] : [])),
      ['ew_u3', 'ew_u15'], ['ew_u15', 'ew_u18'], ['ew_u18', 'ew_unter_rente'], ['ew_unter_rente', 'einwohner'], ['langzeitarbeitslose', 'arbeitslose'],
      ['sgb2_u15', 'sgb2'], ['alleinerziehende', 'haushalte_kinder'], ['haushalte_kinder', 'haushalte'], ['haushalte_kinder', 'ew_u18'], ['haushalte', 'einwohner'], ['wahlberechtigte', 'einwohner'],
    ] as [string, string][]
    expect(partOf.length).toBeGreaterThan(20)
    for (const year of years) {
      for (const [part, whole] of partOf) columnOf(part, year).forEach((value, i) => expect(value, `${part} ${year} ${units[i]!.name}`).toBeLessThanOrEqual(columnOf(whole, year)[i]!))
      const [young, working, old, residents, minors, foreign, voters] = ['ew_u15', 'ew_15_65', 'ew_65plus', 'einwohner', 'ew_u18', 'auslaender', 'wahlberechtigte'].map((id) => columnOf(id, year))
      units.forEach((unit, i) => {
        expect(young![i]! + working![i]! + old![i]!, `${year} ${unit.name}`).toBe(residents![i]!)
        expect(columnOf('ew_unter_rente', year)[i]!).toBeGreaterThanOrEqual(young![i]! + working![i]!)
        expect(voters![i]!).toBeLessThanOrEqual(residents![i]! - minors![i]! + foreign![i]!)
        expect(cells.get(`flaeche@${year}@${unit.id}`)!.value).toBe(Math.round(unit.areaM2))
      })
    }
  })

  it('show growing segregation of SGB II recipients from 2012 to 2017 (dissimilarity, Duncan and Duncan 1955)', () => {
    const dissimilarity = (year: number): number => {
      const group = columnOf('sgb2', year)
      const others = columnOf('einwohner', year).map((all, i) => all - group[i]!)
      return 0.5 * sum(group.map((value, i) => Math.abs(value / sum(group) - others[i]! / sum(others))))
    }
    expect(dissimilarity(2017)).toBeGreaterThan(dissimilarity(2012) + 0.01)
    expect(dissimilarity(2012)).toBeGreaterThan(0.15)
    expect(dissimilarity(2022)).toBeLessThan(0.4)
  })

  it('follow the published hints on the order of districts in 2017', () => {
    const ids = ['arbeitslosenanteil', 'langzeitarbeitslosenanteil', 'sgb2_quote', 'kinder_sgb2', 'grundsicherung_alter_quote', 'alleinerziehendenanteil']
    const rated = units.map((_, i) => i).filter((i) => columnOf('einwohner', 2017)[i]! >= 300)
    const need = new Map(rated.map((i) => [units[i]!.name, 0]))
    for (const id of ids) {
      const indicator = indicators.find((candidate) => candidate.id === id)!
      if (!('numerator' in indicator)) throw new Error(`no counts (${id})`)
      const rates = rated.map((i) => columnOf(indicator.numerator, 2017)[i]! / columnOf(indicator.denominator, 2017)[i]!)
      const mean = sum(rates) / rates.length
      const sd = Math.sqrt(sum(rates.map((r) => (r - mean) ** 2)) / rates.length)
      rated.forEach((i, k) => need.set(units[i]!.name, need.get(units[i]!.name)! + (rates[k]! - mean) / sd / ids.length))
    }
    const order = [...need].sort((p, q) => q[1] - p[1]).map(([name]) => name)
    expect(order.slice(0, 2).sort()).toEqual(['Berliner Platz', 'Rieth'])
    expect(order.slice(2, 8).sort()).toEqual(['Herrenberg', 'Johannesplatz', 'Melchendorf', 'Moskauer Platz', 'Roter Berg', 'Wiesenhügel'])
    for (const name of ['Brühlervorstadt', 'Gispersleben', 'Linderbach']) expect(need.get(name), name).toBeLessThan(0)
  })

  it('have plausible magnitudes: SGB II in 2017 by settlement type', () => {
    units.forEach(({ name, type }, i) => {
      const rate = (100 * columnOf('sgb2', 2017)[i]!) / columnOf('ew_unter_rente', 2017)[i]!
      const [low, high] = type === 'Plattenbau' ? [18, 40] : type === 'dörflich' ? [1.5, 6] : [5, 18]
      expect(rate, name).toBeGreaterThan(low!)
      expect(rate, name).toBeLessThan(high!)
    })
  })
})
