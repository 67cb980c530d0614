import type { Zoning } from '../../../core/zoning/zoning'
import { wechsel } from '../../../i18n/de/wechsel'
import { formatNumber } from '../../../i18n/format'
import { unitNamesOf } from './leadOf'
import { useApp } from '../../AppContext'
import { bandId } from './bandId'
import type { Flow } from './flows'
import { peopleWords } from './peopleWords'
import { RoomCell } from './RoomCell'

/** The ribbons for keyboard and ear: a button each that lights its Ortsteile on the maps. */
export const FlowList = ({
  flows,
  a,
  b,
  numbers,
  marked,
  chosen,
  onPoint,
  onChoose,
}: {
  flows: readonly Flow[]
  a: Zoning
  b: Zoning
  numbers: ReadonlyMap<string, number>
  marked: ReadonlySet<string>
  chosen: string | null
  onPoint: (band: string | null) => void
  onChoose: (band: string) => void
}) => {
  const names = unitNamesOf(useApp((state) => state.data))
  return (
    <div className="wide-table" role="region" aria-label={wechsel.flowHead} tabIndex={0}>
      <table className="plain-table flow-list">
        <thead>
          <tr>
            <th scope="col">Raum in A → Raum in B</th>
            <th scope="col">Ändert sich?</th>
            <th scope="col" className="number">
              {wechsel.people}
            </th>
            <th scope="col" className="number">
              {wechsel.units}
            </th>
            <th scope="col">Wer</th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => {
            const id = bandId(flow)
            return (
              <tr
                key={id}
                className={[chosen === id ? 'is-selected' : '', marked.has(id) ? 'is-hovered' : ''].join(' ').trim()}
                onPointerEnter={() => {
                  onPoint(id)
                }}
                onPointerLeave={() => {
                  onPoint(null)
                }}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={chosen === id}
                    onFocus={() => {
                      onPoint(id)
                    }}
                    onBlur={() => {
                      onPoint(null)
                    }}
                    onClick={() => {
                      onChoose(id)
                    }}
                  >
                    <RoomCell zoning={a} id={flow.from} /> <span aria-hidden="true">→</span> <span className="visually-hidden">{wechsel.into}</span> <RoomCell zoning={b} id={flow.to} numbers={numbers} />
                  </button>
                </th>
                <td>{flow.stays ? wechsel.stays : wechsel.moves}</td>
                <td className="number">{flow.peopleUnknown === 0 ? formatNumber(flow.people) : peopleWords(flow)}</td>
                <td className="number">{formatNumber(flow.units.length)}</td>
                <td className="flow-who">{flow.units.map((unit) => names.get(unit) ?? unit).join(', ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
