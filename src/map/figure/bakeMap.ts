import type { MapGeometry } from '../geometry/mapGeometry'
import { measureText } from '../labels/measureText'
import type { Size } from '../mercator'
import { fillWithTile, tileNames, type TiledArea } from './fillWithTile'
import { coordinate, mark, type Mark } from './mark'
import type { PaperElement } from './paperElement'
import { notOnPaper, paperColours, paperRules, paperRulesWithin, type PaperRule } from './paperStyle'

/** Baseline below the middle of a line, as part of the size: programs do not agree on dominant-baseline. */
const toBaseline = 0.35
const haloWidth = 3

export interface Baking {
  readonly geometry: MapGeometry
  /** Size of the map in pixels of the paper. */
  readonly size: Size
  /** Begins every id. */
  readonly prefix: string
  /** Names every unit in a `title`, which browsers show under the pointer. */
  readonly titles: boolean
}

interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const transformOf = (element: PaperElement): Place => {
  const text = element.getAttribute('transform') ?? ''
  const [, x, y] = /translate\((-?[\d.e-]+),(-?[\d.e-]+)\)/.exec(text) ?? []
  const [, scale] = /scale\((-?[\d.e-]+)\)/.exec(text) ?? []
  return { x: Number(x ?? 0), y: Number(y ?? 0), scale: Number(scale ?? 1) }
}

const classesOf = (element: PaperElement): readonly string[] => (element.getAttribute('class') ?? '').split(' ').filter((name) => name !== '')

/** A rule in the units of the drawing, of which a pixel of the paper is `pixel`. */
const scaled = (rule: PaperRule, pixel: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (key === 'stroke-width') return [key, coordinate(Number(value) * pixel)]
      if (key === 'stroke-dasharray') return [key, String(value).split(' ').map((length) => coordinate(Number(length) * pixel)).join(' ')]
      return [key, String(value)]
    }),
  )

/** Dots that were written as lines of no length, as circles: not every program draws those. */
const dotsOf = (d: string, attributes: Readonly<Record<string, string>>): Mark | null => {
  if (!/^(M[^MLhvHVZ]+h0)+$/.test(d)) return null
  const radius = Number(attributes['stroke-width'] ?? 0) / 2
  const centres = [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)h0/g)]
  const paint = { fill: attributes.stroke, 'fill-opacity': attributes['stroke-opacity'], stroke: 'none' }
  return mark('g', paint, centres.map(([, cx, cy]) => mark('circle', { cx: Number(cx), cy: Number(cy), r: radius })))
}

/** Name of the tile a `fill` attribute asks for: the longest that matches, since „texture-dots“ ends like „dots“. */
const tileOf = (fill: string | null): string | undefined => (fill?.startsWith('url(') === true ? [...tileNames].filter((name) => fill.endsWith(`-${name})`)).sort((a, b) => b.length - a.length)[0] : undefined)

/**
 * What a painter has drawn, with every look as attributes: no class, no style
 * sheet, no stroke that keeps its width by itself. Names that would be cut off
 * at the edge are left out. Empty pieces are left out.
 */
export const bakeMap = (root: PaperElement, { geometry, size, prefix, titles }: Baking): readonly Mark[] => {
  const areaOf = new Map(geometry.units.map((unit): [string, TiledArea] => [unit.path, unit]))
  const tiled = new Map<string, number>()
  const tileId = (name: string): string => {
    const count = (tiled.get(name) ?? 0) + 1
    tiled.set(name, count)
    return `${prefix}-${name}${count === 1 ? '' : `-${count}`}`
  }

  const nameMarks = (element: PaperElement, at: Place, classes: readonly string[]): readonly Mark[] => {
    const { x, y } = transformOf(element)
    const text = element.textContent
    const fontSize = Number(element.getAttribute('font-size') ?? 12)
    const half = measureText(text, fontSize) / 2
    const [cx, cy] = [at.x + x, at.y + y]
    if (cx - half < 1 || cx + half > size.width - 1 || cy - fontSize * 0.7 < 0 || cy + fontSize * 0.7 > size.height) return []
    const selected = classes.includes('is-selected')
    const dimmed = classes.includes('is-dimmed')
    const common = { x, y: y + fontSize * toBaseline, 'font-size': element.getAttribute('font-size') ?? '12', 'font-weight': dimmed ? 400 : selected || classes.includes('map-label-zone') ? 700 : 600 }
    return [
      // The light edge is a text of its own below: a stroke under the fill of one text is not known everywhere.
      mark('text', { ...common, fill: 'none', stroke: paperColours.ground, 'stroke-opacity': 0.88, 'stroke-width': selected ? haloWidth + 1 : haloWidth, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }, [], text),
      mark('text', { ...common, fill: dimmed ? '#6b6f82' : paperColours.ink }, [], text),
    ]
  }

  const bake = (element: PaperElement, at: Place, within: string): readonly Mark[] => {
    const classes = classesOf(element)
    if (classes.some((name) => notOnPaper.has(name)) || element.name === 'defs' || element.name === 'title') return []
    if (classes.includes('map-label')) return nameMarks(element, at, classes)
    const own = transformOf(element)
    const here: Place = { x: at.x + own.x * at.scale, y: at.y + own.y * at.scale, scale: at.scale * own.scale }
    const sheet = classes.includes('map-sheet') || classes.includes('map-over') || within === 'sheet'
    const pixel = sheet ? 1 / here.scale : 1
    const group = classes.find((name) => name in paperRules || Object.keys(paperRulesWithin).some((rule) => rule.startsWith(`${name} `)))
    const rules = { ...Object.assign({}, ...classes.map((name) => paperRules[name] ?? {})), ...paperRulesWithin[`${within} ${element.name}`] } as PaperRule
    const attributes: Record<string, string> = scaled(rules, pixel)
    for (const name of ['d', 'fill', 'transform', 'x', 'y', 'width', 'height', 'rx', 'r', 'font-size']) {
      const value = element.getAttribute(name)
      if (value !== null && value !== '') attributes[name] = value
    }
    const width = element.getAttribute('stroke-width')
    if (width !== null) attributes['stroke-width'] = coordinate(Number(width) * pixel)

    if (element.name === 'path') {
      const d = attributes.d ?? ''
      if (d === '') return []
      const tile = tileOf(element.getAttribute('fill'))
      const area = areaOf.get(d)
      const title = titles && element.getAttribute('data-unit') !== null ? [mark('title', {}, [], geometry.byId.get(element.getAttribute('data-unit')!)?.name ?? '')] : []
      if (tile !== undefined) return area === undefined ? [] : fillWithTile(tile, [area], pixel, tileId(tile))
      return [dotsOf(d, attributes) ?? mark('path', attributes, title)]
    }
    if (element.name === 'text') {
      const fontSize = Number(attributes['font-size'] ?? 12)
      return [mark('text', { ...attributes, y: fontSize * toBaseline, 'text-anchor': 'middle' }, [], element.textContent)]
    }
    // A texture is one group with its tile as fill.
    const tile = tileOf(element.getAttribute('fill'))
    if (tile !== undefined) {
      const areas = element.children.flatMap((child) => areaOf.get(child.getAttribute('d') ?? '') ?? [])
      return areas.length === 0 ? [] : fillWithTile(tile, areas, pixel, tileId(tile))
    }
    const children = element.children.flatMap((child) => bake(child, here, sheet ? 'sheet' : (group ?? within)))
    if (children.length === 0 && element.textContent === '' && !['circle', 'rect'].includes(element.name)) return []
    return [mark(element.name, attributes, children)]
  }

  return root.children.flatMap((child) => bake(child, { x: 0, y: 0, scale: 1 }, ''))
}
