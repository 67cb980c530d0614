import { caveats, peopleCaveat } from '../../i18n/de/caveats'
import type { ShownRow } from '../../state/derived/shownTypes'

/** Says beside a row what its value or its people leave out; nothing where all is there. */
export const Caveats = ({ row }: { row: ShownRow }) => {
  const words = [...caveats(row), ...(row.peopleWithout.length > 0 ? [peopleCaveat(row)] : [])]
  return words.length === 0 ? null : <small className="caveat">{words.join(', ')}</small>
}
