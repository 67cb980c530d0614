import { maxZones, type Draft, type DraftSizes } from './draft'

/** The sizes in the order they are written. */
export const sizeKeys = ['rooms', 'target', 'least', 'most'] as const satisfies readonly (keyof DraftSizes)[]

/** More people than any city has. */
export const maxSize = 1_000_000_000

/** Largest number each size can be. */
export const largestSize = (key: keyof DraftSizes): number => (key === 'rooms' ? maxZones : maxSize)

export const isSize = (key: keyof DraftSizes, value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= largestSize(key)

/** Sizes rounded to whole numbers, in the order of `sizeKeys`; what is none of 1 or more, or too large, is left out. Undefined where nothing is left. */
export const tidySizes = (sizes: { readonly [Key in keyof DraftSizes]?: number | undefined }): DraftSizes | undefined => {
  const kept = sizeKeys.flatMap((key): [keyof DraftSizes, number][] => {
    const value = Math.round(sizes[key] ?? NaN)
    return isSize(key, value) ? [[key, value]] : []
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

export const sameSizes = (a: DraftSizes | undefined, b: DraftSizes | undefined): boolean => sizeKeys.every((key) => a?.[key] === b?.[key])

/** The draft with these sizes alone; without any it has no `sizes`. */
export const withSizes = ({ id, title, description, origin, zones, zoneOf, notes }: Draft, sizes: DraftSizes | undefined): Draft => ({ id, title, description, origin, zones, zoneOf, notes, ...(sizes === undefined ? {} : { sizes }) })
