import { domains } from '../../core/indicators/indicator'
import { lage } from '../../i18n/de/lage'
import { shell } from '../../i18n/de/shell'
import { vergleich } from '../../i18n/de/vergleich'
import { SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useApp, useAppStore } from '../AppContext'
import { SaveImage } from '../shared/bild/SaveImage'
import type { MakePictures } from '../shared/bild/pictures'
import { shareAddress } from '../shareAddress'
import { CollectButton } from '../shared/CollectButton'
import { measureGroups } from '../shared/measureGroups'
import { PlainSwitch } from '../shared/PlainSwitch'
import { variantGroups } from './maps/variantGroups'

const pictures: MakePictures = async (state) => (await import('./comparePictures')).comparePictures(state)

/** Which two groupings are A and B, which measure and year. */
export const VergleichControls = () => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const zoningA = useApp((state) => state.zoningA)
  const zoningB = useApp((state) => state.zoningB)
  const measure = useApp((state) => state.measure)
  const year = useApp((state) => state.year)
  const show = useApp((state) => state.show)
  const others = useApp((state) => state.others)
  const zonings = variantGroups(data, useApp((state) => state.variants))
  // What becomes A or B does not stand a second time among the others.
  const without = (id: string): readonly string[] => others.filter((other) => other !== id)
  return (
    <header className="view-head">
      <h1>{shell.views.vergleich}</h1>
      <SelectField label={vergleich.a} value={zoningA} groups={zonings} onChange={(id) => { show({ zoningA: id, others: without(id) }) }} />
      <button type="button" className="icon-button" aria-label={vergleich.swap} title={vergleich.swap} onClick={() => { show({ zoningA: zoningB, zoningB: zoningA }) }}>
        <Icon name="tausch" size={20} />
      </button>
      <SelectField label={vergleich.b} value={zoningB} groups={zonings} onChange={(id) => { show({ zoningB: id, others: without(id) }) }} />
      <SelectField label={lage.measure} value={measure} groups={measureGroups(data, domains)} onChange={(id) => { show({ measure: id, classFilter: [] }) }} />
      <SelectField label={lage.year} value={String(year)} options={data.years.map((each) => ({ value: String(each), label: String(each) }))} onChange={(text) => { show({ year: Number(text) }) }} />
      <div className="view-head-end">
        <PlainSwitch />
        <SaveImage make={pictures} />
        <CollectButton />
        <button type="button" className="button" onClick={() => { void shareAddress(store) }}>
          <Icon name="teilen" size={18} />
          <span>{shell.share}</span>
        </button>
      </div>
    </header>
  )
}
