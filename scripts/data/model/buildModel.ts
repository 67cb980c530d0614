import type { Status } from '../../../src/core/indicators/provenance'
import { components, years, type Year } from '../indicators/components'
import type { UnitRow } from '../units/buildUnits'
import { modelAges } from './ages'
import { column, type ModelYear } from './context'
import { modelPopulation } from './population'
import type { Published } from './published'
import { modelSocial } from './social'

export interface ModelRow {
  readonly unit: string
  readonly component: string
  readonly year: Year
  readonly value: number
  readonly status: Status
  readonly source: string
}

/**
 * The whole table of counts: published cells as published, everything else modelled so that published totals are
 * met. Ordered by component, year, unit. The same input gives the same rows on every machine.
 */
export function buildModel(units: readonly UnitRow[], published: Published): ModelRow[] {
  const models = years.map((year): ModelYear => {
    const model: ModelYear = { year, units, published, city: published.totals.get(year)!, columns: new Map() }
    modelPopulation(model)
    modelAges(model)
    modelSocial(model)
    return model
  })
  return components.flatMap(({ id }) =>
    models.flatMap((model) =>
      column(model, id).map((value, i): ModelRow => {
        const unit = units[i]!
        const cell = published.cells.get(`${id}@${model.year}@${unit.name}`)
        if (cell && cell.value !== value) throw new Error(`published value not met (${id} ${model.year} ${unit.name}: ${value})`)
        const official = id === 'flaeche' ? ({ status: 'amtlich', source: 'erfurt-geoportal' } as const) : undefined
        const { status, source } = official ?? cell ?? ({ status: 'modell', source: 'modell' } as const)
        return { unit: unit.id, component: id, year: model.year, value, status, source }
      }),
    ),
  )
}
