import { useApp } from '../AppContext'
import { useCamera } from '../shared/useCamera'
import { HoverCard } from './maps/HoverCard'
import { MapsKey } from './maps/MapsKey'
import { MapTools } from './maps/MapTools'
import { Multiples } from './maps/Multiples'
import { OddLines } from './maps/OddLines'
import { OtherVariants } from './maps/OtherVariants'
import { Pair } from './maps/Pair'
import { panelsOf } from './maps/panels'
import { SelectedLine } from './SelectedLine'
import { SwapNews } from './SwapNews'
import './maps/maps.css'

const padding = { top: 16, right: 16, bottom: 16, left: 16 }

/** Two to six variants as maps, what is picked on them, and their one legend. */
export const ComparisonMaps = () => {
  const panels = useApp(panelsOf)
  const mode = useApp((state) => state.compareMode)
  const camera = useCamera(padding)
  const [a, b] = panels
  if (a === undefined || b === undefined) return null
  const shown = mode === 'klein' ? panels : panels.slice(0, 2)
  return (
    <>
      <div className="maps-bar">
        <MapTools />
        <OtherVariants panels={panels} />
      </div>
      <OddLines panels={panels} />
      {mode === 'klein' ? <Multiples panels={panels} camera={camera} /> : <Pair a={a} b={b} mode={mode} camera={camera} />}
      <SelectedLine panels={shown} />
      <SwapNews a={a.zoning} b={b.zoning} />
      <MapsKey panels={shown} mode={mode} />
      <HoverCard panels={shown} />
    </>
  )
}
