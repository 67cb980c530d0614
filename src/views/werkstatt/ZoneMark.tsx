import type { DraftZone } from '../../core/zoning/draft/draft'
import { zoneLook } from '../../map/zoneLook'
import { useApp } from '../AppContext'

/** Number of a room on its colour and texture, as on the map. */
export const ZoneMark = ({ zone, large = false }: { zone: Pick<DraftZone, 'number' | 'colour'>; large?: boolean }) => {
  const theme = useApp((state) => state.theme)
  const { colour, texture } = zoneLook(zone.colour, theme)
  return (
    <span className={`zone-mark zone-texture-${texture}${large ? ' is-large' : ''}`} style={{ backgroundColor: colour }} aria-hidden="true">
      <span>{zone.number}</span>
    </span>
  )
}
