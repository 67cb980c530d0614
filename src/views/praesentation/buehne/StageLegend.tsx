import { bilder } from '../../../i18n/de/bilder'
import { buehne } from '../../../i18n/de/buehne'
import { contextItems } from '../../../map/figure/legendModel'
import { buildLegend, type LegendEntry } from '../../../map/legend'
import type { UnitId } from '../../../core/units/unit'
import type { MapScene, SceneZone } from '../../../map/mapScene'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'
import { memoise } from '../../../state/memoise'
import { classColours } from '../../shared/classColours'
import { fillOf, nothingMarked } from '../../shared/sceneOf'
import { ZoneNumber } from '../../shared/ZoneNumber'

const entriesOf = (shown: Shown, rows: readonly ShownRow[]): readonly LegendEntry[] => {
  const colours = classColours(shown.classCount, shown.direction, 'projector')
  return buildLegend({ breaks: shown.breaks, labels: shown.labels, fills: rows.map((row) => fillOf(row, colours)), theme: 'projector', colours, decimals: shown.measure === 'index' ? 1 : shown.decimals, unit: shown.unit }).entries
}

/** Classes as the map draws them, and how many areas lie pale: a class that only pale land has is no colour of the map. */
const legendOf = memoise((shown: Shown, dimmed: ReadonlySet<UnitId>): { readonly entries: readonly LegendEntry[]; readonly pale: number } => {
  if (dimmed.size === 0) return { entries: entriesOf(shown, shown.rows), pale: 0 }
  const drawn = shown.rows.filter(({ unitIds }) => unitIds.some((id) => !dimmed.has(id)))
  return { entries: entriesOf(shown, drawn).filter(({ count }) => count > 0), pale: shown.rows.filter(({ unitIds }) => unitIds.length > 0 && unitIds.every((id) => dimmed.has(id))).length }
}, 12)

const Swatch = ({ entry }: { entry: LegendEntry }) =>
  entry.kind === 'class' ? <span className="swatch" aria-hidden="true" style={{ backgroundColor: entry.colour }} /> : <span className={`swatch swatch-${entry.kind === 'unassigned' ? 'plain' : entry.pattern}`} aria-hidden="true" />

/** What the numbers on a map are; rooms without a unit have none. */
export const ZoneList = ({ zones }: { zones: readonly SceneZone[] }) => {
  const filled = zones.filter(({ unitIds }) => unitIds.length > 0)
  if (filled.length === 0) return null
  return (
    <ol className="hall-zones" data-many={filled.length > 12}>
      {filled.map((zone) => (
        <li key={zone.id}>
          <ZoneNumber number={zone.number} /> <span>{zone.name}</span>
        </li>
      ))}
    </ol>
  )
}

/** Dots and lines that a map draws, in the look they have there; what was asked for and is not in the data has none. */
const DrawnKey = ({ drawn }: { drawn: MapScene }) => {
  const items = contextItems(drawn).filter(({ key }) => key.kind === 'point' || key.kind === 'line')
  if (items.length === 0) return null
  return (
    <ul className="layer-key">
      {items.map(({ key, label }) => (
        <li key={label}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            {key.kind === 'point' ? <circle className={key.hollow ? 'layer-dot is-hollow' : 'layer-dot'} cx="8" cy="8" r={key.hollow ? key.size / 2 - 0.75 : key.size / 2} /> : <path className="layer-line" d="M1 8h14" />}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

/**
 * The whole legend of a scene, beside the map and not over it: classes with
 * limits and counts, what has no class, whose borders are drawn, what the
 * numbers are, dots and lines of the map (`drawn`), and what is outlined.
 * @param counted false where two divisions share the legend: the number of areas in a class is each one's own
 */
export const StageLegend = ({ shown, zones, borders = '', drawn, outlined = '', moved = false, row = false, counted = true }: { shown: Shown; zones: readonly SceneZone[]; borders?: string; drawn?: MapScene; outlined?: string; moved?: boolean; row?: boolean; counted?: boolean }) => {
  const { entries, pale } = legendOf(shown, drawn?.dimmed ?? nothingMarked)
  const areas = shown.zoning === null ? buehne.units : buehne.roomsWord
  return (
    <section className={row ? 'hall-legend is-row' : 'hall-legend'} aria-label={buehne.legend}>
      <div className="hall-legend-head">
        <h2>{shown.measure === 'index' ? buehne.legendIndex : `${shown.title}${shown.unit === '' ? '' : ` (${shown.unit})`}`}</h2>
        {counted && <span className="hall-count-head">{row ? buehne.countOf(areas) : areas}</span>}
      </div>
      <ul>
        {entries.map((entry) => (
          <li key={entry.label}>
            <Swatch entry={entry} />
            <span>{entry.label}</span>
            {entry.kind === 'class' && entry.range !== entry.label && <span className="hall-quiet">{entry.range}</span>}
            {counted && <span className="hall-count">{entry.count}</span>}
          </li>
        ))}
        {pale > 0 && (
          <li>
            <span className="swatch hall-pale" aria-hidden="true" />
            <span>{bilder.keys.dimmed}</span>
            {counted && <span className="hall-count">{pale}</span>}
          </li>
        )}
        {outlined !== '' && (
          <li>
            <span className="hall-outlined" aria-hidden="true" />
            <span>{buehne.selected(outlined)}</span>
          </li>
        )}
        {moved && (
          <li>
            <span className="hall-moved" aria-hidden="true" />
            <span>{buehne.moved}</span>
          </li>
        )}
        {borders !== '' && (
          <li>
            <span className="hall-border" aria-hidden="true" />
            <span>{buehne.bordersOf(borders)}</span>
          </li>
        )}
      </ul>
      <ZoneList zones={zones} />
      {drawn !== undefined && <DrawnKey drawn={drawn} />}
    </section>
  )
}
