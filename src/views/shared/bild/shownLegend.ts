import { buildLegend } from '../../../map/legend'
import { classItems, contextItems, zoneItems, type PaperLegendModel } from '../../../map/figure/legendModel'
import type { MapScene } from '../../../map/mapScene'
import { bilder } from '../../../i18n/de/bilder'
import { lage } from '../../../i18n/de/lage'
import type { Shown } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import { classColours } from '../classColours'
import { fillOf } from '../sceneOf'

/** The complete legend of what is shown, in the colours of paper: classes with limits and counts, zones, and whatever else the scene draws. */
export const shownLegend = memoise((shown: Shown, scene: MapScene): PaperLegendModel => {
  const colours = classColours(shown.classCount, shown.direction, 'light')
  const classes = buildLegend({ breaks: shown.breaks, labels: shown.labels, fills: shown.rows.map((row) => fillOf(row, colours)), colours, decimals: shown.measure === 'index' ? 1 : shown.decimals, unit: shown.unit })
  const unassigned = [...scene.fills.values()].filter((fill) => fill.kind === 'unassigned').length
  const bare = unassigned > 0 && !classes.entries.some((entry) => entry.kind === 'unassigned') ? [{ kind: 'unassigned', label: bilder.unassigned, count: unassigned } as const] : []
  const zones = zoneItems(scene)
  const more = contextItems(scene)
  return {
    title: shown.measure === 'index' ? lage.legendTitle.index : shown.measure.label,
    groups: [
      { items: classItems({ ...classes, entries: [...classes.entries, ...bare] }) },
      ...(zones.length === 0 ? [] : [{ heading: bilder.zones, items: zones }]),
      ...(more.length === 0 ? [] : [{ heading: zones.length === 0 ? undefined : bilder.more, items: more }]),
    ],
    notes: shown.zoning === null ? [] : [bilder.classesFromUnits],
  }
}, 12)
