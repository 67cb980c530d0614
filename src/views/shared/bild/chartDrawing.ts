import { mark, type Mark } from '../../../map/figure/mark'
import type { Size } from '../../../map/mercator'
import type { ThemeName } from '../../../map/palette'
import { readColour, toLight } from './toLight'

/** Properties children take over, which are therefore written only where they change. */
const inherited = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'fill-rule', 'font-size', 'font-weight', 'font-style', 'text-anchor'] as const
const initial: Readonly<Record<string, string>> = { 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'fill-rule': 'nonzero', 'font-weight': '400', 'font-style': 'normal', 'text-anchor': 'start', fill: 'rgb(0, 0, 0)', stroke: 'none' }
/** What is drawn from its attributes. */
const geometry = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points', 'transform', 'dx', 'dy', 'viewBox'] as const
const drawn = new Set(['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title'])
const baselines: Readonly<Record<string, number>> = { central: 0.35, middle: 0.3, hanging: 0.75, 'text-before-edge': 0.85, 'text-after-edge': -0.2 }
/** Attributes whose percentages are of the width, or of the height. */
const ofWidth = new Set(['x', 'x1', 'x2', 'cx', 'width', 'dx'])

const plain = (value: string): string => value.replace(/([\d.])px/g, '$1').replaceAll(', ', ' ')

/** `em` and `%` in the units of the drawing: not every program knows them. */
const lengthOf = (name: string, value: string, fontSize: number, size: Size): string => {
  if (name === 'd' || name === 'points' || name === 'transform') return value
  if (value.endsWith('em')) return String(Math.round(Number(value.slice(0, -2)) * fontSize * 100) / 100)
  if (value.endsWith('%')) return String(Math.round(Number(value.slice(0, -1)) * (ofWidth.has(name) ? size.width : size.height)) / 100)
  return plain(value)
}

const paintOf = (name: 'fill' | 'stroke', style: CSSStyleDeclaration, theme: ThemeName): Record<string, string> => {
  const value = style.getPropertyValue(name)
  const colour = readColour(value)
  if (colour === null) return { [name]: 'none' }
  const opacity = colour.opacity * Number(style.getPropertyValue(`${name}-opacity`))
  return { [name]: toLight(colour.hex, theme), ...(opacity < 1 ? { [`${name}-opacity`]: String(Math.round(opacity * 100) / 100) } : {}) }
}

interface Context {
  readonly theme: ThemeName
  readonly size: Size
}

const draw = (element: Element, above: Readonly<Record<string, string>>, context: Context): readonly Mark[] => {
  const name = element.localName
  if (!drawn.has(name)) return []
  if (name === 'title') return [mark('title', {}, [], element.textContent ?? '')]
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0) return []
  const fontSize = parseFloat(style.fontSize)
  const now: Record<string, string> = { ...paintOf('fill', style, context.theme), ...paintOf('stroke', style, context.theme) }
  for (const property of inherited) now[property] = plain(style.getPropertyValue(property))
  const attributes: Record<string, string> = {}
  for (const [property, value] of Object.entries(now)) if (above[property] !== value) attributes[property] = value
  if (above['fill-opacity'] !== undefined && now['fill-opacity'] === undefined) attributes['fill-opacity'] = '1'
  if (above['stroke-opacity'] !== undefined && now['stroke-opacity'] === undefined) attributes['stroke-opacity'] = '1'
  if (style.opacity !== '1') attributes.opacity = style.opacity
  for (const each of geometry) {
    const value = element.getAttribute(each)
    if (value !== null) attributes[each] = lengthOf(each, value, fontSize, context.size)
  }
  const isText = name === 'text' || name === 'tspan'
  const shift = isText ? baselines[style.getPropertyValue('dominant-baseline')] : undefined
  if (shift !== undefined && name === 'text') attributes.dy = String(Math.round((Number(attributes.dy ?? 0) + shift * fontSize) * 100) / 100)
  // A light edge below the letters is a text of its own, drawn first.
  const edged = isText && now.stroke !== 'none' && style.getPropertyValue('paint-order').startsWith('stroke')
  const below = { ...above, ...now }
  const children = [...element.childNodes].flatMap((child): readonly Mark[] => (child instanceof Element ? draw(child, edged ? { ...below, stroke: 'none' } : below, context) : isText && (child.textContent ?? '').trim() !== '' && element.childElementCount > 0 ? [mark('tspan', {}, [], child.textContent ?? '')] : []))
  const text = isText && element.childElementCount === 0 ? (element.textContent ?? '') : ''
  if (name === 'g' && children.length === 0) return []
  if (!isText && name !== 'g' && now.fill === 'none' && now.stroke === 'none') return []
  if (edged) return [mark(name, { ...attributes, fill: 'none', 'aria-hidden': 'true' }, children.map((child) => ({ ...child, attributes: { ...child.attributes, fill: 'none' } })), text), mark(name, { ...attributes, stroke: 'none' }, children, text)]
  return [mark(name, attributes, children, text)]
}

/**
 * A chart of the page as pieces that carry their looks themselves: a copy is
 * laid beside it in the light theme, its computed styles are written down, and
 * it is taken away again, all in one go, so that nobody sees it. Colours of the
 * palettes become those of the light theme. null for a chart without size.
 */
export const chartDrawing = (svg: SVGSVGElement, theme: ThemeName): { readonly size: Size; readonly marks: readonly Mark[] } | null => {
  const seen = svg.getBoundingClientRect()
  const [x = 0, y = 0, width = seen.width, height = seen.height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).filter((part) => part !== '').map(Number)
  if (!(width > 0) || !(height > 0)) return null
  const root = document.documentElement
  const before = root.dataset.theme
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('aria-hidden', 'true')
  copy.removeAttribute('id')
  Object.assign(copy.style, { position: 'absolute', visibility: 'visible', pointerEvents: 'none', forcedColorAdjust: 'none', transition: 'none' })
  try {
    root.dataset.theme = 'light'
    svg.after(copy)
    const size = { width, height }
    const marks = [...copy.children].flatMap((child) => draw(child, initial, { theme, size }))
    return { size, marks: x === 0 && y === 0 ? marks : [mark('g', { transform: `translate(${-x},${-y})` }, marks)] }
  } finally {
    copy.remove()
    if (before === undefined) delete root.dataset.theme
    else root.dataset.theme = before
  }
}
