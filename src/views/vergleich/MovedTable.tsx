import { useStore } from 'zustand'
import type { Zoning } from '../../core/zoning/zoning'
import { isPresent } from '../../core/indicators/missing'
import { vergleich } from '../../i18n/de/vergleich'
import { formatNumber, formatValue } from '../../i18n/format'
import { hoverStore, setHover } from '../../state/hover'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'
import { ZoneNumber } from '../shared/ZoneNumber'
import type { Comparison } from './comparison'

const ZoneCell = ({ zoning, id }: { zoning: Zoning; id: string | null }) => {
  const zone = zoning.zones.find((each) => each.id === id)
  if (zone === undefined) return <span className="fine">{vergleich.unassigned}</span>
  return (
    <span className="zone-cell">
      <ZoneNumber number={zone.number} /> {zone.name}
    </span>
  )
}

/** Which Ortsteile and how many people are in another room: the most people first. */
export const MovedTable = ({ compared, a, b }: { compared: Comparison; a: Zoning; b: Zoning }) => {
  const units = useApp((state) => state.data.units)
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const hovered = useStore(hoverStore, (state) => state.hover?.id)
  const rows = [...compared.moved].sort((x, y) => (isPresent(y.population) ? y.population : -1) - (isPresent(x.population) ? x.population : -1))
  return (
    <section className="card">
      <h2>{vergleich.movedHead}</h2>
      <details className="fine">
        <summary>{vergleich.whatIsMoved}</summary>
        <p>{vergleich.whatIsMovedText}</p>
      </details>
      {rows.length === 0 ? (
        <p className="empty">{vergleich.same}</p>
      ) : (
        <table className="plain-table moved-table">
          <caption className="visually-hidden">{vergleich.movedHead} Die meisten Menschen zuerst.</caption>
          <thead>
            <tr>
              <th scope="col">Ortsteil</th>
              <th scope="col" className="number">
                Menschen
              </th>
              <th scope="col">Raum in A</th>
              <td aria-hidden="true" />
              <th scope="col">Raum in B</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.unit}
                className={[selection?.kind === 'unit' && selection.id === row.unit ? 'is-selected' : '', hovered === row.unit ? 'is-hovered' : ''].join(' ')}
                onPointerEnter={() => {
                  setHover({ kind: 'unit', id: row.unit, unitIds: [row.unit], point: null })
                }}
                onPointerLeave={() => {
                  setHover(null)
                }}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={selection?.kind === 'unit' && selection.id === row.unit}
                    onClick={() => {
                      show({ selection: selection?.id === row.unit ? null : { kind: 'unit', id: row.unit } })
                    }}
                  >
                    {units.find((unit) => unit.id === row.unit)?.name ?? row.unit}
                  </button>
                </th>
                <td className="number">{formatValue(row.population)}</td>
                <td>
                  <ZoneCell zoning={a} id={row.from} />
                </td>
                <td aria-hidden="true">
                  <Icon name="rechts" size={16} />
                </td>
                <td>
                  <ZoneCell zoning={b} id={row.to} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{formatNumber(compared.movedUnits)} Ortsteile</th>
              <td className="number">{formatNumber(compared.movedPeople)}</td>
              <td colSpan={3} />
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  )
}
