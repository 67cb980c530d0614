import { buildLegend } from '../../../map/legend'
import { classItems, contextItems, zoneItems, type LegendItem, type PaperLegendModel } from '../../../map/figure/legendModel'
import type { MapScene } from '../../../map/mapScene'
import { bilder } from '../../../i18n/de/bilder'
import { lage } from '../../../i18n/de/lage'
import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import { classColours } from '../classColours'
import { fillOf } from '../sceneOf'
import { roundingShows } from './roundedLimits'

/** Said below the classes where rounding would put a place into another one. */
export const roundingNotes = (shown: Shown): readonly string[] => (roundingShows(shown) ? [bilder.unrounded] : [])

/** Rows of the classes of what is shown in the colours of paper, with the number of areas in each; then those without class. */
export const classItemsOf = memoise((shown: Shown): readonly LegendItem[] => {
  const colours = classColours(shown.classCount, shown.direction, 'light')
  return classItems(buildLegend({ breaks: shown.breaks, labels: shown.labels, fills: shown.rows.map((row) => fillOf(row, colours)), colours, decimals: shown.measure === 'index' ? 1 : shown.decimals, unit: shown.unit }))
}, 12)

/** Row of the land that lies bare in a scene, unless all of it is in a room or the rows have it. */
export const bareItems = (scene: MapScene): readonly LegendItem[] => {
  const count = [...scene.fills.values()].filter((fill) => fill.kind === 'unassigned').length
  return count === 0 ? [] : [{ key: { kind: 'paint', paint: { kind: 'ground' } }, label: bilder.unassigned, count: `${count}` }]
}

/** The same where the numbers beside it count rooms. */
const bareUnits = (scene: MapScene): readonly LegendItem[] => bareItems(scene).map(({ key, count }) => ({ key, label: bilder.unassignedUnits(Number(count)) }))

/**
 * The complete legend of what is shown, in the colours of paper: classes with
 * limits and counts, zones, and whatever else the scene draws.
 * @param division title of the division whose zones are drawn, where it is not the one that is shown
 */
export const shownLegend = memoise((shown: Shown, scene: MapScene, division: string | undefined = shown.zoning?.title): PaperLegendModel => {
  const zones = zoneItems(scene)
  const more = contextItems(scene)
  return {
    title: shown.measure === 'index' ? lage.legendTitle.index : shown.measure.label,
    groups: [
      { countHead: shown.zoning === null ? bilder.counts.units : bilder.counts.zones, items: [...classItemsOf(shown), ...(shown.zoning === null ? bareItems(scene) : bareUnits(scene))] },
      ...(zones.length === 0 ? [] : [{ heading: division === undefined ? bilder.zones : bilder.zonesOf(division), countHead: bilder.counts.units, items: zones }]),
      ...(more.length === 0 ? [] : [{ heading: zones.length === 0 ? undefined : bilder.more, items: more }]),
    ],
    notes: [...(shown.zoning === null ? [] : [bilder.classesFromUnits]), ...roundingNotes(shown)],
  }
}, 12)
