import type { Paint } from '../fillPaint'
import { fillWithTile } from './fillWithTile'
import type { LegendKey } from './legendModel'
import { mark, type Mark } from './mark'
import { paperColours, paperRules, type PaperRule } from './paperStyle'

/** Size of a sign in pixels; a zone's number may be wider. */
export const keyWidth = 22
export const keyHeight = 14

const rectangle = `M0,0H${keyWidth}V${keyHeight}H0Z`
const box = { x0: 0, y0: 0, x1: keyWidth, y1: keyHeight }
const edge = mark('path', { d: rectangle, fill: 'none', stroke: paperColours.line, 'stroke-width': 0.8 })
const through = `M1,${keyHeight / 2}H${keyWidth - 1}`
const rule = (name: string): PaperRule => paperRules[name] ?? {}

const paintMarks = (paint: Paint, id: string): readonly Mark[] => {
  if (paint.kind === 'ground') return [mark('path', { d: rectangle, fill: paperColours.ground }), edge]
  if (paint.kind === 'pattern') return [...fillWithTile(paint.pattern, [{ path: rectangle, box }], 1, id), edge]
  const texture = paint.texture === undefined ? [] : fillWithTile(`texture-${paint.texture}`, [{ path: rectangle, box }], 1, id)
  return [mark('path', { d: rectangle, fill: paint.colour }), ...texture, edge]
}

/** The sign of a legend row, from 0, 0 to `keyWidth`, `keyHeight`. `id` must be unique in the document; it names what a pattern is cut off with. */
export const legendKeyMarks = (key: LegendKey, id: string): readonly Mark[] => {
  const middle = keyHeight / 2
  switch (key.kind) {
    case 'paint':
      return paintMarks(key.paint, id)
    case 'zone': {
      const badge = [
        mark('rect', { x: 2, y: -1, width: keyWidth - 4, height: keyHeight + 2, rx: (keyHeight + 2) / 2, fill: paperColours.ink, stroke: '#ffffff', 'stroke-width': 1 }),
        mark('text', { x: keyWidth / 2, y: middle + 4, 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle', fill: '#ffffff' }, [], `${key.number}`),
      ]
      if (key.look === undefined) return badge
      const { colour, texture } = key.look
      return [...paintMarks(texture === 'plain' ? { kind: 'colour', colour } : { kind: 'colour', colour, texture }, id), ...badge.slice(0, 1).map((each) => ({ ...each, attributes: { ...each.attributes, x: '4', width: `${keyWidth - 8}`, y: '1', height: `${keyHeight - 2}` } })), { ...badge[1]!, attributes: { ...badge[1]!.attributes, 'font-size': '10', y: `${middle + 3.5}` } }]
    }
    case 'point':
      return [mark('circle', { cx: keyWidth / 2, cy: middle, r: key.size / 2, fill: paperColours.ink }), ...(key.hollow ? [mark('circle', { cx: keyWidth / 2, cy: middle, r: (key.size - 3) / 2, fill: paperColours.ground })] : [])]
    case 'line':
      return [mark('path', { d: through, fill: 'none', ...rule('map-lines') })]
    case 'marked':
      return [mark('path', { d: through, fill: 'none', ...rule('map-marked') })]
    case 'stray':
      return [mark('path', { d: through, fill: 'none', ...rule('map-stray'), 'stroke-linecap': 'round' })]
    case 'veil':
      return [...paintMarks({ kind: 'colour', colour: '#a3aed2' }, `${id}-grund`).slice(0, 1), ...fillWithTile('veil', [{ path: rectangle, box }], 1, id), edge]
    case 'dimmed':
      return [mark('path', { d: rectangle, fill: paperColours.dimmed }), edge]
    case 'contact':
      return [mark('circle', { cx: keyWidth / 2, cy: middle, r: 5, ...rule('map-contact-ring') })]
    case 'lock':
      return [mark('path', { d: `M${keyWidth / 2 - 2.2},${middle - 0.6}v-1.8a2.2,2.2 0 0 1 4.4,0v1.8`, ...rule('map-lock-bow') }), mark('rect', { x: keyWidth / 2 - 3.6, y: middle - 0.8, width: 7.2, height: 5.2, rx: 1, ...rule('map-lock-body') })]
    case 'note':
      return [mark('path', { d: `M${keyWidth / 2 - 6},1h12a2,2 0 0 1 2,2v5a2,2 0 0 1 -2,2h-6l-3.5,3.5v-3.5h-2.5a2,2 0 0 1 -2,-2v-5a2,2 0 0 1 2,-2z`, ...rule('map-note-sheet') }), mark('path', { d: `M${keyWidth / 2 - 4.5},4.2h9m-9,3.2h4.5`, ...rule('map-note-lines') })]
  }
}
