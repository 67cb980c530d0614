import { useStore } from 'zustand'
import type { Zoning } from '../../core/zoning/zoning'
import { vergleich } from '../../i18n/de/vergleich'
import { wechsel } from '../../i18n/de/wechsel'
import { formatNumber, formatValue } from '../../i18n/format'
import { hoverStore, setHover } from '../../state/hover'
import { Icon } from '../../ui/Icon'
import { ModelBadge } from '../../ui/ModelBadge'
import { WithTerms } from '../../ui/WithTerms'
import { useApp } from '../AppContext'
import type { Comparison } from './comparison'
import { peopleAreModel, uncertainSides, unitNamesOf } from './wechsel/leadOf'
import { RoomCell } from './wechsel/RoomCell'
import { roomNumbers } from './wechsel/roomNumbers'
import { sortedMoves } from './wechsel/sortedMoves'
import { useSave } from './wechsel/useSave'

/** Which Ortsteile and how many people are in another room: the most people first. */
export const MovedTable = ({ compared, a, b }: { compared: Comparison; a: Zoning; b: Zoning }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const hovered = useStore(hoverStore, (state) => state.hover?.unitIds.join(' ') ?? '').split(' ')
  const { saveMoved } = useSave(compared, a, b)
  const names = unitNamesOf(data)
  const rows = sortedMoves(compared)
  const numbers = roomNumbers(a, b, compared.matches)
  const oneSided = compared.moved.filter(({ unit, from, to }) => names.has(unit) && (from === null || to === null)).length
  return (
    <section className="card">
      <div className="card-head">
        <h2>{vergleich.movedHead}</h2>
        {peopleAreModel(data, year) && <ModelBadge />}
        {rows.length > 0 && (
          <button type="button" className="button" aria-label={wechsel.saveMoved} onClick={saveMoved}>
            <Icon name="holen" size={18} />
            <span>{wechsel.save}</span>
          </button>
        )}
      </div>
      <details className="fine">
        <summary>{vergleich.whatIsMoved}</summary>
        <p>
          <WithTerms text={vergleich.whatIsMovedText} />
        </p>
      </details>
      {rows.length === 0 ? (
        <p className="empty">{wechsel.nobody}</p>
      ) : (
        <>
          {oneSided > 0 && <p className="fine">{wechsel.alsoOneSided(oneSided)}</p>}
          <div className="wide-table moved-region" role="region" aria-label={vergleich.movedHead} tabIndex={0}>
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
                {rows.map((row) => {
                  const sides = uncertainSides(a, b, row.unit)
                  const isSelected = selection?.kind === 'unit' && selection.id === row.unit
                  return (
                    <tr
                      key={row.unit}
                      className={[isSelected ? 'is-selected' : '', hovered.includes(row.unit) ? 'is-hovered' : ''].join(' ')}
                      onPointerEnter={() => {
                        setHover({ kind: 'unit', id: row.unit, unitIds: [row.unit], point: null })
                      }}
                      onPointerLeave={() => {
                        setHover(null)
                      }}
                    >
                      <th scope="row">
                        {names.has(row.unit) ? (
                          <button
                            type="button"
                            className="row-button"
                            aria-pressed={isSelected}
                            onClick={() => {
                              show({ selection: isSelected ? null : { kind: 'unit', id: row.unit } })
                            }}
                          >
                            {names.get(row.unit)}
                          </button>
                        ) : (
                          <>
                            {row.unit} <small className="caveat">{wechsel.notInData}</small>
                          </>
                        )}
                        {sides.length > 0 && <small className="caveat">{wechsel.uncertain(sides)}</small>}
                      </th>
                      <td className="number">{formatValue(row.population)}</td>
                      <td>
                        <RoomCell zoning={a} id={row.from} />
                      </td>
                      <td aria-hidden="true">
                        <Icon name="rechts" size={16} />
                      </td>
                      <td>
                        <RoomCell zoning={b} id={row.to} numbers={numbers} />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{wechsel.cell(compared.movedUnits)}</th>
                  <td className="number">{formatNumber(compared.movedPeople)}</td>
                  <td colSpan={3}>{compared.peopleUnknownUnits > 0 && wechsel.sumsTooSmall(compared.peopleUnknownUnits)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
