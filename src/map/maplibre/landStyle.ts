import { svgElement } from '../svg/svgElement'
import { cssColour } from './cssColour'

/** Look of one kind of line. */
export interface Stroke {
  readonly colour: string
  readonly width: number
  readonly opacity: number
  /** Lengths in pixels; empty for an unbroken line. */
  readonly dash: readonly number[]
}

const strokes = {
  unitBorders: '.map-unit-borders',
  paleBorders: '.map-pale-borders',
  cityOutline: '.map-city-outline',
  linesCasing: '.map-lines-casing',
  lines: '.map-lines',
  zoneCasing: '.map-zone-casing',
  zoneBorders: '.map-zone-borders',
  markedCasing: '.map-marked-casing',
  marked: '.map-marked',
  hovered: '.map-hovered',
  selectedCasing: '.map-selected-casing',
  selected: '.map-selected',
} as const
export type StrokeName = keyof typeof strokes

/** Everything the style sheet says about the land. */
export interface LandStyle {
  readonly strokes: Readonly<Record<StrokeName, Stroke>>
  readonly ground: string
  readonly dimmed: string
  readonly pattern: string
  /** Strokes over the colour of uncertain units. */
  readonly veil: string
  readonly veilCasing: string
  /** Ink of the textures over a zone's colour. */
  readonly texture: string
  readonly point: string
  readonly halo: string
}

/**
 * Reads the look of the land from the computed styles of the SVG map in the
 * same stage, so that the style sheet is the one place for it and the two
 * renderers cannot differ. Throws where the stage holds no SVG map.
 */
export const readLandStyle = (stage: Element): LandStyle => {
  const find = (selector: string): Element => {
    const element = stage.querySelector(selector)
    if (element === null) throw new Error(`The SVG map lacks a part (${selector})`)
    return element
  }
  const stroke = (selector: string): Stroke => {
    const style = getComputedStyle(find(selector))
    return {
      colour: cssColour(style.stroke),
      width: parseFloat(style.strokeWidth),
      opacity: parseFloat(style.strokeOpacity),
      dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat),
    }
  }
  /** Style of an element that is there only while it is asked. */
  const probed = (parent: string, className: string, property: 'fill' | 'stroke'): string => {
    const probe = svgElement('path', { class: className }, find(parent))
    const colour = cssColour(getComputedStyle(probe)[property])
    probe.remove()
    return colour
  }
  return {
    strokes: Object.fromEntries(Object.entries(strokes).map(([name, selector]) => [name, stroke(selector)])) as Record<StrokeName, Stroke>,
    ground: cssColour(getComputedStyle(find('.map-fills')).fill),
    dimmed: probed('.map-fills', 'is-dimmed', 'fill'),
    pattern: cssColour(getComputedStyle(find('.map-pattern-stroke')).stroke),
    veilCasing: cssColour(getComputedStyle(find('.map-veil-casing')).stroke),
    veil: cssColour(getComputedStyle(find('.map-veil-stroke')).stroke),
    texture: cssColour(getComputedStyle(find('.map-texture-stroke')).stroke),
    point: probed('.map-points', 'map-point', 'stroke'),
    halo: probed('.map-points', 'map-point-casing', 'stroke'),
  }
}
