import { useState } from 'react'
import type { Value } from '../../core/indicators/missing'
import { exportTable } from '../../data/exportTable'
import { lage } from '../../i18n/de/lage'
import { formatNumber, formatValue } from '../../i18n/format'
import { shownNow } from '../../state/derived/shown'
import { shownIndex } from '../../state/derived/shownIndex'
import { Icon } from '../../ui/Icon'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp, useAppStore } from '../AppContext'
import { ClassSwatch } from '../shared/ClassSwatch'
import { ZoneNumber } from '../shared/ZoneNumber'
import { saveFile } from '../shared/saveFile'
import { twinColumns } from './twinColumns'

const collator = new Intl.Collator('de', { numeric: true })

/** The table twin of the map: every row, the index and every indicator; sortable, downloadable. */
const TwinTable = () => {
  const store = useAppStore()
  const shown = useApp(shownNow)
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const scheme = useApp((state) => state.indexScheme)
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const [sort, setSort] = useState<{ key: string; descending: boolean }>({ key: 'rank', descending: false })
  const recipe = useApp((state) => state.shownRecipe)
  const index = shownIndex(data, year, shown.zoning, scheme, recipe)
  const columns = twinColumns(data, year, shown.zoning, index)
  const column = columns.find((each) => each.key === sort.key)
  const order = index.rows
    .map((_, position) => position)
    .sort((a, b) => {
      const sign = sort.descending ? -1 : 1
      if (column === undefined) return sign * collator.compare(index.rows[a]!.name, index.rows[b]!.name)
      const number = (position: number): number => {
        const value: Value = column.values[position]!
        return typeof value === 'number' ? value : Infinity * sign
      }
      return sign * (number(a) - number(b)) || collator.compare(index.rows[a]!.name, index.rows[b]!.name)
    })
  const kind = shown.zoning === null ? 'unit' : 'zone'
  const isModel = columns.some((each) => each.status === 'modell')
  const head = (key: string, label: string, unit = '') => (
    <th key={key} scope="col" aria-sort={sort.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined} className={key === 'name' ? undefined : 'number'}>
      <button
        type="button"
        className="sort-button"
        onClick={() => {
          setSort({ key, descending: sort.key === key ? !sort.descending : false })
        }}
      >
        {label}
        {unit !== '' && <small>{unit}</small>}
        <Icon name={sort.key === key && sort.descending ? 'ab' : 'auf'} size={12} />
      </button>
    </th>
  )
  const download = (): void => {
    const text = (words: readonly string[]) => words.map((word) => ({ kind: 'text' as const, text: word }))
    const file = exportTable({
      title: `${data.title}: ${shown.zoning === null ? lage.units : shown.zoning.title} ${year}`,
      sourceLine: `Quelle: ${data.title}, Stand ${data.version}`,
      notes: [`Sozialindex: ${lage.origin}`, lage.standardisedOn(index.result?.referenceCount ?? 0)],
      columns: [
        { header: shown.zoning === null ? 'Nr' : 'Raum-Nr', cells: text(index.rows.map((row) => (shown.zoning === null ? row.id : String(row.number ?? '')))) },
        { header: shown.zoning === null ? 'Ortsteil' : 'Raum', cells: text(index.rows.map((row) => row.name)) },
        ...columns.map((each) => ({
          header: `${each.label} ${year}${each.unit === '' ? '' : ` (${each.unit})`}`,
          cells: each.values.map((value) => ({ kind: 'value' as const, value, decimals: each.decimals, ...(each.status === undefined ? {} : { status: each.status }) })),
        })),
      ],
      model: isModel,
      fileName: `sozialraum-${shown.zoning?.id ?? 'ortsteile'}-${year}.csv`,
    })
    saveFile(file.fileName, file.text, 'text/csv;charset=utf-8')
    store.getState().notify({ tone: 'info', sentence: `Gespeichert als „${file.fileName}“.` })
  }
  return (
    <div className="twin">
      <div className="twin-head">
        <h2>
          {shown.zoning === null ? lage.units : shown.zoning.title}, {year}
        </h2>
        {isModel && <ModelBadge />}
        <button type="button" className="button" onClick={download}>
          <Icon name="holen" size={18} />
          <span>Als CSV speichern</span>
        </button>
      </div>
      <div className="twin-scroll" tabIndex={0} role="region" aria-label="Tabelle, seitlich verschiebbar">
        <table className="twin-table">
          <thead>
            <tr>
              {head('name', shown.zoning === null ? 'Ortsteil' : 'Raum')}
              {columns.map((each) => head(each.key, each.label, each.unit))}
            </tr>
          </thead>
          <tbody>
            {order.map((position) => {
              const row = index.rows[position]!
              return (
                <tr key={row.id} className={selection?.kind === kind && selection.id === row.id ? 'is-selected' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="row-button"
                      onClick={() => {
                        show({ selection: { kind, id: row.id } })
                      }}
                    >
                      <ClassSwatch shown={index} row={row} />
                      {row.number !== null && <ZoneNumber number={row.number} />}
                      {row.name}
                    </button>
                  </th>
                  {columns.map((each) => (
                    <td key={each.key} className="number">
                      {each.key === 'rank' && row.rank === null ? <span className="fine">{lage.notRated}</span> : each.key === 'index' && row.rank === null ? '–' : formatValue(each.values[position]!, each.decimals)}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Stadt gesamt</th>
              {columns.map((each) => (
                <td key={each.key} className="number">
                  {each.city === null ? '' : typeof each.city === 'number' ? formatNumber(each.city, each.decimals) : formatValue(each.city, each.decimals)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="fine">{lage.standardisedOn(index.result?.referenceCount ?? 0)} Nicht bewertete Ortsteile stehen mit ihren Werten in der Tabelle.</p>
    </div>
  )
}

export default TwinTable
