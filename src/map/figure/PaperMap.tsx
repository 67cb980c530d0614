import { useId, useMemo } from 'react'
import type { UnitId } from '../../core/units/unit'
import type { UnitTopology } from '../../data/dataPackage'
import { mapGeometry } from '../geometry/mapGeometry'
import type { Camera, MapScene } from '../mapScene'
import type { Size } from '../mercator'
import { drawMap } from './drawMap'
import { toXml } from './mark'
import { mmToPixels } from './paperUnits'
import { useFont } from './useFont'

export interface PaperMapProps {
  readonly topology: UnitTopology
  /** Made with the light theme's colours, whatever the screen shows. */
  readonly scene: MapScene
  readonly widthMm: number
  readonly heightMm: number
  /** What is shown; without it the whole city. */
  readonly camera?: Camera | null | undefined
  /** Size in pixels of the map in which `camera` was looked at. */
  readonly cameraSize?: Size | undefined
  readonly highlight?: ReadonlySet<UnitId> | undefined
  /** How much larger than on a sheet in the hand everything is drawn that keeps its size: names, lines, patterns. 1 for A4, about 1.4 for A3, 2.5 for A1. */
  readonly enlarge?: number | undefined
  readonly scaleBar?: boolean | undefined
  readonly className?: string | undefined
  /** What the map shows, in a sentence. */
  readonly alt: string
}

/**
 * A map that stands still: one SVG element that needs no style sheet, no
 * events and no camera of its own, for sheets of paper and for pages that are
 * saved. Drawn as on screen, with scale bar and north.
 */
export const PaperMap = ({ topology, scene, widthMm, heightMm, camera, cameraSize, highlight, enlarge = 1, scaleBar = true, className, alt }: PaperMapProps) => {
  const prefix = `karte${useId().replace(/\W/g, '')}`
  const font = useFont()
  const size = useMemo(() => ({ width: mmToPixels(widthMm) / enlarge, height: mmToPixels(heightMm) / enlarge }), [widthMm, heightMm, enlarge])
  const html = useMemo(() => {
    // Drawn again when the font has come: names are placed by their width.
    void font
    return toXml([drawMap({ geometry: mapGeometry(topology), scene, size, camera, cameraSize, highlight, prefix, scaleBar })])
  }, [topology, scene, size, camera, cameraSize, highlight, prefix, scaleBar, font])
  return <svg className={className} role="img" aria-label={alt} xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${size.width} ${size.height}`} width={`${widthMm}mm`} height={`${heightMm}mm`} dangerouslySetInnerHTML={{ __html: html }} />
}
