import { drawnTextures, patternShapes, textureShapes, veilCasing, veilShape, type PatternShape } from '../patternShapes'
import { patterns } from '../fillPaint'
import type { TileName } from '../svg/patternDefs'
import { coordinate, mark, type Mark } from './mark'
import { paperColours, paperRules } from './paperStyle'
import { tileDots, tileLines, type Box } from './tiles'

/** An area with the box it lies in. */
export interface TiledArea {
  readonly path: string
  readonly box: Box
}

interface Tile {
  readonly shape: PatternShape
  readonly look: 'pattern' | 'veil' | 'texture'
}

const tiles: ReadonlyMap<string, Tile> = new Map<TileName, Tile>([
  ...patterns.map((name): [TileName, Tile] => [name, { shape: patternShapes[name], look: 'pattern' }]),
  ['veil', { shape: veilShape, look: 'veil' }],
  ...drawnTextures.map((name): [TileName, Tile] => [`texture-${name}`, { shape: textureShapes[name], look: 'texture' }]),
])

/** Names of everything that can be tiled. */
export const tileNames: readonly string[] = [...tiles.keys()]

/**
 * Fills areas with one of the tiles of the map, as lines and dots cut off at
 * their borders. `factor`: units of the drawing per pixel of the tile. `id`
 * names the cutting and must be unique in the document. No areas, no marks.
 * Throws for a tile that does not exist.
 */
export const fillWithTile = (name: string, areas: readonly TiledArea[], factor: number, id: string): readonly Mark[] => {
  const tile = tiles.get(name)
  if (tile === undefined) throw new Error(`No such tile (${name})`)
  if (areas.length === 0) return []
  const { shape, look } = tile
  const land = areas.map(({ path }) => path).join('')
  const lines = areas.map(({ box }) => tileLines(shape, factor, box)).join('')
  const stroke = (rule: string, width: number) => mark('path', { d: lines, ...paperRules[rule], 'stroke-width': coordinate(width * factor) })
  const dotColour = look === 'texture' ? { fill: paperColours.ink, 'fill-opacity': 0.27 } : { fill: paperColours.pattern }
  const dots = areas.flatMap(({ box }) => tileDots(shape, factor, box)).map(({ x, y, radius }) => mark('circle', { cx: x, cy: y, r: radius }))
  return [
    ...(look === 'pattern' ? [mark('path', { d: land, fill: paperColours.ground, 'fill-rule': 'evenodd' })] : []),
    mark('clipPath', { id }, [mark('path', { d: land, 'clip-rule': 'evenodd' })]),
    mark('g', { 'clip-path': `url(#${id})` }, [
      ...(lines !== '' && look === 'veil' ? [stroke('map-veil-casing', shape.strokeWidth + veilCasing)] : []),
      ...(lines === '' ? [] : [stroke(`map-${look}-stroke`, shape.strokeWidth)]),
      ...(dots.length === 0 ? [] : [mark('g', { ...dotColour, stroke: 'none' }, dots)]),
    ]),
  ]
}
