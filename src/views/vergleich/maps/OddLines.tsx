import { useEffect, useState } from 'react'
import { comparableZonings } from '../../../state/derived/shown'
import { useApp } from '../../AppContext'
import { goneSince, notePanels } from './gone'
import { oddities } from './oddities'
import type { Panel } from './panels'

/** Sentences on what is out of the ordinary; nothing where nothing is. */
export const OddLines = ({ panels }: { panels: readonly Panel[] }) => {
  const data = useApp((state) => state.data)
  const zonings = useApp(comparableZonings)
  const [last, setLast] = useState<typeof zonings | null>(null)
  const [gone, setGone] = useState<readonly string[]>([])
  if (last !== zonings) {
    setLast(zonings)
    setGone(goneSince(panels, (id) => zonings.some((zoning) => zoning.id === id)))
  }
  useEffect(() => {
    notePanels(panels)
  }, [panels])
  const sentences = [...gone, ...oddities(data, panels)]
  if (sentences.length === 0) return null
  return (
    <ul className="odd-lines">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
