import { valueComponent, type Component, type Indicator } from '../../core/indicators/indicator'
import { foldedWords } from '../names/foldName'
import type { DataPackage } from '../dataPackage'
import { foldLabel } from './columnLabel'

export interface Term {
  readonly component?: Component
  readonly indicator?: Indicator
}

export interface TermDictionary {
  /** Component and indicator known under one of these folded spellings; the first spelling that is known counts. */
  readonly find: (spellings: readonly string[]) => Term
  /** The term with the longest name inside a text, e.g. a title line. */
  readonly within: (text: string) => Term
  /** The only percentage with this component as numerator. */
  readonly shareOf: (componentId: string) => Indicator | undefined
}

/**
 * Names under which the package's components and indicators appear in tables:
 * ids, labels, then synonyms, then short labels. Where two claim one name, the
 * earlier kind of name wins.
 */
export const termDictionary = (pkg: Pick<DataPackage, 'components' | 'indicators'>): TermDictionary => {
  const ready = new Set(pkg.indicators.map((indicator) => ('value' in indicator ? indicator.value : valueComponent(indicator.id))))
  const components = pkg.components.filter(({ id }) => !ready.has(id))
  const componentOf = new Map<string, Component>()
  const indicatorOf = new Map<string, Indicator>()
  const add = <T>(map: Map<string, T>, name: string, item: T) => {
    const folded = foldLabel(name)
    if (folded !== '' && !map.has(folded)) map.set(folded, item)
  }
  for (const component of components) for (const name of [component.id, component.label]) add(componentOf, name, component)
  for (const component of components) for (const name of component.synonyms) add(componentOf, name, component)
  for (const indicator of pkg.indicators) for (const name of [indicator.id, indicator.label]) add(indicatorOf, name, indicator)
  for (const indicator of pkg.indicators) for (const name of [...indicator.synonyms, indicator.shortLabel]) add(indicatorOf, name, indicator)

  const find = (spellings: readonly string[]): Term => {
    for (const spelling of spellings) {
      const component = componentOf.get(spelling)
      const indicator = indicatorOf.get(spelling)
      if (component || indicator) return { ...(component ? { component } : {}), ...(indicator ? { indicator } : {}) }
    }
    return {}
  }
  const within = (text: string): Term => {
    const words = foldedWords(text)
    for (let length = words.length; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const name = words.slice(from, from + length).join('')
        const term = name.length > 4 ? find([name]) : {}
        if (term.component || term.indicator) return term
      }
    }
    return {}
  }
  const shareOf = (componentId: string): Indicator | undefined => {
    const shares = pkg.indicators.filter((indicator) => 'numerator' in indicator && indicator.numerator === componentId && indicator.unit === '%')
    return shares.length === 1 ? shares[0] : undefined
  }
  return { find, within, shareOf }
}
