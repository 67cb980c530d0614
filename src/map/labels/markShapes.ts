import { svgElement } from '../svg/svgElement'

/** Marks are drawn around 0,0 in screen pixels. Half their width and height, for what keeps away from them. */
export const markReach = 8

/** A padlock on a small disc. */
export const drawLock = (parent: Element): SVGGElement => {
  const group = svgElement('g', { class: 'map-lock' }, parent)
  svgElement('circle', { r: '7.5' }, group)
  svgElement('path', { class: 'map-lock-bow', d: 'M-2.2,-0.6V-2.4a2.2,2.2 0 0 1 4.4,0V-0.6' }, group)
  svgElement('rect', { class: 'map-lock-body', x: '-3.6', y: '-0.8', width: '7.2', height: '5.2', rx: '1' }, group)
  return group
}

/** A speech bubble with two lines of writing. */
export const drawNote = (parent: Element, id: string, title: string): SVGGElement => {
  const group = svgElement('g', { class: 'map-note', 'data-note': id }, parent)
  svgElement('title', {}, group).textContent = title
  svgElement('path', { class: 'map-note-sheet', d: 'M-6,-7H6a2,2 0 0 1 2,2V2a2,2 0 0 1 -2,2H0l-3.5,4V4H-6a2,2 0 0 1 -2,-2V-5a2,2 0 0 1 2,-2z' }, group)
  svgElement('path', { class: 'map-note-lines', d: 'M-4.5,-3.2H4.5M-4.5,0H2' }, group)
  return group
}

/** A small ring around a place. */
export const drawContact = (parent: Element): SVGGElement => {
  const group = svgElement('g', { class: 'map-contact' }, parent)
  svgElement('circle', { class: 'map-contact-casing', r: '7' }, group)
  svgElement('circle', { class: 'map-contact-ring', r: '7' }, group)
  return group
}
