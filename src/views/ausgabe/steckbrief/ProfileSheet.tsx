import { memo } from 'react'
import { SpineChart, SpineKey } from '../../../charts/SpineChart'
import { steckbrief } from '../../../i18n/de/steckbrief'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import { useApp, useAppStore } from '../../AppContext'
import { Sheet } from '../blatt/Sheet'
import { sheetFootOf, sheetSources } from '../blatt/sheetFootOf'
import { ProfileBottom } from './ProfileBottom'
import { ProfileTop } from './ProfileTop'
import { layoutOf, measures, spineNoteOf } from './profileLayout'
import { spineChartOf } from './profileSpine'
import { kickerOf } from './profileWords'
import './profile.css'

/** What stands on the sheet between head and foot: `measures.widthMm` by `measures.heightMm`, in mm and pt whatever surrounds it. */
export const ProfileBody = memo(({ model }: { model: ProfileSheetModel }) => {
  const { spineRows, spineRowMm, spineMm } = layoutOf(model)
  const { kind } = model.place.subject
  return (
    <div className="profile" style={{ width: `${measures.widthMm}mm`, height: `${measures.heightMm}mm`, gap: `${measures.gapMm}mm` }}>
      <div style={{ height: `${measures.topMm}mm` }}>
        <ProfileTop model={model} />
      </div>
      <section className="profile-section profile-spine" style={{ height: `${spineMm}mm` }}>
        <h3>{steckbrief.spine(model.year)}</h3>
        <SpineChart {...spineChartOf(model, spineRows)} widthMm={measures.widthMm} rowMm={spineRowMm} />
        {spineRows < model.spine.length && <p className="profile-note">{steckbrief.moreIndicators(model.spine.length - spineRows)}</p>}
        <SpineKey type={model.type !== null} interval={kind !== 'city'} />
        <p className="profile-note">{spineNoteOf(model).text}</p>
      </section>
      <ProfileBottom model={model} />
    </div>
  )
})

/** One profile as an A4 sheet, page `page` of `pages`. */
export const ProfileSheet = memo(({ model, page = 1, pages = 1 }: { model: ProfileSheetModel; page?: number; pages?: number }) => {
  const store = useAppStore()
  const type = useApp((state) => (model.place.subject.kind === 'unit' ? (state.data.units.find(({ id }) => id === model.place.id)?.type ?? '') : ''))
  const state = store.getState()
  const foot = {
    ...sheetFootOf(model.units, state),
    status: model.status,
    year: model.year,
    sources: sheetSources({ sources: model.sources }, state, model.facilities === null ? [] : ['kitas']),
  }
  return (
    <Sheet format="a4-hoch" title={model.place.name} subtitle={`${steckbrief.title} · ${kickerOf(model, type)}`} foot={foot} page={page} pages={pages}>
      <ProfileBody model={model} />
    </Sheet>
  )
})
