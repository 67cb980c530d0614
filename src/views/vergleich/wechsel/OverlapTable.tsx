import type { Zoning } from '../../../core/zoning/zoning'
import { wechsel } from '../../../i18n/de/wechsel'
import { formatNumber } from '../../../i18n/format'
import { Icon } from '../../../ui/Icon'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import type { Comparison } from '../comparison'
import { flowsAt, totalOf, type Flow } from './flows'
import { peopleAreModel } from './leadOf'
import { overlapSides } from './overlapSides'
import { peopleWords } from './peopleWords'
import { RoomCell } from './RoomCell'
import { roomNumbers } from './roomNumbers'
import { useSave } from './useSave'

const Amount = ({ flows }: { flows: readonly Flow[] }) => {
  const { units, people, peopleUnknown } = totalOf(flows)
  if (units === 0) return <span className="fine">–</span>
  return (
    <>
      <span className="overlap-people">{peopleUnknown === 0 ? formatNumber(people) : peopleWords({ people, peopleUnknown, units: flows.flatMap((flow) => flow.units) })}</span>
      <small>{wechsel.cell(units)}</small>
    </>
  )
}

/** Rooms of A by rooms of B with people and Ortsteile; the sums are the whole city. */
export const OverlapTable = ({ compared, a, b }: { compared: Comparison; a: Zoning; b: Zoning }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const { saveOverlap } = useSave(compared, a, b)
  const flows = flowsAt(data, year, a, b, compared.matches)
  const { rows, columns } = overlapSides(a, b, compared.matches, flows)
  const numbers = roomNumbers(a, b, compared.matches)
  const partners = new Map(compared.matches.flatMap((match) => (match.a !== undefined && match.b !== undefined ? [[match.a, match.b] as const] : [])))
  return (
    <section className="card">
      <div className="card-head">
        <h2>{wechsel.matrixHead}</h2>
        {peopleAreModel(data, year) && <ModelBadge />}
        <button type="button" className="button" aria-label={wechsel.saveMatrix} onClick={saveOverlap}>
          <Icon name="holen" size={18} />
          <span>{wechsel.save}</span>
        </button>
      </div>
      <p className="fine">
        {wechsel.matrixWhat} {wechsel.matrixKey}
      </p>
      <div className="wide-table" role="region" aria-label={wechsel.matrixRegion} tabIndex={0}>
        <table className="plain-table overlap-table">
          <caption className="visually-hidden">{wechsel.matrixWhat}</caption>
          <thead>
            <tr>
              <td className="fine">{wechsel.matrixCorner}</td>
              {columns.map((column) => (
                <th key={column ?? ''} scope="col" className="number">
                  <RoomCell zoning={b} id={column} numbers={numbers} />
                </th>
              ))}
              <th scope="col" className="number">
                {wechsel.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row ?? ''}>
                <th scope="row">
                  <RoomCell zoning={a} id={row} />
                </th>
                {columns.map((column) => {
                  const isPair = row !== null && partners.get(row) === column
                  return (
                    <td key={column ?? ''} className={isPair ? 'number is-pair' : 'number'}>
                      {isPair && (
                        <span className="pair-sign">
                          <span aria-hidden="true">◆</span>
                          <span className="visually-hidden">{wechsel.matrixPair}: </span>
                        </span>
                      )}
                      <Amount flows={flows.filter((flow) => flow.from === row && flow.to === column)} />
                    </td>
                  )
                })}
                <td className="number overlap-sum">
                  <Amount flows={flows.filter((flow) => flow.from === row)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{wechsel.sum}</th>
              {columns.map((column) => (
                <td key={column ?? ''} className="number">
                  <Amount flows={flows.filter((flow) => flow.to === column)} />
                </td>
              ))}
              <td className="number">
                <Amount flows={flows} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
