import { useRef } from 'react'
import { isPresent, type Value } from '../../core/indicators/missing'
import type { Zoning } from '../../core/zoning/zoning'
import { comparedReference } from '../../i18n/de/bezug'
import { vergleich } from '../../i18n/de/vergleich'
import { wechsel } from '../../i18n/de/wechsel'
import { formatDifference, formatValue } from '../../i18n/format'
import { shownAt } from '../../state/derived/shown'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp } from '../AppContext'
import { Caveats } from '../shared/Caveats'
import { ClassSwatch } from '../shared/ClassSwatch'
import { classWord } from '../shared/classWord'
import type { Comparison } from './comparison'
import { noPairs, pairsIn, setFixedPairs, useFixedPairs } from './useCompared'
import { validPairs } from './wechsel/fixedChoice'
import { handNote } from './wechsel/handNote'
import { PairSelect } from './wechsel/PairSelect'
import { RoomCell } from './wechsel/RoomCell'
import { roomNumbers } from './wechsel/roomNumbers'

const Figures = ({ shown, row }: { shown: Shown; row: ShownRow }) => (
  <>
    <td className="number">{formatValue(row.population)}</td>
    <td className="number">
      <span className="value-cell">
        <ClassSwatch shown={shown} row={row} /> {formatValue(row.value, shown.decimals, shown.unit)}
      </span>
      <small className="class-word" aria-hidden="true">
        {classWord(shown, row)}
      </small>
    </td>
  </>
)

const difference = (from: Value | undefined, to: Value | undefined): number | null => (from !== undefined && to !== undefined && isPresent(from) && isPresent(to) ? to - from : null)

/** The change of a room's value with its direction in words; an index above is more need. */
const Change = ({ shown, from, to }: { shown: Shown; from: ShownRow | undefined; to: ShownRow | undefined }) => {
  const change = difference(from?.value, to?.value)
  if (change === null) return null
  const isEqual = Math.abs(change) < 0.5 * 10 ** -shown.decimals
  const isIndex = shown.measure === 'index'
  const [before, after] = [from?.classIndex ?? null, to?.classIndex ?? null]
  const steps = before === null || after === null ? null : after - before
  return (
    <>
      {formatDifference(change, shown.decimals)}
      <small className="class-word">
        {isEqual ? wechsel.equal : change > 0 ? (isIndex ? wechsel.moreNeed : wechsel.higher) : isIndex ? wechsel.lessNeed : wechsel.lower}
        {steps !== null && `, ${wechsel.steps(steps)}`}
      </small>
    </>
  )
}

/** Zones of A beside their counterparts in B: people, value, class, difference; the counterpart can be chosen by hand. */
export const ZonePairsTable = ({ compared, a, b }: { compared: Comparison; a: Zoning; b: Zoning }) => {
  const shownA = useApp((state) => shownAt(state, a))
  const shownB = useApp((state) => shownAt(state, b))
  const recipe = useApp((state) => state.shownRecipe)
  const fixed = useFixedPairs((state) => pairsIn(state, a, b))
  const status = useRef<HTMLParagraphElement>(null)
  const numbers = roomNumbers(a, b, compared.matches)
  const note = handNote(a, b, fixed)
  const aloneB = new Set(validPairs(a, b, fixed).flatMap((pair) => (pair.a === undefined ? [pair.b] : [])))
  const valueHead = shownA.measure === 'index' ? 'Index' : 'Wert'
  return (
    <section className="card">
      <div className="card-head">
        <h2>{shownA.measure === 'index' ? vergleich.zonesHead : `Räume: ${shownA.title}`}</h2>
        {(shownA.status === 'modell' || shownB.status === 'modell') && <ModelBadge />}
      </div>
      <div className="wide-table" role="region" aria-label={wechsel.pairsRegion} tabIndex={0}>
        <table className="plain-table pairs-table">
          <thead>
            <tr>
              <th scope="col">Raum in A</th>
              <th scope="col" className="number">
                Menschen
              </th>
              <th scope="col" className="number">
                {valueHead}
              </th>
              <th scope="col">Gegenstück in B</th>
              <th scope="col" className="number">
                Menschen
              </th>
              <th scope="col" className="number">
                {valueHead}
              </th>
              <th scope="col" className="number">
                Unterschied
              </th>
            </tr>
          </thead>
          <tbody>
            {compared.matches.map((match) => {
              const from = match.a === undefined ? undefined : shownA.rowOf.get(match.a)
              const to = match.b === undefined ? undefined : shownB.rowOf.get(match.b)
              return (
                <tr key={`${match.a ?? ''}-${match.b ?? ''}`}>
                  {from === undefined ? (
                    <td colSpan={3} className="fine">
                      {vergleich.noCounterpart} {aloneB.has(match.b) && <small className="by-hand">{wechsel.byHand}</small>}
                    </td>
                  ) : (
                    <>
                      <th scope="row">
                        <RoomCell zoning={a} id={from.id} />
                        <Caveats row={from} />
                      </th>
                      <Figures shown={shownA} row={from} />
                    </>
                  )}
                  <td colSpan={to === undefined ? 3 : 1}>
                    {to === undefined ? <span className="fine">{vergleich.noCounterpart}</span> : <RoomCell zoning={b} id={to.id} numbers={numbers} />}
                    {to !== undefined && <Caveats row={to} />}
                    {match.a !== undefined && a.id !== b.id && <PairSelect a={a} b={b} room={match.a} fixed={fixed} numbers={numbers} />}
                  </td>
                  {to !== undefined && <Figures shown={shownB} row={to} />}
                  <td className="number">
                    <Change shown={shownA} from={from} to={to} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="hand-note" role="status" tabIndex={-1} ref={status}>
        {note !== null && `${note} ${wechsel.handKept}`}
      </p>
      {note !== null && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            // This button goes away with the pairs.
            status.current?.focus()
            setFixedPairs(a, b, noPairs)
          }}
        >
          {wechsel.restore}
        </button>
      )}
      <p className="fine">{shownA.measure === 'index' ? comparedReference(recipe) : vergleich.fromCounts}</p>
    </section>
  )
}
