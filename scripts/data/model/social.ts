import { burden } from './burden'
import { cityRates, foreigners, householdSize, minorsPerHousehold } from './assumptions'
import { column, fixedCells, positionOf, sum, type Column, type ModelYear } from './context'
import { logisticCounts, rake } from './rake'
import { random } from './random'

interface CountRule {
  readonly component: string
  /** The count is a part of this component. */
  readonly of: string
  /** Log odds per unit of burden. */
  readonly loading: number
  /** Standard deviation of the district's own lasting deviation, in log odds. */
  readonly noise: number
  /** The count is also at most this share of another component. */
  readonly atMost?: { readonly share: number; readonly of: string }
}

/** How strongly each count follows the latent burden. Loadings are assumptions; signs follow the literature on social monitoring. */
const rules: readonly CountRule[] = [
  { component: 'auslaender', of: 'einwohner', loading: 0.58, noise: 0.18 },
  { component: 'alleinerziehende', of: 'haushalte_kinder', loading: 0.24, noise: 0.08 },
  { component: 'arbeitslose', of: 'ew_15_65', loading: 0.46, noise: 0.06 },
  { component: 'langzeitarbeitslose', of: 'arbeitslose', loading: 0.14, noise: 0.06 },
  { component: 'sgb2', of: 'ew_unter_rente', loading: 0.64, noise: 0.06 },
  { component: 'sgb2_u15', of: 'ew_u15', loading: 0.78, noise: 0.08, atMost: { share: 0.5, of: 'sgb2' } },
  { component: 'grundsicherung_alter', of: 'ew_65plus', loading: 0.5, noise: 0.12 },
  { component: 'wohngeld', of: 'haushalte', loading: 0.4, noise: 0.12 },
  { component: 'uebergaenge_gymnasium', of: 'uebergaenge', loading: -0.42, noise: 0.12 },
  { component: 'schulabgaenge_ohne', of: 'schulabgaenge', loading: 0.5, noise: 0.15 },
  { component: 'betreut_u3', of: 'ew_u3', loading: -0.2, noise: 0.08 },
  { component: 'hilfen_erziehung', of: 'ew_u18', loading: 0.5, noise: 0.15 },
  { component: 'esu_uebergewicht', of: 'esu', loading: 0.26, noise: 0.12 },
  { component: 'esu_sprache', of: 'esu', loading: 0.36, noise: 0.12 },
  { component: 'waehlende', of: 'wahlberechtigte', loading: -0.3, noise: 0.06 },
]

/** Log-odds share of the deviation that changes from year to year. */
const yearlyNoise = 0.35
/** Part of the binomial chance variation that a count shows; below 1, since many counts are means over a year. */
const chance = 0.6

/** Households, school cohorts, the electorate, and all counts that follow the burden. */
export function modelSocial(model: ModelYear): void {
  modelDenominators(model)
  for (const rule of rules.filter(({ of }) => of !== 'wahlberechtigte')) modelCount(model, rule)
  // German adults, known only now that foreign residents are: about 1.5 % are not on the electoral roll.
  const residents = column(model, 'einwohner')
  const minors = column(model, 'ew_u18')
  const foreign = column(model, 'auslaender')
  model.columns.set('wahlberechtigte', residents.map((all, i) => Math.round((all - minors[i]!) * (1 - foreign[i]! / all) * 0.985)))
  for (const rule of rules.filter(({ of }) => of === 'wahlberechtigte')) modelCount(model, rule)
}

function modelDenominators(model: ModelYear): void {
  const { units, year } = model
  const draw = (purpose: string, i: number, spread: number): number =>
    1 + spread * random(`${purpose}|${units[i]!.name}`).normal() + (spread / 3) * random(`${purpose}|${units[i]!.name}|${year}`).normal()
  const from = (component: string, of: string, factor: (i: number) => number): void => {
    model.columns.set(component, column(model, of).map((value, i) => Math.max(1, Math.round(value * factor(i)))))
  }
  from('haushalte', 'einwohner', (i) => draw('households', i, 0.02) / householdSize[units[i]!.type]!)
  from('haushalte_kinder', 'ew_u18', (i) => draw('families', i, 0.02) / minorsPerHousehold)
  // Three cohorts of about a twelfth (ages 3 to 15) or a sixth (ages 15 to 18, and those a little older) each.
  const children = column(model, 'ew_u15').map((value, i) => value - column(model, 'ew_u3')[i]!)
  model.columns.set('esu', children.map((value, i) => Math.max(3, Math.round((value / 12) * 3 * 1.08 * draw('school entry', i, 0.05)))))
  model.columns.set('uebergaenge', children.map((value, i) => Math.max(3, Math.round((value / 12) * 3 * 0.94 * draw('transition', i, 0.05)))))
  const teens = column(model, 'ew_u18').map((value, i) => value - column(model, 'ew_u15')[i]!)
  model.columns.set('schulabgaenge', teens.map((value, i) => Math.max(3, Math.round(value * 0.96 * draw('leaving school', i, 0.05)))))
  model.columns.set('flaeche', units.map(({ areaM2 }) => Math.round(areaM2)))
}

function modelCount(model: ModelYear, { component, of, loading, noise, atMost }: CountRule): void {
  const { units, year } = model
  const denominators = column(model, of)
  const total = cityTotal(model, component, of)
  const x = units.map(({ name }) => {
    const lasting = random(`${component}|${name}`).normal()
    const passing = random(`${component}|${name}|${year}`).normal()
    return loading * burden(name, year) + noise * (lasting + yearlyNoise * passing)
  })
  const expected = logisticCounts(x, denominators, total).map((count, i) => {
    const deviation = chance * Math.sqrt(count * (1 - count / denominators[i]!)) * random(`chance|${component}|${units[i]!.name}|${year}`).normal()
    return Math.max(0, count + deviation)
  })
  const limit = atMost ? column(model, atMost.of).map((value) => Math.floor(value * atMost.share)) : denominators
  model.columns.set(
    component,
    rake({ expected, total, fixed: given(model, component, denominators), max: denominators.map((value, i) => Math.min(value, limit[i]!)) }),
  )
}

/** Published totals where there are some, the assumed city-wide rate otherwise. */
function cityTotal({ city, year, columns }: ModelYear, component: string, of: string): number {
  if (component === 'sgb2') return city.sgb2
  if (component === 'arbeitslose') return city.arbeitslose
  if (component === 'auslaender') return city.auslaender ?? foreigners[year]!
  return Math.round((sum(columns.get(of)!) * cityRates[component]![year]) / 100)
}

/** Published counts, and counts that a published share of this year determines to its printed decimals. */
function given(model: ModelYear, component: string, denominators: Column): Map<number, number> {
  const fixed = fixedCells(model, component)
  const { units, year, published } = model
  const [indicator, slot] = component === 'waehlende' && year === 2012 ? ['wahlbeteiligung_bundestag', 2009] : component === 'auslaender' ? ['auslaenderanteil', year] : []
  if (indicator === undefined) return fixed
  for (const { name } of units) {
    const i = positionOf(model, name)
    const share = published.shares.get(`${indicator}@${slot}@${name}`)
    if (share && !fixed.has(i)) fixed.set(i, Math.round((denominators[i]! * share.value) / 100))
  }
  return fixed
}
