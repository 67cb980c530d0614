import { useState } from 'react'
import { isPresent } from '../../core/indicators/missing'
import { werkstatt } from '../../i18n/de/werkstatt'
import { formatValue } from '../../i18n/format'
import { ClassSwatch } from '../shared/ClassSwatch'
import { Segmented } from '../../ui/Field'
import type { DeskModel } from './useDeskModel'
import { useAssign } from './useAssign'

const collator = new Intl.Collator('de', { numeric: true })
const orders = ['name', 'room', 'people'] as const
type Order = (typeof orders)[number]
const orderWords: Readonly<Record<Order, string>> = { name: 'Name', room: 'Raum', people: 'Menschen' }

/** The map as a table: every Ortsteil with its room as an ordinary field. Whoever cannot or will not paint does everything here. */
export const UnitTable = ({ model }: { model: DeskModel }) => {
  const assign = useAssign(model)
  const [order, setOrder] = useState<Order>('name')
  const { draft } = model
  const numberOf = (unit: string): number => draft.zones.find((zone) => zone.id === draft.zoneOf.get(unit))?.number ?? 0
  const rows = [...model.units.rows].sort((a, b) => {
    if (order === 'people') return (isPresent(b.population) ? b.population : -1) - (isPresent(a.population) ? a.population : -1)
    const byName = collator.compare(a.name, b.name)
    return order === 'room' ? numberOf(a.id) - numberOf(b.id) || byName : byName
  })
  return (
    <>
      <Segmented label="Reihenfolge" value={order} options={orders.map((value) => ({ value, label: orderWords[value] }))} onChange={setOrder} />
      <table className="plain-table unit-table">
        <caption className="visually-hidden">{werkstatt.unitTable}</caption>
        <thead>
          <tr>
            <th scope="col">Ortsteil</th>
            <th scope="col" className="number">
              {werkstatt.people}
            </th>
            <th scope="col">Index</th>
            <th scope="col">{werkstatt.room}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={model.stray.has(row.id) ? 'is-stray' : undefined}>
              <th scope="row">
                {row.name}
                {model.stray.has(row.id) && <small className="room-warning">getrennt vom Rest</small>}
              </th>
              <td className="number">{formatValue(row.population)}</td>
              <td>
                <ClassSwatch shown={model.units} row={row} />
              </td>
              <td>
                <select
                  aria-label={`${werkstatt.room} für ${row.name}`}
                  value={draft.zoneOf.get(row.id) ?? ''}
                  disabled={draft.zones.find((zone) => zone.id === draft.zoneOf.get(row.id))?.locked === true}
                  onChange={(event) => {
                    assign([row.id], event.target.value === '' ? null : event.target.value)
                  }}
                >
                  <option value="">{werkstatt.unassigned.toLowerCase()}</option>
                  {draft.zones.map((zone) => (
                    <option key={zone.id} value={zone.id} disabled={zone.locked}>
                      {zone.number} {zone.name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
