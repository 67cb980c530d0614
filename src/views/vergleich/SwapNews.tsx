import { useState } from 'react'
import type { Zoning } from '../../core/zoning/zoning'

/** Says aloud that A and B have changed places; the rest of the page looks the same to the ear. */
export const SwapNews = ({ a, b }: { a: Zoning; b: Zoning }) => {
  const [last, setLast] = useState({ a: a.id, b: b.id })
  const [isSwapped, setIsSwapped] = useState(false)
  if (last.a !== a.id || last.b !== b.id) {
    setLast({ a: a.id, b: b.id })
    setIsSwapped(last.a === b.id && last.b === a.id)
  }
  return (
    <p className="visually-hidden" role="status">
      {isSwapped && `A und B sind getauscht. A: ${a.title}. B: ${b.title}.`}
    </p>
  )
}
