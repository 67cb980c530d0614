import { paintOf } from '../../map/fillPaint'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { useApp } from '../AppContext'
import { classColours } from './classColours'
import { classWord } from './classWord'
import { fillOf } from './sceneOf'

/** The colour or pattern of a row as on the map, with the class as a hidden word. */
export const ClassSwatch = ({ shown, row }: { shown: Shown; row: ShownRow }) => {
  const theme = useApp((state) => state.theme)
  const paint = paintOf(fillOf(row, classColours(shown.classCount, shown.direction, theme)))
  return (
    <span className={paint.kind === 'pattern' ? `swatch swatch-${paint.pattern}` : 'swatch'} style={paint.kind === 'colour' ? { backgroundColor: paint.colour } : undefined}>
      <span className="visually-hidden">{classWord(shown, row)}</span>
    </span>
  )
}
