import { useStore } from 'zustand'
import type { Value } from '../../core/indicators/missing'
import { referenceSentence } from '../../i18n/de/bezug'
import { lage } from '../../i18n/de/lage'
import { formatNumber, formatValue } from '../../i18n/format'
import { activeFilter, shownNow } from '../../state/derived/shown'
import { shownIndex } from '../../state/derived/shownIndex'
import { hoverStore, setHover } from '../../state/hover'
import { Icon } from '../../ui/Icon'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp, useAppStore } from '../AppContext'
import { Caveats } from '../shared/Caveats'
import { ClassSwatch } from '../shared/ClassSwatch'
import { ZoneNumber } from '../shared/ZoneNumber'
import { saveFile } from '../shared/saveFile'
import { passesFilter } from './rankedRows'
import { twinColumns } from './twinColumns'
import { twinFile } from './twinFile'

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
  const sort = { key: useApp((state) => state.tableSort), descending: useApp((state) => state.tableDescending) }
  const classFilter = useApp((state) => state.classFilter)
  const hovered = useStore(hoverStore, (state) => state.hover?.id)
  const recipe = useApp((state) => state.shownRecipe)
  const index = shownIndex(data, year, shown.zoning, scheme, recipe)
  const columns = twinColumns(data, year, shown.zoning, index)
  const column = columns.find((each) => each.key === sort.key)
  const filter = activeFilter(shown, classFilter)
  const order = index.rows
    .map((_, position) => position)
    .filter((position) => passesFilter(shown.rows[position]!, filter))
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
          show({ tableSort: key, tableDescending: sort.key === key ? !sort.descending : false })
        }}
      >
        {label}
        {unit !== '' && <small>{unit}</small>}
        <Icon name={sort.key === key && sort.descending ? 'ab' : 'auf'} size={12} />
      </button>
    </th>
  )
  const download = (): void => {
    const file = twinFile(store.getState(), shown.zoning, index, new Date())
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
          <caption className="visually-hidden">
            {shown.zoning === null ? lage.units : shown.zoning.title}, {year}: Rang, Index, Menschen und alle Indikatoren
          </caption>
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
                <tr
                  key={row.id}
                  className={[selection?.kind === kind && selection.id === row.id ? 'is-selected' : '', hovered === row.id ? 'is-hovered' : ''].join(' ')}
                  onPointerEnter={() => {
                    setHover({ kind, id: row.id, unitIds: row.unitIds, point: null })
                  }}
                  onPointerLeave={() => {
                    setHover(null)
                  }}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className="row-button"
                      aria-pressed={selection?.kind === kind && selection.id === row.id}
                      onClick={() => {
                        show({ selection: { kind, id: row.id } })
                      }}
                    >
                      <ClassSwatch shown={shown} row={shown.rows[position]!} />
                      {row.number !== null && <ZoneNumber number={row.number} />}
                      {row.name}
                    </button>
                    <Caveats row={shown.rows[position]!} />
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
                  {each.city === null ? '' : formatValue(each.city, each.decimals)}
                  {each.cityCaveat !== '' && <small className="caveat">{each.cityCaveat}</small>}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {filter.length > 0 && (
        <p className="fine">
          Gefiltert: {formatNumber(order.length)} von {formatNumber(index.rows.length)} Zeilen.
        </p>
      )}
      <p className="fine">{index.result !== null && referenceSentence(index.result, shown.zoning !== null)} Was nicht bewertet ist, steht mit seinen Werten in der Tabelle.</p>
    </div>
  )
}

export default TwinTable
