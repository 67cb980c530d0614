import { lage } from '../../i18n/de/lage'
import { labor } from '../../i18n/de/labor'
import { shell } from '../../i18n/de/shell'
import { unitsLevel } from '../../state/appState'
import { SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useApp, useAppStore } from '../AppContext'
import { SaveImage } from '../shared/bild/SaveImage'
import type { MakePictures } from '../shared/bild/pictures'
import { shareAddress } from '../shareAddress'
import { CollectButton } from '../shared/CollectButton'
import { zoningGroups } from '../shared/zoningGroups'
import { PlainSwitch } from '../shared/PlainSwitch'
import { useRecipeOptions } from './useRecipeOptions'

const pictures: MakePictures = async (state) => (await import('./laborPictures')).laborPictures(state)

/** Spaces, year, and which recipe the active one is compared with. */
export const LaborControls = () => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const level = useApp((state) => state.level)
  const year = useApp((state) => state.year)
  const recipes = useRecipeOptions()
  const compareId = useApp((state) => state.compareId)
  const compareWith = useApp((state) => state.compareWith)
  const show = useApp((state) => state.show)
  return (
    <header className="view-head">
      <h1>{shell.views.labor}</h1>
      <SelectField
        label={lage.spaces}
        value={level}
        options={[{ value: unitsLevel, label: lage.units }]}
        groups={zoningGroups(data, variants)}
        onChange={(id) => {
          const { selection } = store.getState()
          show({ level: id, selection: selection?.kind === 'zone' ? null : selection, classFilter: [] })
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
      <SelectField
        label={labor.compareWith}
        value={compareId}
        groups={recipes}
        onChange={compareWith}
      />
      <div className="view-head-end">
        <PlainSwitch />
        <SaveImage make={pictures} />
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
