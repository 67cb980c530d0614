import { isPresent, type Value } from '../../core/indicators/missing'
import type { Zoning } from '../../core/zoning/zoning'
import { vergleich } from '../../i18n/de/vergleich'
import { formatDifference, formatValue } from '../../i18n/format'
import { shownAt } from '../../state/derived/shown'
import type { Shown } from '../../state/derived/shownTypes'
import { useApp } from '../AppContext'
import { Caveats } from '../shared/Caveats'
import { ClassSwatch } from '../shared/ClassSwatch'
import { ZoneNumber } from '../shared/ZoneNumber'
import type { Comparison } from './comparison'

const Cells = ({ shown, id }: { shown: Shown; id: string | undefined }) => {
  const row = id === undefined ? undefined : shown.rowOf.get(id)
  if (row === undefined) {
    return (
      <td colSpan={3} className="fine">
        {vergleich.noCounterpart}
      </td>
    )
  }
  return (
    <>
      <td>
        <span className="zone-cell">
          <ZoneNumber number={row.number ?? 0} /> {row.name}
        </span>
        <Caveats row={row} />
      </td>
      <td className="number">{formatValue(row.population)}</td>
      <td className="number">
        <span className="value-cell">
          <ClassSwatch shown={shown} row={row} /> {formatValue(row.value, shown.decimals, shown.unit)}
        </span>
      </td>
    </>
  )
}

const difference = (from: Value | undefined, to: Value | undefined): number | null => (from !== undefined && to !== undefined && isPresent(from) && isPresent(to) ? to - from : null)

/** Zones of A beside their counterparts in B: people, value, difference. */
export const ZonePairsTable = ({ compared, a, b }: { compared: Comparison; a: Zoning; b: Zoning }) => {
  const shownA = useApp((state) => shownAt(state, a))
  const shownB = useApp((state) => shownAt(state, b))
  return (
    <section className="card">
      <h2>{shownA.measure === 'index' ? vergleich.zonesHead : `Räume: ${shownA.title}`}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Raum in A</th>
            <th scope="col" className="number">
              Menschen
            </th>
            <th scope="col" className="number">
              {shownA.measure === 'index' ? 'Index' : 'Wert'}
            </th>
            <th scope="col">Gegenstück in B</th>
            <th scope="col" className="number">
              Menschen
            </th>
            <th scope="col" className="number">
              {shownA.measure === 'index' ? 'Index' : 'Wert'}
            </th>
            <th scope="col" className="number">
              Unterschied
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.matches.map((match) => {
            const change = difference(match.a === undefined ? undefined : shownA.rowOf.get(match.a)?.value, match.b === undefined ? undefined : shownB.rowOf.get(match.b)?.value)
            return (
              <tr key={`${match.a ?? ''}-${match.b ?? ''}`}>
                <Cells shown={shownA} id={match.a} />
                <Cells shown={shownB} id={match.b} />
                <td className="number">{change === null ? '' : formatDifference(change, shownA.decimals)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="fine">{shownA.measure === 'index' ? vergleich.sameReference : vergleich.fromCounts}</p>
    </section>
  )
}
