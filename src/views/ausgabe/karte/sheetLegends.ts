import { classItems, contextItems, type LegendItem, type PaperLegendModel } from '../../../map/figure/legendModel'
import { buildLegend } from '../../../map/legend'
import type { MapScene } from '../../../map/mapScene'
import { bilder } from '../../../i18n/de/bilder'
import { lage } from '../../../i18n/de/lage'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { classColours } from '../../shared/classColours'
import { fillOf } from '../../shared/sceneOf'
import { roundingNotes } from '../../shared/bild/shownLegend'
import { numbersNow } from '../../vergleich/maps/numbers'
import type { Panel } from '../../vergleich/maps/panels'
import { roomEntries } from '../../vergleich/maps/roomEntries'

const isBare = (scene: MapScene): boolean => [...scene.fills.values()].some(({ kind }) => kind === 'unassigned')

/**
 * One legend for two maps beside each other: the classes of both, the numbers
 * that rooms share with the names they have in A and B, and the marks. Without
 * counts, because they would differ.
 */
export const comparisonLegend = (state: AppState, panels: readonly Panel[], shown: readonly Shown[], scenes: readonly MapScene[]): PaperLegendModel => {
  const [first] = shown
  if (first === undefined) return { title: '', groups: [], notes: [] }
  const colours = classColours(first.classCount, first.direction, 'light')
  const classes = buildLegend({ breaks: first.breaks, labels: first.labels, fills: shown.flatMap(({ rows }) => rows.map((row) => fillOf(row, colours))), colours, decimals: first.measure === 'index' ? 1 : first.decimals, unit: first.unit })
  const withoutCount = ({ key, label, detail }: LegendItem): LegendItem => ({ key, label, detail })
  const bare: readonly LegendItem[] = scenes.some(isBare) ? [{ key: { kind: 'paint', paint: { kind: 'ground' } }, label: bilder.unassigned }] : []
  const marks = contextItems(scenes.find(({ marked }) => marked.size > 0) ?? scenes[0]!)
  const rooms = roomEntries(panels, numbersNow(state)).map(({ number, names }): LegendItem => ({ key: { kind: 'zone', number }, label: names.map(({ name, letters }) => `${letters.join(', ')}: ${name}`).join(' · ') }))
  return {
    title: first.measure === 'index' ? lage.legendTitle.index : first.measure.label,
    groups: [{ items: [...classItems(classes).map(withoutCount), ...bare, ...marks] }, ...(rooms.length === 0 ? [] : [{ heading: bilder.zones, items: rooms }])],
    notes: [bilder.classesFromUnits, ...new Set(shown.flatMap(roundingNotes))],
  }
}
