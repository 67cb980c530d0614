import { valueComponent, type Component, type Direction, type Indicator } from '../../core/indicators/indicator'
import { objects, packageJson, text, textMap, texts, type JsonObject } from './packageJson'
import { paths, type PackageFiles, type ProblemList } from './packageFiles'

const isDirection = (value: unknown): value is Direction => value === 1 || value === -1 || value === 0

const parseComponent = (json: JsonObject): Component => ({
  id: text(json['id']),
  label: text(json['label']),
  counted: text(json['counted']),
  synonyms: texts(json['synonyms']),
  dates: textMap(json['dates']),
})

const parseIndicator = (json: JsonObject, problems: ProblemList): Indicator | undefined => {
  const id = text(json['id'])
  const place = { file: paths.indicators, value: id }
  const { direction, decimals, per } = json
  if (!isDirection(direction)) {
    problems.error('bad-direction', { ...place, column: 'direction' }, `Der Indikator „${id}“ hat keine Richtung 1, -1 oder 0.`, '1: hoher Wert, mehr Bedarf; -1: weniger; 0: nur zur Einordnung.')
    return undefined
  }
  if (typeof decimals !== 'number' || !Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
    problems.error('bad-decimals', { ...place, column: 'decimals' }, `Der Indikator „${id}“ nennt keine Zahl der Nachkommastellen von 0 bis 6.`, 'Ergänzen Sie „decimals“.')
    return undefined
  }
  const common = {
    id,
    label: text(json['label']),
    shortLabel: text(json['shortLabel']) || text(json['label']),
    domain: text(json['domain']),
    unit: text(json['unit']),
    decimals,
    direction,
    description: text(json['description']),
    source: text(json['source']),
    synonyms: texts(json['synonyms']),
  }
  const value = text(json['value'])
  if (value !== '') return { ...common, value }
  const numerator = text(json['numerator'])
  const denominator = text(json['denominator'])
  if (numerator === '' || denominator === '' || typeof per !== 'number' || !(per > 0)) {
    problems.error('bad-formula', place, `Der Indikator „${id}“ hat weder Zähler, Nenner und Bezugsgröße noch eine Wertspalte.`, 'Ergänzen Sie „numerator“, „denominator“ und „per“ oder „value“.')
    return undefined
  }
  return { ...common, numerator, denominator, per }
}

export interface Definitions {
  readonly components: Component[]
  readonly indicators: Indicator[]
}

/**
 * Reads `indicators.json`: { components, indicators }. Errors for entries without
 * id or label, double ids, formulas that name a component nobody defines.
 */
export const parseIndicators = (files: PackageFiles, problems: ProblemList): Definitions => {
  const file = paths.indicators
  const json = packageJson(files, file, problems)
  if (!json) return { components: [], indicators: [] }
  const distinct = <T extends { readonly id: string; readonly label: string }>(kind: string, list: readonly T[]): T[] => {
    const seen = new Set<string>()
    return list.filter(({ id, label }) => {
      if (id === '' || label === '') problems.error('unnamed', { file, value: id }, `${kind}: Kennung oder Bezeichnung fehlt.`, 'Ergänzen Sie „id“ und „label“.')
      else if (seen.has(id)) problems.error('duplicate-id', { file, value: id }, `${kind} „${id}“ ist zweimal beschrieben.`, 'Entfernen Sie einen der Einträge.')
      else {
        seen.add(id)
        return true
      }
      return false
    })
  }
  const components = distinct('Merkmal', objects(json['components']).map(parseComponent))
  const indicators = distinct('Indikator', objects(json['indicators']).flatMap((entry) => parseIndicator(entry, problems) ?? []))
  const known = new Set(components.map((component) => component.id))
  for (const indicator of indicators) {
    const parts = 'value' in indicator ? [indicator.value] : [indicator.numerator, indicator.denominator]
    for (const part of parts) {
      if (known.has(part) || part === valueComponent(indicator.id)) continue
      problems.error('unknown-component', { file, column: indicator.id, value: part }, `Der Indikator „${indicator.label}“ verwendet das Merkmal „${part}“, das nicht beschrieben ist.`, 'Ergänzen Sie das Merkmal unter „components“.')
    }
  }
  return { components, indicators }
}
