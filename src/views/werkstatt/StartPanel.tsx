import { useState, type ReactNode } from 'react'
import { werkstatt } from '../../i18n/de/werkstatt'
import { SelectField } from '../../ui/Field'
import { ProblemList } from '../../ui/ProblemList'
import type { Problem } from '../../core/result'
import { maxZones } from '../../core/zoning/draft/draft'
import type { Zoning } from '../../core/zoning/zoning'
import { vergleich } from '../../i18n/de/vergleich'
import { counted } from '../../i18n/format'
import { isCertain } from '../../state/derived/rows'
import { ZoneThumb } from '../../map/svg/ZoneThumb'
import { useApp } from '../AppContext'
import ViewTerms from '../shared/ViewTerms'
import { setDesk } from './deskStore'
import { useFileDoor } from './useFileDoor'
import { useWorkshop, useWorkshopStore } from './WorkshopContext'

const Card = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <section className="start-card">
    <h3>{title}</h3>
    <p className="fine">{text}</p>
    {children}
  </section>
)

/** Colour number of a unit: the place of its zone in the list. */
const placeIn = (zoning: Zoning, unit: string): number | null => {
  const place = zoning.zones.findIndex((zone) => zone.id === zoning.zoneOf.get(unit))
  return place < 0 ? null : (place % maxZones) + 1
}

const uncertainIn = (zoning: Zoning): number => [...zoning.certainty.values()].filter((certainty) => !isCertain(certainty)).length

/** Where a variant can begin. */
export const StartPanel = ({ onDone, canLeave }: { onDone: () => void; canLeave: boolean }) => {
  const workshop = useWorkshopStore()
  const zonings = useApp((state) => state.data.zonings)
  const records = useWorkshop((state) => state.drafts)
  const boundaries = useApp((state) => state.data.boundaries)
  const theme = useApp((state) => state.theme)
  const [variant, setVariant] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const openFile = useFileDoor()
  const words = werkstatt.start
  const { newDraft } = workshop.getState()
  const begin = (from: Parameters<typeof newDraft>[0]): void => {
    const made = newDraft(from)
    if (made.ok) onDone()
    else setProblems(made.problems)
  }
  const chosen = records.find(({ draft }) => draft.id === variant) ?? records[0]
  return (
    <div className="start-panel">
      <div>
        <h2>{words.head}</h2>
        <p>{words.text}</p>
      </div>
      <ProblemList problems={problems} />
      <section>
        <h3>{words.division}</h3>
        <p className="fine">{words.divisionText}</p>
        <ul className="start-divisions">
          {zonings.map((zoning) => (
            <li key={zoning.id}>
              <button
                type="button"
                className="start-division"
                onClick={() => {
                  begin({ kind: 'zoning', zoning })
                }}
              >
                <ZoneThumb topology={boundaries} theme={theme} width={170} colourOf={(unit) => placeIn(zoning, unit)} />
                <b>{zoning.title}</b>
                <span className="fine">{counted(zoning.zones.length, 'Raum', 'Räume')}</span>
                {uncertainIn(zoning) > 0 && <span className="certainty">{vergleich.uncertain(uncertainIn(zoning))}</span>}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <div className="start-cards">
        <Card title={words.empty} text={words.emptyText}>
          <button
            type="button"
            className="button"
            onClick={() => {
              begin({ kind: 'empty' })
            }}
          >
            {words.empty}
          </button>
        </Card>
        <Card title={words.proposal} text={words.proposalText}>
          <button
            type="button"
            className="button"
            onClick={() => {
              // The form for proposals stands beside a map, so there has to be a variant to go back to.
              if (records.length === 0) begin({ kind: 'empty' })
              setDesk({ tab: 'proposals' })
              onDone()
            }}
          >
            {words.proposal}
          </button>
        </Card>
        {chosen !== undefined && (
          <Card title={words.variant} text={words.divisionText}>
            <SelectField compact label={werkstatt.variant} value={chosen.draft.id} options={records.map(({ draft }) => ({ value: draft.id, label: draft.title }))} onChange={setVariant} />
            <button
              type="button"
              className="button"
              onClick={() => {
                begin({ kind: 'draft', id: chosen.draft.id })
              }}
            >
              {words.begin}
            </button>
          </Card>
        )}
        <Card title={words.file} text={words.fileText}>
          <label className="button file-button">
            <span>Datei wählen</span>
            <input
              type="file"
              accept=".json,.csv,.txt,text/csv,application/json"
              className="visually-hidden"
              onChange={(event) => {
                const [file] = event.target.files ?? []
                event.target.value = ''
                if (file === undefined) return
                void openFile(file).then((found) => {
                  setProblems(found)
                  if (!found.some((problem) => problem.severity === 'error')) onDone()
                })
              }}
            />
          </label>
        </Card>
      </div>
      {canLeave && (
        <button type="button" className="link-button" onClick={onDone}>
          Zurück zur Variante
        </button>
      )}
      <ViewTerms />
    </div>
  )
}
