import { measureText } from '../../../map/labels/measureText'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A name on a map: its middle and size in pixels of the map. */
export interface PlacedName {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly fontSize: number
}

/**
 * Whether a name would be cut at the edge of its map, or runs into what lies over
 * the map, such as the scale bar: half a name is worse than none, as on paper.
 */
export const isCutName = ({ text, x, y, fontSize }: PlacedName, size: { readonly width: number; readonly height: number }, over: Box | null): boolean => {
  const half = measureText(text, fontSize) / 2
  const high = fontSize * 0.7
  if (x - half < 1 || x + half > size.width - 1 || y - high < 0 || y + high > size.height) return true
  return over !== null && x - half < over.right && x + half > over.left && y - high < over.bottom && y + high > over.top
}

const moved = (element: Element | null): readonly [number, number] => {
  const [, x, y] = /translate\((-?[\d.e-]+),(-?[\d.e-]+)\)/.exec(element?.getAttribute('transform') ?? '') ?? []
  return [Number(x ?? 0), Number(y ?? 0)]
}

/** Hides the names of a map that would be cut, and shows the others again. To be called whenever names or camera have moved. */
export const hideCutNames = (map: Element): void => {
  const { left, top, width, height } = map.getBoundingClientRect()
  if (width === 0 || height === 0) return
  const bar = map.querySelector('.map-scale')?.getBoundingClientRect()
  const over = bar === undefined || bar.width === 0 ? null : { left: bar.left - left, right: bar.right - left, top: bar.top - top, bottom: bar.bottom - top }
  const names = map.querySelector('.map-labels')
  const [cx, cy] = moved(names)
  for (const name of names?.querySelectorAll('.map-label') ?? []) {
    const [x, y] = moved(name)
    const isCut = isCutName({ text: name.textContent, x: cx + x, y: cy + y, fontSize: Number(name.getAttribute('font-size') ?? 0) }, { width, height }, over)
    name.classList.toggle('is-cut', isCut)
  }
}
