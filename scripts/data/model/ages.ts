import { ageProfile, ageShares, between65AndRetirement, elderlyFactor, groupMeanAge, meanAge, share65 } from './assumptions'
import { column, fixedCells, positionOf, sum, type Column, type ModelYear } from './context'
import { rake } from './rake'
import { random } from './random'

/** Five groups that make up all residents: under 3, 3 to 15, 15 to 18, 18 to 65, from 65. */
const groups = [0, 1, 2, 3, 4] as const

/**
 * Age groups of every district that sum to its residents and, over the city, to the assumed or published shares:
 * iterative proportional fitting (Deming and Stephan 1940), then whole numbers group by group.
 */
export function modelAges(model: ModelYear): void {
  const residents = column(model, 'einwohner')
  const fixed = fixedGroups(model, residents)
  const totals = groupTotals(model)
  const table = fit(model, residents, totals, fixed)
  const result: Column[] = []
  for (const g of groups) {
    const taken = residents.map((_, i) => sum(result.map((values) => values[i]!)))
    const given = new Map(fixed[g])
    residents.forEach((all, i) => {
      const oldest = fixed[4]!.get(i)
      if (g === 3 && oldest !== undefined) given.set(i, all - taken[i]! - oldest)
      if (g === 4) given.set(i, all - taken[i]!)
    })
    result.push(rake({ expected: table.map((row) => row[g]!), total: totals[g]!, fixed: given, max: residents.map((all, i) => all - taken[i]!) }))
  }
  const add = (...parts: number[]): Column => residents.map((_, i) => sum(parts.map((g) => result[g]![i]!)))
  model.columns.set('ew_u3', add(0))
  model.columns.set('ew_u15', add(0, 1))
  model.columns.set('ew_u18', add(0, 1, 2))
  model.columns.set('ew_15_65', add(2, 3))
  model.columns.set('ew_65plus', add(4))
  const old = add(4)
  const late = rake({ expected: old, total: between65AndRetirement[model.year], max: old })
  model.columns.set('ew_unter_rente', add(0, 1, 2, 3).map((value, i) => value + late[i]!))
  modelYearsOfAge(model, result)
}

function groupTotals({ city, year }: ModelYear): number[] {
  const of = (share: number): number => Math.round((city.einwohner * share) / 100)
  const [u3, u15, teen, old] = [of(ageShares.u3[year]), of(ageShares.u15[year]), of(ageShares['15_18'][year]), of(share65[year])]
  return [u3, u15 - u3, teen, city.einwohner - u15 - teen - old, old]
}

/** Cells that published counts or shares determine, one map per group. */
function fixedGroups(model: ModelYear, residents: Column): Map<number, number>[] {
  const { units, year, published } = model
  const fixed = groups.map(() => new Map<number, number>())
  const value = (component: string, i: number): number | undefined => fixedCells(model, component).get(i)
  units.forEach(({ name }, i) => {
    const [u3, u15, u18, old] = ['ew_u3', 'ew_u15', 'ew_u18', 'ew_65plus'].map((id) => value(id, i))
    if (u3 !== undefined && u15 !== undefined && u18 !== undefined && old !== undefined) {
      ;[u3, u15 - u3, u18 - u15, residents[i]! - u18 - old, old].forEach((count, g) => fixed[g]!.set(i, count))
      return
    }
    const oldShare = published.shares.get(`anteil_65plus@${year}@${name}`)
    if (oldShare) fixed[4]!.set(i, Math.round((residents[i]! * oldShare.value) / 100))
    // A published unemployment share and count together tell the number of people from 15 to 65.
    const unemployed = value('arbeitslose', i)
    const unemployedShare = published.shares.get(`arbeitslosenanteil@${year}@${name}`)
    if (unemployed !== undefined && unemployedShare) {
      const teen = Math.round(residents[i]! * 0.022)
      fixed[2]!.set(i, teen)
      fixed[3]!.set(i, Math.round((unemployed * 100) / unemployedShare.value) - teen)
    }
  })
  return fixed
}

function fit({ units, year }: ModelYear, residents: Column, totals: readonly number[], fixed: readonly Map<number, number>[]): number[][] {
  const table = units.map(({ name, type }, i) => {
    const noise = random(`ages|${name}`)
    const yearly = random(`ages|${name}|${year}`)
    return groups.map((g) => {
      const factor = (g === 4 ? (elderlyFactor[name] ?? 1) : 1) * (1 + (g === 3 ? 0.01 : 0.07) * noise.normal() + (g === 3 ? 0.004 : 0.02) * yearly.normal())
      return fixed[g]!.get(i) ?? (residents[i]! * ageProfile[type]![g]! * factor) / 100
    })
  })
  for (let round = 0; round < 200; round++) {
    for (const g of groups) {
      const given = sum([...fixed[g]!.values()])
      const free = sum(table.map((row, i) => (fixed[g]!.has(i) ? 0 : row[g]!)))
      table.forEach((row, i) => fixed[g]!.has(i) || (row[g]! *= (totals[g]! - given) / free))
    }
    table.forEach((row, i) => {
      const given = sum(groups.map((g) => fixed[g]!.get(i) ?? 0))
      const free = sum(groups.map((g) => (fixed[g]!.has(i) ? 0 : row[g]!)))
      if (free > 0) for (const g of groups) if (!fixed[g]!.has(i)) row[g]! *= (residents[i]! - given) / free
    })
  }
  return table
}

/** Sum of the years of age of all residents, so that the mean age of any grouping is a quotient of sums. */
function modelYearsOfAge(model: ModelYear, ages: readonly Column[]): void {
  const { units, year, published, city } = model
  const residents = column(model, 'einwohner')
  const fixed = new Map<number, number>()
  for (const { name } of units) {
    const mean = published.shares.get(`durchschnittsalter@${year}@${name}`)
    const i = positionOf(model, name)
    if (mean) fixed.set(i, Math.round(mean.value * residents[i]!))
  }
  const cityMean = published.shares.get(`durchschnittsalter@${year}@Erfurt gesamt`)?.value ?? meanAge[year]
  const expected = units.map(({ name, type }, i) => {
    const adultShift = (type === 'dörflich' ? 1.5 : 0) + 0.4 * random(`mean age|${name}`).normal()
    return sum(groups.map((g) => ages[g]![i]! * (groupMeanAge[g] + (g === 3 ? adultShift : 0))))
  })
  model.columns.set('altersjahre', rake({ expected, total: Math.round(cityMean * city.einwohner), fixed }))
}
