import type { Pairs } from '../vergleich/maps/numbers'

/** Pairs of rooms made by hand belong to the open page, not to a scene: its maps, tables and sentences all do without them. */
export const noPairs: Pairs = new Map()
