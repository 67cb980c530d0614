import { useRef, useState } from 'react'
import { Histogram } from '../../charts/Histogram'
import { classOf } from '../../core/statistics/classification/classOf'
import { lage } from '../../i18n/de/lage'
import { buildLegend, type LegendEntry } from '../../map/legend'
import { activeFilter } from '../../state/derived/shown'
import type { Shown } from '../../state/derived/shownTypes'
import { numberOrNull } from '../../state/derived/profile'
import { memoise } from '../../state/memoise'
import type { ThemeName } from '../../map/palette'
import { Icon } from '../../ui/Icon'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp } from '../AppContext'
import { ClassSettings } from './ClassSettings'
import { classColours } from './classColours'
import { LayerKey } from './LayerKey'
import { Plain } from './Plain'
import { fillOf } from './sceneOf'
import { useIsNarrow } from './useIsNarrow'

const legendOf = memoise((shown: Shown, theme: ThemeName) => {
  const colours = classColours(shown.classCount, shown.direction, theme)
  return buildLegend({ breaks: shown.breaks, labels: shown.labels, fills: shown.rows.map((row) => fillOf(row, colours)), colours, decimals: shown.measure === 'index' ? 1 : shown.decimals, unit: shown.unit })
}, 4)

const Key = ({ entry }: { entry: LegendEntry }) =>
  entry.kind === 'class' ? <span className="swatch" aria-hidden="true" style={{ backgroundColor: entry.colour }} /> : <span className={`swatch swatch-${entry.kind === 'unassigned' ? 'plain' : entry.pattern}`} aria-hidden="true" />

/** Legend with histogram: class limits, counts, and the filter by class. */
export const LegendCard = ({ shown, filterable = true }: { shown: Shown; filterable?: boolean }) => {
  const theme = useApp((state) => state.theme)
  const classFilter = activeFilter(shown, useApp((state) => state.classFilter))
  const selection = useApp((state) => state.selection)
  const layers = useApp((state) => state.layers)
  const show = useApp((state) => state.show)
  const narrow = useIsNarrow()
  // On a phone the map comes first; one tap shows the legend.
  const [open, setOpen] = useState(!narrow)
  const [settings, setSettings] = useState(false)
  const title = useRef<HTMLButtonElement>(null)
  const { entries } = legendOf(shown, theme)
  const colours = classColours(shown.classCount, shown.direction, theme)
  const selectedRow = selection === null ? undefined : selection.kind === 'unit' ? shown.rowOfUnit.get(selection.id) : shown.rowOf.get(selection.id)
  const toggle = (classIndex: number): void => {
    const next = classFilter.includes(classIndex) ? classFilter.filter((each) => each !== classIndex) : [...classFilter, classIndex].sort((a, b) => a - b)
    show({ classFilter: next.length === shown.classCount ? [] : next })
  }
  return (
    <section className={open ? 'legend' : 'legend is-folded'} aria-label="Legende">
      <div className="legend-head">
        <button
          ref={title}
          type="button"
          className="legend-title"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
          }}
        >
          <span>{shown.measure === 'index' ? lage.legendTitle.index : shown.measure.label}</span>
          <Icon name={open ? 'ab' : 'auf'} size={16} />
        </button>
        {open && (
          <button
            type="button"
            className="legend-settings"
            aria-expanded={settings}
            aria-label="Stufen ändern"
            title="Stufen ändern"
            onClick={() => {
              setSettings(!settings)
            }}
          >
            <Icon name="regler" size={17} />
          </button>
        )}
      </div>
      {open && (
        <>
          <Histogram
            values={shown.unitValues}
            breaks={shown.breaks}
            colourOf={(value) => colours[classOf(value, shown.breaks)] ?? 'transparent'}
            marked={selectedRow === undefined || selectedRow.classIndex === null ? null : numberOrNull(selectedRow.value)}
          />
          <ul className="legend-entries">
            {[...entries].map((entry) => (
              <li key={entry.kind === 'class' ? entry.classIndex : entry.label}>
                {entry.kind === 'class' && filterable ? (
                  <button
                    type="button"
                    className="legend-entry"
                    aria-pressed={classFilter.includes(entry.classIndex)}
                    title="Nur diese Stufe zeigen"
                    onClick={() => {
                      toggle(entry.classIndex)
                    }}
                  >
                    <Key entry={entry} />
                    <span className="legend-label">{entry.label}</span>
                    {entry.range !== entry.label && <span className="legend-range">{entry.range}</span>}
                    <span className="legend-count">{entry.count}</span>
                  </button>
                ) : (
                  <div className="legend-entry">
                    <Key entry={entry} />
                    <span className="legend-label">{entry.label}</span>
                    {entry.kind === 'class' && entry.range !== entry.label && <span className="legend-range">{entry.range}</span>}
                    <span className="legend-count">{entry.count}</span>
                  </div>
                )}
              </li>
            ))}
          </ul>
          {classFilter.length > 0 && filterable && (
            <button
              type="button"
              className="link-button legend-clear"
              onClick={() => {
                // This button goes away with the filter.
                title.current?.focus()
                show({ classFilter: [] })
              }}
            >
              {lage.clearFilter}
            </button>
          )}
          {settings && <ClassSettings shown={shown} />}
          {filterable && <LayerKey layers={layers} />}
          <Plain topic="classes" />
          {shown.zoning !== null && <p className="fine">Stufen aus den Ortsteilen, damit Gliederungen vergleichbar bleiben.</p>}
        </>
      )}
      {!open && shown.status === 'modell' && <ModelBadge short />}
    </section>
  )
}
