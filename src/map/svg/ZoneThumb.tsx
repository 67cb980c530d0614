import { useMemo } from 'react'
import type { UnitId } from '../../core/units/unit'
import type { UnitTopology } from '../../data/dataPackage'
import { groupBorders, mapGeometry, sheetPath } from '../geometry/mapGeometry'
import type { ThemeName } from '../palette'
import { zoneLook } from '../zoneLook'

/**
 * A small picture of a division: land in the colours of its zones, heavier
 * borders. Decoration beside words that say the same; no names, no gestures.
 * @param colourOf colour number 1 to 30 of each unit's zone; null for land without a zone
 */
export const ZoneThumb = ({ topology, colourOf, theme, width = 150 }: { topology: UnitTopology; colourOf: (unit: UnitId) => number | null; theme: ThemeName; width?: number }) => {
  const geometry = mapGeometry(topology)
  const frame = useMemo(() => {
    const { units } = geometry
    const x0 = Math.min(...units.map(({ box }) => box.x0))
    const y0 = Math.min(...units.map(({ box }) => box.y0))
    const x1 = Math.max(...units.map(({ box }) => box.x1))
    const y1 = Math.max(...units.map(({ box }) => box.y1))
    return { x0, y0, width: x1 - x0, height: y1 - y0 }
  }, [geometry])
  const borders = sheetPath(geometry, groupBorders(geometry, (id) => `${colourOf(id) ?? ''}`))
  return (
    <svg className="zone-thumb" viewBox={`${frame.x0} ${frame.y0} ${frame.width} ${frame.height}`} width={width} height={Math.round((width * frame.height) / frame.width)} aria-hidden="true">
      {geometry.units.map((unit) => {
        const colour = colourOf(unit.id)
        return <path key={unit.id} d={unit.path} fill={colour === null ? 'var(--sunken)' : zoneLook(colour, theme).colour} stroke="var(--map-border)" strokeWidth={frame.width / 900} />
      })}
      <path d={borders} fill="none" stroke="var(--map-zone-border)" strokeWidth={frame.width / 180} strokeLinejoin="round" />
    </svg>
  )
}
