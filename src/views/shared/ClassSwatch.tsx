import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { useApp } from '../AppContext'
import { classColours } from './classColours'

/** The colour of a row's class as on the map; hatched where it is not rated. */
export const ClassSwatch = ({ shown, row }: { shown: Shown; row: ShownRow }) => {
  const theme = useApp((state) => state.theme)
  if (row.classIndex === null) return <span className="swatch swatch-hatched" aria-hidden="true" />
  return <span className="swatch" aria-hidden="true" style={{ backgroundColor: classColours(shown.classCount, shown.direction, theme)[row.classIndex] }} />
}
