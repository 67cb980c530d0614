import type { UnitId } from '../../core/units/unit'
import type { UnitTopology } from '../../data/dataPackage'
import { coarseCity } from './coarseCity'
import { paperColours } from './paperStyle'
import { mmToPixels } from './paperUnits'

export interface LocatorMapProps {
  readonly topology: UnitTopology
  /** Units to be found; those that are not on the map add nothing. */
  readonly highlight: Iterable<UnitId>
  readonly widthMm: number
  /** Without it as high as the city needs. */
  readonly heightMm?: number | undefined
  readonly className?: string | undefined
  readonly alt: string
}

const landColour = '#e9e8ee'
/** Something smaller than this on paper gets a ring that the eye finds, pixels. */
const smallest = 22

/** Where in the city something lies: one outline, the units in question dark. Small and cheap, for hundreds on a page; readable in black and white. */
export const LocatorMap = ({ topology, highlight, widthMm, heightMm, className, alt }: LocatorMapProps) => {
  const { box, outline, innerBorders, unitPaths, geometry } = coarseCity(topology)
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  const heightShown = heightMm ?? (widthMm * height) / width
  const pixel = Math.max(width / mmToPixels(widthMm), height / mmToPixels(heightShown))
  const edge = pixel * 2
  const shown = [...highlight].filter((id) => unitPaths.has(id))
  const boxes = shown.flatMap((id) => geometry.byId.get(id)?.box ?? [])
  const [x0, x1] = [Math.min(...boxes.map((each) => each.x0)), Math.max(...boxes.map((each) => each.x1))]
  const [y0, y1] = [Math.min(...boxes.map((each) => each.y0)), Math.max(...boxes.map((each) => each.y1))]
  const hardToFind = boxes.length > 0 && Math.max(x1 - x0, y1 - y0) < smallest * pixel
  return (
    <svg className={className} role="img" aria-label={alt} xmlns="http://www.w3.org/2000/svg" viewBox={`${Math.round(box.x0 - edge)} ${Math.round(box.y0 - edge)} ${Math.round(width + 2 * edge)} ${Math.round(height + 2 * edge)}`} width={`${widthMm}mm`} height={`${Math.round(heightShown * 100) / 100}mm`} fill="none" strokeLinejoin="round">
      <path d={outline} fill={landColour} fillRule="evenodd" />
      <path d={innerBorders} stroke="#ffffff" strokeWidth={Math.round(pixel * 0.6)} />
      {shown.length > 0 && <path d={shown.map((id) => unitPaths.get(id)).join('')} fill={paperColours.ink} stroke={paperColours.ink} strokeWidth={Math.round(pixel * 0.6)} />}
      <path d={outline} stroke={paperColours.line} strokeWidth={Math.round(pixel)} />
      {hardToFind && <circle cx={Math.round((x0 + x1) / 2)} cy={Math.round((y0 + y1) / 2)} r={Math.round(smallest * 0.6 * pixel)} stroke={paperColours.selection} strokeWidth={Math.round(pixel * 1.6)} />}
    </svg>
  )
}
