import type { Unit, UnitId } from '../../core/units/unit'
import type { DataPackage } from '../dataPackage'
import { editDistance } from './editDistance'
import { foldedWords, foldName } from './foldName'

export type UnitMatch =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'ambiguous'; readonly units: readonly UnitId[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Unit[] }

export type NamedUnits = Pick<DataPackage, 'units' | 'synonyms'>
export type UnitMatcher = (text: string) => UnitMatch

const leastAbbreviation = 4
/** Suggestions cost far more than matches; a table with more unknown names is not helped by them. */
const mostSuggestions = 500
/** Longer text names no unit; looking closer would only cost time. */
const longestText = 120

/** Parts of a double name or of a name with brackets, folded: "Rohda (Haarberg)" has two. */
const partsOf = (name: string): string[] => {
  const parts = name.split(/[-–/()]+/).map(foldName).filter((part) => part.length > 2)
  return parts.length > 1 ? parts : []
}

/** "Sulzer Siedl." for "Sulzer Siedlung": word by word a beginning, and a dot says so. */
const abbreviates = (text: string, name: string): boolean => {
  const short = foldedWords(text)
  const full = foldedWords(name)
  return short.length === full.length && short.every((word, index) => full[index] === word || (word.length >= leastAbbreviation && full[index]!.startsWith(word)))
}

const oneOf = (units: readonly Unit[]): UnitMatch | undefined => {
  const distinct = [...new Set(units)]
  if (distinct.length === 1) return { kind: 'unit', unit: distinct[0]! }
  return distinct.length > 1 ? { kind: 'ambiguous', units: distinct.map((unit) => unit.id) } : undefined
}

/**
 * Makes a function that finds the unit a text means. It takes, in this order:
 * the id ("01", "1", "1.0"), the name in any spelling foldName() makes equal, a
 * synonym of the package, number and name together ("01 Altstadt",
 * "Altstadt (01)"; if they disagree, the answer is ambiguous), one part of a
 * double name, an abbreviation marked by a dot. A part that is but one letter
 * from a part of another unit's name is ambiguous („Rohda“ and „Rhoda“).
 *
 * A near miss is never taken: it comes back as a suggestion, nearest first, at
 * most three. After 500 different unknown texts one matcher suggests no more.
 */
export const unitMatcher = (pkg: NamedUnits): UnitMatcher => {
  const byId = new Map(pkg.units.map((unit) => [unit.id, unit]))
  const byNumber = new Map<number, Unit[]>()
  const byName = new Map<string, Unit[]>()
  const parts: { readonly part: string; readonly unit: Unit }[] = []
  const add = <K>(map: Map<K, Unit[]>, key: K, unit: Unit) => map.set(key, [...(map.get(key) ?? []), unit])
  for (const unit of pkg.units) {
    if (/^\d+$/.test(unit.id)) add(byNumber, Number(unit.id), unit)
    add(byName, foldName(unit.name), unit)
    for (const part of partsOf(unit.name)) parts.push({ part, unit })
  }
  const spellings: { readonly folded: string; readonly unit: Unit }[] = [...byName].flatMap(([folded, units]) => units.map((unit) => ({ folded, unit })))
  const bySynonym = new Map<string, Unit>()
  for (const [spelling, id] of pkg.synonyms) {
    const unit = byId.get(id)
    if (!unit) continue
    bySynonym.set(foldName(spelling), unit)
    spellings.push({ folded: foldName(spelling), unit })
  }

  const numbered = (text: string): Unit[] => {
    const digits = /^(?:ot\s*)?0*(\d{1,9})(?:[.,]0*)?$/i.exec(text)?.[1]
    return digits === undefined ? [] : (byNumber.get(Number(digits)) ?? [])
  }
  const named = (text: string): Unit[] => {
    const folded = foldName(text)
    const exact = byName.get(folded)
    if (exact) return exact
    const synonym = bySynonym.get(folded)
    if (synonym) return [synonym]
    if (parts.some(({ part }) => part === folded)) return parts.filter(({ part }) => editDistance(part, folded, 1) <= 1).map(({ unit }) => unit)
    return text.includes('.') && foldedWords(text).some((word) => word.length >= leastAbbreviation) ? pkg.units.filter((unit) => abbreviates(text, unit.name)) : []
  }
  let suggested = 0
  const suggest = (text: string): Unit[] => {
    if (++suggested > mostSuggestions) return []
    const folded = foldName(text)
    const limit = Math.min(3, Math.floor(folded.length / 3))
    const near = new Map<Unit, number>()
    const note = (unit: Unit, distance: number) => {
      if (distance <= limit) near.set(unit, Math.min(distance, near.get(unit) ?? Infinity))
    }
    if (limit > 0) {
      for (const { folded: spelling, unit } of spellings) note(unit, editDistance(spelling, folded, limit))
      for (const { part, unit } of parts) note(unit, editDistance(part, folded, limit))
      if (folded.length >= leastAbbreviation) for (const { folded: spelling, unit } of spellings) if (spelling.startsWith(folded)) note(unit, limit)
    }
    return [...near].sort((a, b) => a[1] - b[1]).slice(0, 3).map(([unit]) => unit)
  }

  const known = new Map<string, UnitMatch>()
  const match = (text: string): UnitMatch => {
    if (text.length > longestText) return { kind: 'unknown', suggestions: [] }
    const exact = byId.get(text)
    if (exact) return { kind: 'unit', unit: exact }
    const single = oneOf(numbered(text)) ?? (/\p{L}/u.test(text) ? oneOf(named(text)) : { kind: 'unknown', suggestions: [] })
    if (single) return single
    const [, before, name, after] = /^(\d{1,9})?[\s._:–-]*(.*?)[\s(]*(\d{1,9})?\)?$/su.exec(text) ?? []
    const number = before ?? after
    if (number !== undefined && name) {
      const both = oneOf([...numbered(number), ...named(name)])
      if (both && numbered(number).length > 0 && named(name).length > 0) return both
      return { kind: 'unknown', suggestions: [...new Set([...named(name), ...suggest(name), ...numbered(number)])].slice(0, 3) }
    }
    return { kind: 'unknown', suggestions: suggest(text) }
  }
  return (text) => {
    const trimmed = text.trim()
    const found = known.get(trimmed) ?? match(trimmed)
    known.set(trimmed, found)
    return found
  }
}

/** unitMatcher() for a single text; for whole tables make the matcher once. */
export const matchUnit = (text: string, pkg: NamedUnits): UnitMatch => unitMatcher(pkg)(text)
