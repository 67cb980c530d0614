import { useStore } from 'zustand'
import { karten } from '../../../i18n/de/vergleichKarten'
import { formatValue } from '../../../i18n/format'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'
import { hoverStore, setHover } from '../../../state/hover'
import { useApp } from '../../AppContext'
import { ClassSwatch } from '../../shared/ClassSwatch'
import { classWord } from '../../shared/classWord'
import type { Changes } from './changes'

const Cell = ({ shown, row }: { shown: Shown; row: ShownRow }) => (
  <td>
    <span className="value-cell">
      <ClassSwatch shown={shown} row={row} /> <span aria-hidden="true">{classWord(shown, row)}</span>
    </span>
  </td>
)

/** The units that inherit another class in B, most people first: what the difference shows to the eye. */
export const ChangeTable = ({ changes, shownA, shownB }: { changes: Changes; shownA: Shown; shownB: Shown }) => {
  const units = useApp((state) => state.data.units)
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const hovered = useStore(hoverStore, (state) => state.hover?.id)
  return (
    <div className="change-table" role="region" aria-label={karten.changeTable} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Ortsteil</th>
            <th scope="col" className="number">
              Menschen
            </th>
            <th scope="col">Stufe in A</th>
            <th scope="col">Stufe in B</th>
            <th scope="col">Änderung</th>
          </tr>
        </thead>
        <tbody>
          {changes.changed.map(({ unit, from, to, step, population }) => {
            const isSelected = selection?.kind === 'unit' && selection.id === unit
            return (
              <tr
                key={unit}
                className={[isSelected ? 'is-selected' : '', hovered === unit ? 'is-hovered' : ''].join(' ')}
                onPointerEnter={() => {
                  setHover({ kind: 'unit', id: unit, unitIds: [unit], point: null })
                }}
                onPointerLeave={() => {
                  setHover(null)
                }}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={isSelected}
                    onClick={() => {
                      show({ selection: isSelected ? null : { kind: 'unit', id: unit } })
                    }}
                  >
                    {units.find((each) => each.id === unit)?.name ?? unit}
                  </button>
                </th>
                <td className="number">{formatValue(population)}</td>
                <Cell shown={shownA} row={from!} />
                <Cell shown={shownB} row={to!} />
                <td>{karten.stepWord(step!)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
