import { cityName } from '../../../data/cityName'
import { useMemo, useState } from 'react'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { zoningById } from '../../../state/derived/shown'
import { noExtras, profileSheetOf } from '../../../state/profile/profileSheet'
import { unitSubjects, zoneSubjects } from '../../../state/profile/subject'
import { CheckField, SelectField } from '../../../ui/Field'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp, useAppStore } from '../../AppContext'
import { Plain } from '../../shared/Plain'
import { printSheets } from '../blatt/printSheets'
import { saveSheetsAsHtml } from '../blatt/saveSheetsAsHtml'
import { SheetDesk } from '../blatt/SheetDesk'
import { chosenSubject, offeredZoning } from './chosenSubject'
import { isSameBasis, type DeskBasis } from './deskBasis'
import { ProfileSheet } from './ProfileSheet'
import { SubjectChooser } from './SubjectChooser'
import { useAllSheets } from './useAllSheets'
import { useProfileExtras, withoutNotes } from './useProfileExtras'
import './steckbrief.css'

interface Message {
  readonly tone: 'info' | 'problem'
  readonly sentence: string
}

/** „Steckbrief“: choose what it is about, look at it, print one or all of them. */
const SteckbriefSection = () => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const year = useApp((state) => state.year)
  const scheme = useApp((state) => state.indexScheme)
  const recipe = useApp((state) => state.shownRecipe)
  const selection = useApp((state) => state.selection)
  const level = useApp((state) => state.level)
  const show = useApp((state) => state.show)
  const zoningId = useApp(offeredZoning)
  const loaded = useProfileExtras()
  const [notesWanted, setNotesWanted] = useState(true)
  const [message, setMessage] = useState<Message | null>(null)
  const { sheets, start, stop } = useAllSheets()
  const subject = useMemo(() => chosenSubject({ data, variants, selection, level }), [data, variants, selection, level])
  const extras = useMemo(() => (loaded === null ? noExtras : notesWanted ? loaded : withoutNotes(loaded)), [loaded, notesWanted])
  // The state's other parts do not enter a sheet.
  const model = useMemo(() => profileSheetOf({ ...store.getState(), data, variants, year, indexScheme: scheme, shownRecipe: recipe }, subject, extras), [store, data, variants, year, scheme, recipe, subject, extras])

  const isPreparing = sheets !== null && sheets.seconds === null
  const zoning = zoningById({ data, variants }, zoningId)
  const many = subject.kind === 'zone' ? zoneSubjects({ data, variants }, zoningId) : unitSubjects({ data })
  const title = sheets === null ? steckbrief.fileName(model?.place.name ?? '', year) : steckbrief.fileNameAll(sheets.models[0]?.place.subject.kind === 'zone' ? (zoning?.title ?? '') : cityName(data), year)

  // What was chosen or loaded anew, or is to have no notes, is not what lies on the desk.
  const basis: DeskBasis = { subject, year, extras }
  const [lastBasis, setLastBasis] = useState(basis)
  if (!isSameBasis(lastBasis, basis)) {
    setLastBasis(basis)
    setMessage(null)
    if (sheets !== null) stop()
  }

  const attempt = async (work: () => Promise<void>, failed: string, done?: string): Promise<void> => {
    setMessage(null)
    try {
      await work()
      if (done !== undefined) setMessage({ tone: 'info', sentence: done })
    } catch {
      setMessage({ tone: 'problem', sentence: failed })
    }
  }
  const print = (): void => void attempt(() => printSheets('a4-hoch'), steckbrief.printFailed)
  const save = (): void => void attempt(() => saveSheetsAsHtml(title), steckbrief.saveFailed, steckbrief.saved)

  return (
    <div className="profile-view">
      <div className="profile-side">
        <p className="fine">{steckbrief.what}</p>
        <SubjectChooser subject={subject} />
        <Plain topic={subject.kind === 'city' ? 'map' : 'place'} />
        {data.years.length > 1 && <SelectField label={steckbrief.year} value={String(year)} options={data.years.map((each) => ({ value: String(each), label: String(each) }))} onChange={(text) => { show({ year: Number(text) }) }} />}
        {loaded !== null && loaded.drafts.some(({ draft }) => draft.notes.length > 0) && (
          <>
            <CheckField checked={notesWanted} onChange={setNotesWanted}>
              {steckbrief.withNotes}
            </CheckField>
            {notesWanted && <p className="fine">{steckbrief.notesCount(model?.notes.length ?? 0)}</p>}
          </>
        )}
        {model?.status === 'modell' && <ModelBadge />}
        <div className="profile-actions">
          {isPreparing ? (
            <>
              <progress value={sheets.models.length} max={sheets.all} aria-label={steckbrief.preparing(sheets.models.length, sheets.all)} />
              <span className="fine">{steckbrief.preparing(sheets.models.length, sheets.all)}</span>
              <button
                key="cancel"
                type="button"
                className="button"
                onClick={() => {
                  stop()
                  setMessage({ tone: 'info', sentence: steckbrief.cancelled })
                }}
              >
                {steckbrief.cancel}
              </button>
            </>
          ) : (
            <>
              <button type="button" className="button button-main" disabled={model === null && sheets === null} onClick={print}>
                {sheets === null ? steckbrief.print : steckbrief.printAll(sheets.models.length)}
              </button>
              <button type="button" className="button" disabled={model === null && sheets === null} onClick={save}>
                {sheets === null ? steckbrief.save : steckbrief.saveAll(sheets.models.length)}
              </button>
              {sheets === null ? (
                many.length > 0 && (
                  <button
                    type="button"
                    className="button"
                    disabled={loaded === null}
                    onClick={() => {
                      setMessage(null)
                      void start(many, extras)
                    }}
                  >
                    {subject.kind === 'zone' ? steckbrief.allZones(many.length) : steckbrief.allUnits(many.length)}
                  </button>
                )
              ) : (
                <button type="button" className="button" onClick={stop}>
                  {steckbrief.single}
                </button>
              )}
            </>
          )}
        </div>
        <p role="status" className={message?.tone === 'problem' ? 'caution' : 'fine'}>
          {message?.sentence ?? (sheets !== null && sheets.seconds !== null ? steckbrief.prepared(sheets.models.length, sheets.seconds) : '')}
        </p>
        <p className="fine">{steckbrief.printHint}</p>
      </div>
      {sheets === null && model === null ? (
        <p className="caution profile-gone">{steckbrief.gone}</p>
      ) : (
        <SheetDesk zoom={sheets === null ? 'seite' : 'breite'}>
          {sheets === null
            ? model !== null && <ProfileSheet model={model} />
            : sheets.models.map((each, i) => <ProfileSheet key={each.key} model={each} page={i + 1} pages={sheets.all} />)}
        </SheetDesk>
      )}
    </div>
  )
}

export default SteckbriefSection
