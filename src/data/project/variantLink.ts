import { error } from '../../core/problem'
import { failure, success, type Result } from '../../core/result'
import type { UnitId } from '../../core/units/unit'
import { emptyDraft } from '../../core/zoning/draft/createDraft'
import { maxZones, type Draft, type DraftSizes, type DraftZone } from '../../core/zoning/draft/draft'
import { sizeKeys, tidySizes, withSizes } from '../../core/zoning/draft/draftSizes'
import { defaultZoneName, isColour, isZoneNumber, maxNameLength, maxTitleLength, tidyLine } from '../../core/zoning/draft/freeZone'
import { checksum } from '../csv/checksum'

/** First letter of the text: which writing it is. The plain one has neither locks nor sizes, and is kept where there are none. */
const plainVersion = 'a'
const fullVersion = 'b'
const signLength = 4

/** Some letters that change with the text. */
const sign = (text: string): string => parseInt(checksum(text), 16).toString(36).padStart(signLength, '0').slice(-signLength)

/** Letters and digits stay, a space is a dot, everything else its code point between low lines: nothing that an address or a mail would touch. */
const quote = (text: string): string => [...text].map((char) => (/[A-Za-z0-9]/.test(char) ? char : char === ' ' ? '.' : `_${char.codePointAt(0)!.toString(36)}_`)).join('')

/** Null where it was not written by quote(). */
const unquote = (text: string): string | null => {
  if (!/^([A-Za-z0-9.]|_[0-9a-z]{1,4}_)*$/.test(text)) return null
  const codes = [...text.matchAll(/_([0-9a-z]+)_/g)].map(([, code]) => parseInt(code!, 36))
  return codes.every((code) => code <= 0x10ffff) ? text.replace(/_([0-9a-z]+)_|\./g, (_, code: string | undefined) => (code === undefined ? ' ' : String.fromCodePoint(parseInt(code, 36)))) : null
}

/** What differs from a zone's place in the list, from 1: place, number (two letters), colour, and the name where it is not „Raum n“. */
const quoteZone = ({ number, name, colour }: DraftZone, place: number): string | null =>
  number === place && colour === place && name === defaultZoneName(number) ? null : `${place.toString(36)}${number.toString(36).padStart(2, '0')}${colour.toString(36)}${name === defaultZoneName(number) ? '' : quote(name)}`

/** Sizes in base 36 in the order of `sizeKeys`, with dots between; nothing where there are none. */
const quoteSizes = (sizes: DraftSizes | undefined): string => (sizes === undefined ? '' : sizeKeys.map((key) => sizes[key]?.toString(36) ?? '').join('.'))

/** Null where it was not written by quoteSizes(). */
const unquoteSizes = (text: string): { readonly sizes: DraftSizes | undefined } | null => {
  if (text === '') return { sizes: undefined }
  if (!/^([1-9a-z][0-9a-z]{0,5})?(\.([1-9a-z][0-9a-z]{0,5})?){3}$/.test(text)) return null
  const sizes = tidySizes(Object.fromEntries(text.split('.').map((part, index) => [sizeKeys[index]!, part === '' ? undefined : parseInt(part, 36)])))
  return quoteSizes(sizes) === text ? { sizes } : null
}

/**
 * A draft as text for an address: version, sign of the units, one letter per unit
 * (base 36 place of its zone from 1, `-` for none) in the order of `units`, title,
 * number of zones, in the full writing places of the locked zones and wanted sizes,
 * zones that are not as by default, sign of it all. Only letters, digits and `-._`. Notes,
 * description and history do not travel; units that are not listed are left out.
 */
export const encodeVariant = (draft: Draft, units: readonly UnitId[]): string => {
  const place = new Map(draft.zones.map(({ id }, index) => [id, index + 1]))
  const letters = units.map((unit) => place.get(draft.zoneOf.get(unit) ?? '')?.toString(36) ?? '-').join('')
  const zones = draft.zones.map((zone, index) => quoteZone(zone, index + 1)).filter((zone) => zone !== null)
  const locks = draft.zones.map(({ locked }, index) => (locked ? (index + 1).toString(36) : '')).join('')
  const sizes = quoteSizes(draft.sizes)
  const isPlain = locks === '' && sizes === ''
  const body = [`${isPlain ? plainVersion : fullVersion}${sign(units.join('\n'))}${letters}`, quote(draft.title), draft.zones.length.toString(36), ...(isPlain ? [] : [locks, sizes]), ...zones].join('-')
  return `${body}-${sign(body)}`
}

const damaged = error('link-damaged', 'Der Link auf die Variante ist beschädigt; vermutlich fehlt ein Teil.', 'Den Link noch einmal vollständig kopieren oder um die Projektdatei bitten.')
const newer = error('link-newer', 'Der Link auf die Variante kommt aus einer neueren Fassung der Sozialraumkarte.', 'Die Seite neu laden; hilft das nicht, um die Projektdatei bitten.')
const foreign = error('link-foreign', 'Der Link gehört zu anderen Gebieten als den hier geladenen.', 'Zuerst unter „Daten“ das Datenpaket laden, mit dem die Variante entstanden ist.')

const readZone = (text: string): { readonly place: number; readonly zone: Omit<DraftZone, 'id' | 'locked'> } | null => {
  const [, place, digits, letter, rest = ''] = /^([1-9a-u])([0-9a-z]{2})([1-9a-u])(.*)$/.exec(text) ?? []
  const name = unquote(rest)
  if (place === undefined || name === null) return null
  const number = parseInt(digits!, 36)
  const colour = parseInt(letter!, 36)
  return isZoneNumber(number) && isColour(colour) ? { place: parseInt(place, 36), zone: { number, colour, name: tidyLine(name, maxNameLength) || defaultZoneName(number) } } : null
}

/**
 * Reads a variant from an address against the units loaded, in their order. Its id
 * is '' and its origin empty: whoever takes it in gives them. Problem for a damaged
 * link, one of a newer version, and one for other units.
 */
export const decodeVariant = (text: string, units: readonly UnitId[]): Result<Draft> => {
  const end = text.lastIndexOf('-')
  if (end < 0 || text.slice(end + 1) !== sign(text.slice(0, end))) return failure(damaged)
  // From here on the text is as somebody wrote it.
  const isFull = text.startsWith(fullVersion)
  if (!isFull && !text.startsWith(plainVersion)) return failure(newer)
  if (text.slice(1, 1 + signLength) !== sign(units.join('\n'))) return failure(foreign)
  const start = 1 + signLength
  const letters = text.slice(start, start + units.length)
  const [before, quoted = '', count = '', ...rest] = text.slice(start + units.length, end).split('-')
  const [locks, sizesText, parts] = isFull ? [rest[0] ?? '?', rest[1] ?? '?', rest.slice(2)] : ['', '', rest]
  const sizes = unquoteSizes(sizesText)
  const title = unquote(quoted)
  const zoneCount = /^[0-9a-u]$/.test(count) ? parseInt(count, 36) : NaN
  if (before !== '' || title === null || sizes === null || !/^[1-9a-u]*$/.test(locks) || Number.isNaN(zoneCount) || zoneCount > maxZones || !/^[-1-9a-u]*$/.test(letters)) return failure(damaged)
  const special = parts.map(readZone)
  if (!special.every((each) => each !== null)) return failure(damaged)
  const zoneAt = new Map(special.map(({ place, zone }) => [place, zone]))
  const zones = Array.from({ length: zoneCount }, (_, index): DraftZone => {
    const place = index + 1
    return { id: `r${place}`, ...(zoneAt.get(place) ?? { number: place, colour: place, name: defaultZoneName(place) }), locked: locks.includes(place.toString(36)) }
  })
  const isDistinct = (values: readonly number[]): boolean => new Set(values).size === values.length
  const zoneOf = new Map([...letters].flatMap((letter, index): [UnitId, string][] => (letter === '-' ? [] : [[units[index]!, `r${parseInt(letter, 36)}`]])))
  const listed = new Set(zones.map(({ id }) => id))
  if (zoneAt.size !== parts.length || [...locks].some((letter) => parseInt(letter, 36) > zoneCount) || [...zoneAt.keys()].some((place) => place > zoneCount) || !isDistinct(zones.map(({ number }) => number)) || !isDistinct(zones.map(({ colour }) => colour)) || [...zoneOf.values()].some((zone) => !listed.has(zone))) {
    return failure(damaged)
  }
  return success(withSizes({ ...emptyDraft({ id: '', title: tidyLine(title, maxTitleLength), origin: '' }), zones, zoneOf }, sizes.sizes))
}
