import { useEffect, useState } from 'react'
import { fremdeFlaechen } from '../../../i18n/de/fremdeFlaechen'
import { chosenSet, openAreas, type Areas } from '../../../state/areas/areas'
import { useAppStore } from '../../AppContext'
import { AreasDoor } from './AreasDoor'
import { AreasFit } from './AreasFit'
import { KeptAreasList } from './KeptAreasList'
import { AreasProvider, useAreas } from './useAreas'
import './flaechen.css'

const Content = () => {
  const chosen = useAreas(chosenSet)
  return (
    <div className="flaechen">
      <p>{fremdeFlaechen.what}</p>
      <div className="areas-columns">
        <AreasDoor />
        <KeptAreasList />
      </div>
      {chosen !== null && <AreasFit key={chosen.id} areas={chosen} />}
    </div>
  )
}

/** „Fremde Flächen“: areas of other plannings, and how well the compared zonings fit them. */
export const FlaechenSection = () => {
  const app = useAppStore()
  const [areas, setAreas] = useState<Areas | null>(null)
  useEffect(() => {
    let wanted = true
    void openAreas(app).then((opened) => {
      if (wanted) setAreas(opened)
    })
    return () => {
      wanted = false
    }
  }, [app])
  return areas === null ? (
    <p className="loading">Wird geladen …</p>
  ) : (
    <AreasProvider value={areas}>
      <Content />
    </AreasProvider>
  )
}
