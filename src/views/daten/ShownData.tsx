import { Fragment } from 'react'
import { domains } from '../../core/indicators/indicator'
import { statuses, type Status } from '../../core/indicators/provenance'
import { valueComponent, type Indicator } from '../../core/indicators/indicator'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import { daten } from '../../i18n/de/daten'
import { formatNumber } from '../../i18n/format'
import { memoise } from '../../state/memoise'
import { StatusTag } from '../../ui/StatusTag'
import { useApp } from '../AppContext'

/** ", in %", ", je 1.000", ", in Jahren". */
const unitWords = (unit: string): string => (unit === '' ? '' : unit === 'Jahre' ? ', in Jahren' : unit.startsWith('je ') ? `, ${unit}` : `, in ${unit}`)

/** How many of an indicator's cells have which status in one year. */
const statusCounts = memoise((data: DataPackage, indicator: Indicator, year: number): ReadonlyMap<Status, number> => {
  const ready = seriesKey(valueComponent(indicator.id), year)
  const keys = data.series.has(ready) ? [ready] : 'value' in indicator ? [seriesKey(indicator.value, year)] : [seriesKey(indicator.numerator, year), seriesKey(indicator.denominator, year)]
  const counts = new Map<Status, number>()
  for (const key of keys) for (const cell of data.series.get(key)?.cells ?? []) counts.set(cell.status, (counts.get(cell.status) ?? 0) + 1)
  return counts
}, 400)

const Statuses = ({ indicator, year }: { indicator: Indicator; year: number }) => {
  const data = useApp((state) => state.data)
  const counts = statusCounts(data, indicator, year)
  if (counts.size === 0) return <span className="fine">keine Werte</span>
  return (
    <span className="status-list">
      {statuses
        .filter((status) => counts.has(status))
        .map((status) => (
          <span key={status} className="nowrap">
            <StatusTag status={status} /> <small>{formatNumber(counts.get(status)!)}</small>
          </span>
        ))}
    </span>
  )
}

/** Every indicator with definition, counts and, per year, how many of its values have which status. */
export const ShownData = () => {
  const data = useApp((state) => state.data)
  const labelOf = (component: string): string => data.components.find((each) => each.id === component)?.label ?? component
  const order = [...new Set([...domains, ...data.indicators.map((indicator) => indicator.domain)])]
  return (
    <section className="card">
      <h2>{daten.shown}</h2>
      <p className="fine">Die Zahl hinter dem Status sagt, wie viele Zählwerte (Zähler und Nenner je Ortsteil) ihn haben. Sobald ein Zählwert ein Modellwert ist, gilt auch der Anteil als Modellwert.</p>
      <div className="twin-scroll" tabIndex={0} role="region" aria-label={daten.shown}>
        <table className="plain-table shown-table">
          <thead>
            <tr>
              <th scope="col">{daten.indicator}</th>
              <th scope="col">{daten.definition}</th>
              {data.years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((domain) => {
              const indicators = data.indicators.filter((indicator) => indicator.domain === domain)
              if (indicators.length === 0) return null
              return (
                <Fragment key={domain}>
                  <tr className="group-row">
                    <th colSpan={2 + data.years.length} scope="rowgroup">
                      {domain}
                    </th>
                  </tr>
                  {indicators.map((indicator) => (
                    <tr key={indicator.id}>
                      <th scope="row">
                        <b>{indicator.label}</b>
                        <span className="fine block">
                          {'numerator' in indicator ? `${labelOf(indicator.numerator)} : ${labelOf(indicator.denominator)}` : 'fertiger Wert'}
                          {unitWords(indicator.unit)}
                        </span>
                      </th>
                      <td>
                        {indicator.description} <span className="fine">({indicator.source})</span>
                      </td>
                      {data.years.map((year) => (
                        <td key={year}>
                          <Statuses indicator={indicator} year={year} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
