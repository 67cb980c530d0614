import { useApp } from '../AppContext'
import { comparison } from './comparison'
import { MovedTable } from './MovedTable'
import { useCompared } from './useCompared'
import { ZonePairsTable } from './ZonePairsTable'

/** „Was wechselt?“: who goes from where to where, and what it does to the rooms' index. */
export const WechselSection = () => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const { a, b } = useCompared()
  if (a === null || b === null) return null
  const compared = comparison(data, year, a, b)
  return (
    <div className="vergleich-tables">
      <MovedTable compared={compared} a={a} b={b} />
      <ZonePairsTable compared={compared} a={a} b={b} />
    </div>
  )
}
