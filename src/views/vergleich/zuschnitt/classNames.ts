import { classRanges } from '../../../map/legend'
import type { Shown } from '../../../state/derived/shownTypes'

/** Names of the classes, their limits where they have no names. */
export const classNames = (shown: Pick<Shown, 'labels' | 'breaks' | 'decimals' | 'unit'>): readonly string[] => (shown.labels.length > 0 ? shown.labels : classRanges(shown.breaks, shown.decimals, shown.unit))
