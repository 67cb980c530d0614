import { lazy, Suspense, useEffect } from 'react'
import { domains } from '../../core/indicators/indicator'
import { lage } from '../../i18n/de/lage'
import { shell } from '../../i18n/de/shell'
import { whenIdle } from '../../map/whenIdle'
import { indexMeasure, unitsLevel } from '../../state/appState'
import { Segmented, SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { useApp, useAppStore } from '../AppContext'
import { SaveImage } from '../shared/bild/SaveImage'
import type { MakePictures } from '../shared/bild/pictures'
import { shareAddress } from '../shareAddress'
import { CollectButton } from '../shared/CollectButton'
import { measureGroups } from '../shared/measureGroups'
import { PlainSwitch } from '../shared/PlainSwitch'
import { zoningGroups } from '../shared/zoningGroups'

const loadLayersPanel = () => import('./LayersPanel')
const LayersPanel = lazy(loadLayersPanel)
const pictures: MakePictures = async (state) => (await import('./lagePictures')).lagePictures(state)

/** What is shown: spaces, measure, year, map or table. */
export const LageControls = () => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const level = useApp((state) => state.level)
  const measure = useApp((state) => state.measure)
  const year = useApp((state) => state.year)
  const mode = useApp((state) => state.mode)
  const show = useApp((state) => state.show)
  // There before it is asked for, also when the connection is gone by then.
  useEffect(() => whenIdle(() => void loadLayersPanel().catch(() => undefined)), [])
  return (
    <header className="view-head">
      <h1 tabIndex={-1}>{shell.views.lage}</h1>
      <SelectField
        label={lage.spaces}
        value={level}
        options={[{ value: unitsLevel, label: lage.units }]}
        groups={zoningGroups(data, variants)}
        onChange={(id) => {
          // A picked zone belongs to its division; a picked unit stays picked.
          const { selection } = store.getState()
          show({ level: id, selection: selection?.kind === 'zone' ? null : selection, classFilter: measure === indexMeasure ? store.getState().classFilter : [], search: '' })
        }}
      />
      <SelectField
        label={lage.measure}
        value={measure}
        groups={measureGroups(data, domains)}
        onChange={(id) => {
          show({ measure: id, classFilter: [] })
        }}
      />
      <SelectField
        label={lage.year}
        value={String(year)}
        options={data.years.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={(text) => {
          show({ year: Number(text) })
        }}
      />
      <Segmented
        label={lage.mapOrTable}
        value={mode}
        options={[
          { value: 'karte', label: lage.map },
          { value: 'tabelle', label: lage.table },
        ]}
        onChange={(value) => {
          show({ mode: value })
        }}
      />
      <div className="view-head-end">
        <PlainSwitch />
        {mode === 'karte' && (
          <Menu label={lage.layers} icon="ebenen" align="end">
            <Suspense fallback={null}>
              <LayersPanel />
            </Suspense>
          </Menu>
        )}
        {mode === 'karte' && <SaveImage make={pictures} />}
        <CollectButton />
        <button
          type="button"
          className="button"
          onClick={() => {
            void shareAddress(store)
          }}
        >
          <Icon name="teilen" size={18} />
          <span>{shell.share}</span>
        </button>
      </div>
    </header>
  )
}

