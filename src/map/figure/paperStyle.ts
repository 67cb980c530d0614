/** Colours of paper: those of the light theme on white. */
export const paperColours = {
  ink: '#1d2433',
  muted: '#565c74',
  ground: '#ffffff',
  line: '#8b8f9f',
  dimmed: '#f4f2ee',
  selection: '#d9480f',
  pattern: '#a59f93',
  modelInk: '#7a4a00',
  modelSoft: '#fff1d6',
} as const

/** Family of every text in a figure. Where Source Sans is not installed, the next one is about as wide as textWidth.ts reckons with. */
export const paperFont = "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, 'Liberation Sans', Helvetica, sans-serif"

/** Attributes in place of a rule of map.css. Widths and dashes are in pixels of the paper. */
export type PaperRule = Readonly<Record<string, string | number>>

const { ink, ground, dimmed, selection, pattern } = paperColours
const halo = { stroke: ground, 'stroke-opacity': 0.88 }
const texture = { 'stroke-opacity': 0.27 }

/**
 * The rules of map.css in the light theme as attributes, by class: programs
 * that open a figure know no style sheet of ours. A spec holds them to map.css.
 */
export const paperRules: Readonly<Record<string, PaperRule>> = {
  'map-sheet': { fill: 'none', stroke: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
  'map-fills': { fill: ground, 'fill-rule': 'evenodd' },
  'is-dimmed': { fill: dimmed },
  'map-unit-borders': { stroke: '#ffffff', 'stroke-width': 1.1 },
  'map-pale-borders': { stroke: '#b9b4ab', 'stroke-width': 0.9 },
  'map-city-outline': { stroke: '#6b7085', 'stroke-width': 1.1 },
  'map-lines-casing': { stroke: ground, 'stroke-width': 3, 'stroke-opacity': 0.6 },
  'map-lines': { stroke: '#6b6472', 'stroke-width': 1.3 },
  'map-zone-casing': { stroke: '#ffffff', 'stroke-width': 4, 'stroke-opacity': 0.55 },
  'map-zone-borders': { stroke: ink, 'stroke-width': 2.2 },
  'map-marked-casing': { ...halo, 'stroke-width': 5 },
  'map-marked': { stroke: ink, 'stroke-width': 3, 'stroke-dasharray': '7 5', 'stroke-linecap': 'butt' },
  'map-hovered': { stroke: ink, 'stroke-width': 3.8 },
  'map-selected-casing': { stroke: '#ffffff', 'stroke-width': 7 },
  'map-selected': { stroke: selection, 'stroke-width': 3.6 },
  'map-point-casing': halo,
  'map-point': { stroke: ink },
  'map-point-middle': { stroke: ground },
  'map-pattern-stroke': { fill: 'none', stroke: pattern },
  'map-veil-casing': { fill: 'none', stroke: '#ffffff' },
  'map-veil-stroke': { fill: 'none', stroke: ink },
  'map-texture-stroke': { fill: 'none', stroke: ink, ...texture },
  'map-leaders': { fill: 'none', 'stroke-linecap': 'round' },
  'map-leader-casing': { stroke: ground, 'stroke-width': 2.6, 'stroke-opacity': 0.75 },
  'map-leader': { stroke: ink, 'stroke-width': 1 },
  'map-leader-dot': { stroke: ink, 'stroke-width': 4 },
  'map-over': { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
  'map-stray-casing': { stroke: '#ffffff', 'stroke-width': 6.5 },
  'map-stray': { stroke: ink, 'stroke-width': 4, 'stroke-dasharray': '0.1 6.5' },
  'map-lock-bow': { fill: 'none', stroke: ink, 'stroke-width': 1.5 },
  'map-lock-body': { fill: ink },
  'map-note-sheet': { fill: ground, stroke: ink, 'stroke-width': 1.3, 'stroke-linejoin': 'round' },
  'map-note-lines': { fill: 'none', stroke: ink, 'stroke-width': 1.2 },
  'map-contact-casing': { fill: 'none', stroke: '#ffffff', 'stroke-width': 5 },
  'map-contact-ring': { fill: 'none', stroke: ink, 'stroke-width': 2 },
}

/** What is only for the screen, or drawn anew for paper. */
export const notOnPaper: ReadonlySet<string> = new Set(['is-hidden', 'map-print-scale', 'map-cursor', 'map-cursor-casing'])

/** Rules of circles and texts within a group of this class. */
export const paperRulesWithin: Readonly<Record<string, PaperRule>> = {
  'map-badge circle': { fill: ink, ...halo, 'stroke-width': 1.5 },
  'map-part-badge circle': { fill: ink, ...halo, 'stroke-width': 1.5 },
  'map-badge text': { fill: '#ffffff', 'font-weight': 700 },
  'map-part-badge text': { fill: '#ffffff', 'font-weight': 700 },
  'map-lock circle': { fill: ground, stroke: ink, 'stroke-width': 1 },
}
