import type { RawFeature } from './rawAreas'

/** Properties that hold names, the likeliest first. */
const usual = [/^(name|bezeichnung|gebietsname|gebiet|schulbezirk|schulname|titel|title|label)$/i, /^(plz|postleitzahl|postcode|postal_code|zip)$/i, /name|bez/i, /^(nummer|nr|id|code|schluessel|key)$/i]

/** A property as a name: text or number, trimmed; '' where it is neither. */
export const nameIn = ({ properties }: Pick<RawFeature, 'properties'>, property: string | null): string => {
  const value = property === null ? undefined : properties[property]
  return typeof value === 'string' ? value.trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}

const namesIn = (features: readonly RawFeature[], property: string): string[] => features.map((item) => nameIn(item, property)).filter((name) => name !== '')

/** Properties that could name the areas: filled nearly everywhere and not the same for all. */
export const namingProperties = (features: readonly RawFeature[]): string[] =>
  [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].slice(0, 200).filter((key) => {
    const names = namesIn(features, key)
    return names.length >= 0.9 * features.length && (new Set(names).size > 1 || features.length === 1)
  })

/** The likeliest of them: by its name, else one that differs for at least half of the features; null where there is none. */
export const nameProperty = (features: readonly RawFeature[], candidates: readonly string[]): string | null => {
  for (const pattern of usual) {
    const found = candidates.find((key) => pattern.test(key))
    if (found !== undefined) return found
  }
  return candidates.find((key) => new Set(namesIn(features, key)).size >= features.length / 2) ?? null
}
