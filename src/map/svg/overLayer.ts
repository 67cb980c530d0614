import type { UnitId } from '../../core/units/unit'
import type { MapGeometry } from '../geometry/mapGeometry'
import { unitBorders } from '../geometry/unitBorders'
import type { MapScene } from '../mapScene'
import { svgElement } from './svgElement'

/** Outlines that lie over whichever renderer draws the land, so that they follow a stroke without waiting for it. */
export interface OverLayer {
  paintScene(scene: MapScene): void
}

const noUnits: ReadonlySet<UnitId> = new Set()

/** Makes stray parts and the keyboard's cursor in a group that is moved and scaled as the sheet is. */
export const createOverLayer = (parent: Element, geometry: MapGeometry): OverLayer => {
  const pair = (name: string) => [`map-${name}-casing`, `map-${name}`].map((className) => svgElement('path', { class: className }, parent))
  const stray = pair('stray')
  const cursor = pair('cursor')
  let strayUnits: ReadonlySet<UnitId> = noUnits
  let cursorUnit: UnitId | null = null
  const draw = (paths: readonly SVGPathElement[], d: string) => {
    for (const path of paths) path.setAttribute('d', d)
  }
  return {
    paintScene: (scene) => {
      const nextStray = scene.stray ?? noUnits
      if (nextStray !== strayUnits) {
        strayUnits = nextStray
        const outline = nextStray.size === 0 ? [] : unitBorders(geometry).filter(({ a, b }) => (a === b ? nextStray.has(a) : nextStray.has(a) !== nextStray.has(b)))
        draw(stray, outline.map(({ path }) => path).join(''))
      }
      const nextCursor = scene.cursor ?? null
      if (nextCursor !== cursorUnit) {
        cursorUnit = nextCursor
        draw(cursor, nextCursor === null ? '' : (geometry.byId.get(nextCursor)?.path ?? ''))
      }
    },
  }
}
