import type { Zoning } from '../../core/zoning/zoning'
import { useComparison } from './comparison'
import { MovedTable } from './MovedTable'
import { useCompared } from './useCompared'
import { FlowSection } from './wechsel/FlowSection'
import { OverlapTable } from './wechsel/OverlapTable'
import { ZonePairsTable } from './ZonePairsTable'

const Parts = ({ a, b }: { a: Zoning; b: Zoning }) => {
  const compared = useComparison(a, b)
  return (
    <>
      <FlowSection key={`${a.id} ${b.id}`} compared={compared} a={a} b={b} />
      <div className="vergleich-tables">
        <MovedTable compared={compared} a={a} b={b} />
        <ZonePairsTable compared={compared} a={a} b={b} />
      </div>
      <OverlapTable compared={compared} a={a} b={b} />
    </>
  )
}

/** „Was wechselt?“: who goes from where to where, and what it does to the rooms' index. */
export const WechselSection = () => {
  const { a, b } = useCompared()
  return a === null || b === null ? null : <Parts a={a} b={b} />
}
