import { useEffect, useState } from 'react'
import { lage } from '../../i18n/de/lage'
import { placeLayerNames } from '../../i18n/de/places'
import { unitsLevel } from '../../state/appState'
import { CheckField, SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'
import { zoningGroups } from '../shared/zoningGroups'
import { contextLayerNames, placeLayers, transitLayer } from '../shared/contextLayers'

/** What else lies on the map: zone borders, places, lines, base map. */
const LayersPanel = () => {
  const data = useApp((state) => state.data)
  const ownPackage = useApp((state) => state.baseMark !== '')
  const [present, setPresent] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    void contextLayerNames(ownPackage).then((names) => {
      if (current) setPresent(names)
    })
    return () => {
      current = false
    }
  }, [ownPackage])
  const variants = useApp((state) => state.variants)
  const level = useApp((state) => state.level)
  const borders = useApp((state) => state.borders)
  const layers = useApp((state) => state.layers)
  const baseMap = useApp((state) => state.baseMap)
  const show = useApp((state) => state.show)
  const toggle = (layer: string) => (on: boolean) => {
    show({ layers: on ? [...layers, layer] : layers.filter((each) => each !== layer) })
  }
  return (
    <>
      {level === unitsLevel && (
        <SelectField
          label="Grenzen über den Ortsteilen"
          value={borders}
          options={[{ value: '', label: 'keine' }]}
          groups={zoningGroups(data, variants)}
          onChange={(id) => {
            show({ borders: id })
          }}
        />
      )}
      {present.length > 0 && (
        <fieldset className="menu-group">
          <legend>{lage.places}</legend>
          {placeLayers.filter((layer) => present.includes(layer)).map((layer) => (
            <CheckField key={layer} checked={layers.includes(layer)} onChange={toggle(layer)}>
              {placeLayerNames[layer]}
            </CheckField>
          ))}
          {present.includes(transitLayer) && (
            <CheckField checked={layers.includes(transitLayer)} onChange={toggle(transitLayer)}>
              {lage.transit}
            </CheckField>
          )}
        </fieldset>
      )}
      <fieldset className="menu-group">
        <legend>{lage.baseMap}</legend>
        <CheckField
          checked={baseMap}
          onChange={(on) => {
            show({ baseMap: on })
          }}
        >
          basemap.de zeigen
        </CheckField>
        <p className="fine">{lage.baseMapNote}</p>
      </fieldset>
    </>
  )
}

export default LayersPanel
