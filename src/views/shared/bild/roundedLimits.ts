import { isPresent } from '../../../core/indicators/missing'
import type { Shown } from '../../../state/derived/shownTypes'

/** Decimals a legend writes limits with. */
const limitDecimals = (shown: Shown): number => (shown.measure === 'index' ? 1 : shown.decimals)

/**
 * Whether somebody who reads the printed values against the printed limits
 * would put a row into another class than it is in: its value lies below a
 * limit and is written as that limit or more, or the other way round. False
 * without limits or values.
 */
export const roundingShows = (shown: Shown): boolean =>
  shown.breaks.some((limit) => {
    const written = Number(limit.toFixed(limitDecimals(shown)))
    return shown.rows.some(({ value, classIndex }) => isPresent(value) && classIndex !== null && value < limit !== Number(value.toFixed(shown.decimals)) < written)
  })
