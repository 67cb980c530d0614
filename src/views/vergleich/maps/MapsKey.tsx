import { karten } from '../../../i18n/de/vergleichKarten'
import type { AppState, CompareMode } from '../../../state/appState'
import { shownAt } from '../../../state/derived/shown'
import type { Shown } from '../../../state/derived/shownTypes'
import { useApp } from '../../AppContext'
import { LegendCard } from '../../shared/LegendCard'
import { MapFoot } from '../../shared/MapFoot'
import { ChangeKey } from './ChangeKey'
import { useMaps } from './mapsStore'
import { panelsOf, type Panel } from './panels'
import { RoomKey } from './RoomKey'
import { togetherShown } from './togetherShown'

const shownTogether = (isPair: boolean) => (state: AppState): Shown | null => {
  const panels = panelsOf(state)
  return panels.length === 0 ? null : togetherShown((isPair ? panels.slice(0, 2) : panels).map(({ zoning }) => shownAt(state, zoning)))
}
const ofPair = shownTogether(true)
const ofAll = shownTogether(false)

/** The one legend below all maps, what the numbers mean, and where the figures come from. */
export const MapsKey = ({ panels, mode }: { panels: readonly Panel[]; mode: CompareMode }) => {
  const colours = useMaps((state) => state.colours)
  const shown = useApp(mode === 'klein' ? ofAll : ofPair)
  if (shown === null) return null
  return (
    <div className="vergleich-legend">
      {colours === 'rooms' ? <RoomKey panels={panels} onlyMoved={mode === 'unterschied'} /> : mode === 'unterschied' ? <ChangeKey a={panels[0]!} b={panels[1]!} /> : <LegendCard shown={shown} filterable={false} />}
      <p className="fine maps-note">
        {karten.modeNote[mode]} {karten.numbers}
      </p>
      <MapFoot shown={shown} />
    </div>
  )
}
