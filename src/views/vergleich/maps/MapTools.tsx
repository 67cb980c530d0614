import { karten } from '../../../i18n/de/vergleichKarten'
import { compareModes } from '../../../state/appState'
import { Segmented } from '../../../ui/Field'
import { useApp } from '../../AppContext'
import { setMaps, useMaps } from './mapsStore'

/** How the maps are laid and what is coloured. */
export const MapTools = () => {
  const mode = useApp((state) => state.compareMode)
  const isIndex = useApp((state) => state.measure === 'index')
  const show = useApp((state) => state.show)
  const colours = useMaps((state) => state.colours)
  return (
    <div className="maps-tools">
      <Segmented
        label={karten.modes}
        value={mode}
        options={compareModes.map((value) => ({ value, label: karten.mode[value] }))}
        onChange={(compareMode) => {
          show({ compareMode })
        }}
      />
      <Segmented
        label={karten.colours}
        value={colours}
        options={[
          { value: 'measure', label: isIndex ? karten.index : karten.value },
          { value: 'rooms', label: karten.rooms },
        ]}
        onChange={(next) => {
          setMaps({ colours: next })
        }}
      />
    </div>
  )
}
