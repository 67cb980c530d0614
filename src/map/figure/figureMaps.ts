import { mapGeometry, type MapGeometry } from '../geometry/mapGeometry'
import { drawMap } from './drawMap'
import type { FigureBody, FigurePanel } from './figure'
import { movedTo, placeText, together, type Placed } from './figureText'
import { layoutLegend } from './legendLayout'
import { mark } from './mark'
import { paperColours } from './paperStyle'

type Maps = Extract<FigureBody, { kind: 'maps' }>

const sideWidth = 268
const gap = 22
const letterSize = 20
const { ink, muted } = paperColours

/** Height of a map by its width: that of the city, or of what was seen on screen. */
const aspectOf = (geometry: MapGeometry, { camera, cameraSize }: Maps): number => {
  if (camera && cameraSize !== undefined && cameraSize.width > 0) return Math.min(1.3, Math.max(0.45, cameraSize.height / cameraSize.width))
  const xs = geometry.units.flatMap(({ box }) => [box.x0, box.x1])
  const ys = geometry.units.flatMap(({ box }) => [box.y0, box.y1])
  return Math.min(1.3, Math.max(0.45, (Math.max(...ys) - Math.min(...ys)) / (Math.max(...xs) - Math.min(...xs)) + 0.05))
}

const headOf = ({ letter, title = '' }: FigurePanel, x: number, y: number, width: number): Placed => {
  const left = letter === undefined ? 0 : letterSize + 8
  const words = placeText(title, x + left, y, width - left, { size: 14, weight: 600, colour: ink })
  if (letter === undefined) return words
  const badge = [
    mark('rect', { x, y: y + 0.5, width: letterSize, height: letterSize, rx: 5, fill: ink }),
    mark('text', { x: x + letterSize / 2, y: y + 15, 'font-size': 13, 'font-weight': 600, 'text-anchor': 'middle', fill: '#ffffff' }, [], letter),
  ]
  return { marks: [...badge, ...words.marks], texts: words.texts, height: Math.max(words.height, letterSize + 2) }
}

const columnsOf = (count: number): number => (count === 2 || count === 4 ? 2 : Math.min(3, count))

/** Several maps in rows, heads and lines of a row at one height. */
const mapRows = (body: Maps, geometry: MapGeometry, width: number, prefix: string): Placed => {
  const columns = columnsOf(body.panels.length)
  const cell = (width - gap * (columns - 1)) / columns
  const height = cell * aspectOf(geometry, body)
  const pieces: Placed[] = []
  let y = 0
  for (let first = 0; first < body.panels.length; first += columns) {
    const row = body.panels.slice(first, first + columns)
    const x = (i: number) => i * (cell + gap)
    const heads = row.map((panel, i) => headOf(panel, x(i), y, cell))
    const top = y + Math.max(...heads.map((head) => head.height)) + 4
    const maps = row.map(({ scene, highlight }, i): Placed => movedTo({ marks: [drawMap({ geometry, scene, size: { width: cell, height }, camera: body.camera, cameraSize: body.cameraSize, highlight, prefix: `${prefix}-karte${first + i + 1}`, titles: true })], texts: [], height }, x(i), top))
    const lines = row.map(({ line = '' }, i) => placeText(line, x(i), top + height + 4, cell, { size: 12, colour: muted }))
    pieces.push(...heads, ...maps, ...lines)
    y = top + height + 4 + Math.max(...lines.map((line) => line.height)) + gap
  }
  return together(pieces, Math.max(0, y - gap))
}

/**
 * The maps of a figure with their one legend, from 0, 0: a single map has it
 * beside it where it finds room there, otherwise it stands below in columns.
 * The legend is always whole; without maps there is only the legend.
 */
export const placeMaps = (body: Maps, width: number, prefix: string): Placed => {
  const geometry = mapGeometry(body.topology)
  const legendBelow = (maps: Placed): Placed => {
    if (body.legend === null) return maps
    const legend = layoutLegend(body.legend, { width, prefix: `${prefix}-legende` })
    const y = maps.height + 14
    return together([maps, movedTo(legend, 0, y)], y + legend.height)
  }
  const [only] = body.panels
  if (body.panels.length !== 1 || only === undefined) return legendBelow(mapRows(body, geometry, width, prefix))
  const aspect = aspectOf(geometry, body)
  const draw = (mapWidth: number, mapHeight: number): Placed => {
    const map = drawMap({ geometry, scene: only.scene, size: { width: mapWidth, height: mapHeight }, camera: body.camera, cameraSize: body.cameraSize, highlight: only.highlight, prefix: `${prefix}-karte`, titles: true })
    const line = placeText(only.line ?? '', 0, mapHeight + 4, mapWidth, { size: 12, colour: muted })
    return together([{ marks: [map], texts: [], height: mapHeight }, line], mapHeight + (line.height === 0 ? 0 : line.height + 4))
  }
  const beside = width - sideWidth - gap
  if (body.legend !== null && beside >= 320) {
    const legend = layoutLegend(body.legend, { width: sideWidth, columns: 1, prefix: `${prefix}-legende` })
    const mapHeight = beside * aspect
    if (legend.height <= mapHeight) {
      const map = draw(beside, mapHeight)
      return together([map, movedTo(legend, beside + gap, 0)], Math.max(map.height, legend.height))
    }
  }
  return legendBelow(draw(width, width * Math.min(aspect, 0.8)))
}
