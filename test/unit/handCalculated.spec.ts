import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shownIndex } from '../../src/state/derived/shownIndex'
import { parseErfurt } from '../erfurt'
import { countByHand, indicatorsByHand, rateByHand, unitsByHand, zonesByHand } from './byHand'

/**
 * The index once more, in plain arithmetic from the tables as they lie in
 * `data/`, without any of the app's code: z values over the units with at least
 * 300 residents (population standard deviation), turned round where a low value
 * means need, mean of the six, standardised again.
 */
const ids = ['arbeitslosenanteil', 'sgb2_quote', 'kinder_sgb2', 'grundsicherung_alter_quote', 'alleinerziehendenanteil', 'wahlbeteiligung']
const indicators = ids.map((id) => indicatorsByHand.find((indicator) => indicator.id === id)!)
const limits = [-1, 0, 1, 1.5]
const names = ['sehr gering', 'gering', 'mittel', 'erhöht', 'hoch']

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const deviationOf = (values: readonly number[]): number => Math.sqrt(meanOf(values.map((value) => (value - meanOf(values)) ** 2)))

interface Row {
  readonly index: number
  readonly rank: number
  readonly label: string
  readonly values: readonly number[]
  readonly normalised: readonly number[]
}

/** Index of any spaces (id to members) on the scale of the rated units. */
const indexByHand = (year: number, spaces: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Row> => {
  const rated = unitsByHand.filter((unit) => countByHand('einwohner', year, unit) >= 300)
  const scales = indicators.map((indicator) => {
    const rates = rated.map((unit) => rateByHand(indicator, year, [unit]))
    return { mean: meanOf(rates), deviation: deviationOf(rates) }
  })
  const normalised = (members: readonly string[]): number[] => indicators.map((indicator, i) => (indicator.direction * (rateByHand(indicator, year, members) - scales[i]!.mean)) / scales[i]!.deviation)
  const means = rated.map((unit) => meanOf(normalised([unit])))
  const index = new Map([...spaces].map(([id, members]) => [id, (meanOf(normalised(members)) - meanOf(means)) / deviationOf(means)]))
  return new Map(
    [...spaces].map(([id, members]) => {
      const own = index.get(id)!
      return [
        id,
        {
          index: own,
          rank: 1 + [...index.values()].filter((other) => other > own).length,
          label: names[limits.filter((limit) => own >= limit).length]!,
          values: indicators.map((indicator) => rateByHand(indicator, year, members)),
          normalised: normalised(members),
        },
      ]
    }),
  )
}

const ratedUnits = (year: number): ReadonlyMap<string, readonly string[]> => new Map(unitsByHand.filter((unit) => countByHand('einwohner', year, unit) >= 300).map((unit) => [unit, [unit]]))

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value

describe('the index by hand', () => {
  it('stands on the indicators the definitions name', () => {
    expect(indicators.map(({ direction }) => direction)).toEqual([1, 1, 1, 1, 1, -1])
    expect(ratedUnits(2017).size).toBe(48)
  })

  it.each([2012, 2017, 2022])('is what the app shows for the units in %i', (year) => {
    const expected = indexByHand(year, ratedUnits(year))
    const rows = shownIndex(data, year, null, 'bedarf').rows
    expect(rows.filter(({ exclusion }) => exclusion === null).map(({ id }) => id)).toEqual([...expected.keys()])
    for (const row of rows) {
      const own = expected.get(row.id)
      if (own === undefined) {
        expect([row.rank, row.classIndex, typeof row.value]).toEqual([null, null, 'object'])
        continue
      }
      expect(Math.abs((row.value as number) - own.index)).toBeLessThan(1e-9)
      expect([row.rank, names[row.classIndex!]]).toEqual([own.rank, own.label])
    }
  })

  it.each([2012, 2017, 2022])('is what the app shows for the zones of every grouping in %i', (year) => {
    for (const zoning of data.zonings) {
      const expected = indexByHand(year, zonesByHand(zoning.id))
      const rows = shownIndex(data, year, zoning, 'bedarf').rows
      expect(rows.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort())
      for (const row of rows) {
        const own = expected.get(row.id)!
        expect(Math.abs((row.value as number) - own.index)).toBeLessThan(1e-9)
        expect([row.rank, names[row.classIndex!]]).toEqual([own.rank, own.label])
      }
    }
  })

  it('puts Rieth and Berliner Platz first in 2017', () => {
    const first = [...indexByHand(2017, ratedUnits(2017))].filter(([, { rank }]) => rank <= 2).map(([id]) => id)
    const named = data.units.filter(({ name }) => name === 'Rieth' || name === 'Berliner Platz').map(({ id }) => id)
    expect(named).toHaveLength(2)
    expect(first.sort()).toEqual(named.sort())
  })
})

describe('the command line', { timeout: 60_000 }, () => {
  const spec = {
    indicators: indicators.map(({ id, numerator, denominator, per, direction }) => ({ id, numerator, denominator, per, direction })),
    normalisation: 'z',
    aggregation: 'mean',
    standardise: true,
    reference: 'units',
    population: 'einwohner',
    minPopulation: 300,
    classes: { method: 'breaks', breaks: limits, labels: names },
  }
  const run = (...args: string[]): { status: number | null; rows: Record<string, string>[] } => {
    const folder = mkdtempSync(join(tmpdir(), 'sozialraum-hand-'))
    try {
      const file = join(folder, 'spec.json')
      writeFileSync(file, JSON.stringify(spec))
      const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli/main.ts', ...args, '--spec', file], { encoding: 'utf8' })
      const [header = '', ...lines] = stdout.trimEnd().split('\n')
      const columns = header.split(',')
      return { status, rows: lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell]))) }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const expectRow = (row: Record<string, string>, own: Row): void => {
    expect(Math.abs(Number(row['index']) - own.index)).toBeLessThan(1e-9)
    expect([Number(row['rank']), row['class'], row['excluded']]).toEqual([own.rank, own.label, ''])
    ids.forEach((id, i) => {
      expect(Math.abs(Number(row[`${id}.value`]) - own.values[i]!)).toBeLessThan(1e-9)
      expect(Math.abs(Number(row[`${id}.normalised`]) - own.normalised[i]!)).toBeLessThan(1e-9)
    })
  }

  it('gives every unit of 2017 its value, rank and class', () => {
    const { status, rows } = run('index', '--table', 'data/components.csv', '--year', '2017')
    expect(status).toBe(0)
    const expected = indexByHand(2017, ratedUnits(2017))
    expect(rows.map(({ id }) => id).sort()).toEqual(unitsByHand)
    for (const row of rows) {
      const own = expected.get(row['id']!)
      if (own !== undefined) expectRow(row, own)
      else expect([row['index'], row['rank'], row['class'], row['excluded']]).toEqual(['', '', '', 'population'])
    }
    expect(rows.filter(({ excluded }) => excluded === '')).toHaveLength(48)
  })

  it('gives the six social spaces of 2017 theirs', () => {
    const { status, rows } = run('zones', '--table', 'data/components.csv', '--year', '2017', '--zoning', 'data/zonings/soziale-planungsraeume.csv:zone')
    expect(status).toBe(0)
    const expected = indexByHand(2017, zonesByHand('soziale-planungsraeume'))
    expect(rows.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort())
    for (const row of rows) expectRow(row, expected.get(row['id']!)!)
  })
})
