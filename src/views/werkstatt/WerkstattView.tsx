import { lazy, Suspense, useEffect, useState } from 'react'
import { peopleOrUnknown } from '../../i18n/de/menschen'
import { werkstatt } from '../../i18n/de/werkstatt'
import { peopleOfRows } from '../../state/derived/knownPeople'
import { Segmented } from '../../ui/Field'
import { useApp } from '../AppContext'
import { LegendCard } from '../shared/LegendCard'
import { MapFoot } from '../shared/MapFoot'
import { Tooltip } from '../shared/Tooltip'
import ViewTerms from '../shared/ViewTerms'
import { DeskControls } from './DeskControls'
import { DeskMap } from './DeskMap'
import { activeRecord } from '../../state/workshop/workshopState'
import { deskTabs, say, setDesk, useDesk } from './deskStore'
import { DeskTools } from './DeskTools'
import { KeepBanner } from './KeepBanner'
import { PreviewNote } from './PreviewNote'
import { RoomsTab } from './RoomsTab'
import { rowPhrase } from './rowPhrase'
import { StartPanel } from './StartPanel'
import { UnitTable } from './UnitTable'
import { useDeskModel, type DeskModel } from './useDeskModel'
import { useWorkshop, useWorkshopStore, WorkshopProvider } from './WorkshopContext'
import './start.css'
import './rooms.css'
import './proposals.css'
import './notes.css'
import './quality.css'
// Last: what small screens change.
import './werkstatt.css'

const QualityTab = lazy(() => import('./QualityTab').then((module) => ({ default: module.QualityTab })))
const ProposalTab = lazy(() => import('./ProposalTab').then((module) => ({ default: module.ProposalTab })))
const NotesTab = lazy(() => import('./NotesTab').then((module) => ({ default: module.NotesTab })))

const HoverCard = ({ model }: { model: DeskModel }) => (
  <Tooltip>
    {(hover) => {
      const row = hover.kind === 'unit' ? model.units.rowOf.get(hover.id) : undefined
      if (row === undefined) return null
      const zone = model.draft.zones.find((each) => each.id === model.draft.zoneOf.get(row.id))
      return (
        <>
          <b>{row.name}</b>
          <span>{zone === undefined ? werkstatt.unassigned : werkstatt.inRoom(zone.number, zone.name)}</span>
          <span>{peopleOrUnknown(peopleOfRows([row]))}</span>
          <span className="fine">
            {rowPhrase(model.units, row)}
            {row.status === 'modell' && ' · Modellwert'}
          </span>
        </>
      )
    }}
  </Tooltip>
)

const Desk = ({ model }: { model: DeskModel }) => {
  const tab = useDesk((state) => state.tab)
  const colours = useDesk((state) => state.colours)
  return (
    <div className="werkstatt-body">
      <div className="desk-stage">
        <div className="desk-map">
          <DeskTools model={model} />
          <DeskMap title={model.draft.title} />
          <PreviewNote />
          {colours === 'index' && <LegendCard shown={model.units} filterable={false} />}
        </div>
        <MapFoot shown={model.units} />
        <HoverCard model={model} />
      </div>
      <aside className="desk-side" aria-label={werkstatt.tabsLabel}>
        <div className="desk-tabs">
          <Segmented
            label={werkstatt.tabsLabel}
            value={tab}
            options={deskTabs.map((value) => ({ value, label: werkstatt.tabs[value] }))}
            onChange={(value) => {
              setDesk({ tab: value })
            }}
          />
        </div>
        <div key={tab} className="desk-panel" tabIndex={-1}>
          <h2 className="visually-hidden">{werkstatt.tabs[tab]}</h2>
          {tab === 'rooms' && <RoomsTab model={model} />}
          {tab === 'table' && <UnitTable model={model} />}
          <Suspense fallback={<p className="loading">Wird geladen …</p>}>
            {tab === 'quality' && <QualityTab model={model} />}
            {tab === 'proposals' && <ProposalTab />}
            {tab === 'notes' && <NotesTab model={model} />}
          </Suspense>
          <ViewTerms />
        </div>
      </aside>
    </div>
  )
}

/** Every step is spoken by its name; painting says more and says it last. */
const useSpokenSteps = (): void => {
  const workshop = useWorkshopStore()
  useEffect(
    () =>
      workshop.subscribe((state, before) => {
        const [now, then] = [activeRecord(state), activeRecord(before)]
        if (now === null || then === null || now.draft.id !== then.draft.id || now.history.past.length <= then.history.past.length) return
        const step = now.history.past.at(-1)
        // Redone steps are told by the button that redid them.
        if (step !== undefined && now.history.future.length === 0) say(`${step.label}.`)
      }),
    [workshop],
  )
}

const Workshop = () => {
  useSpokenSteps()
  const model = useDeskModel()
  const spoken = useDesk((state) => state.spoken)
  const isEmpty = useWorkshop((state) => state.drafts.length === 0)
  const units = useApp((state) => state.data.units.length)
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <DeskControls
        onNew={() => {
          setChoosing(true)
        }}
      />
      <KeepBanner />
      {model === null || choosing ? (
        <StartPanel
          canLeave={!isEmpty}
          onDone={() => {
            setChoosing(false)
            // The button that was pressed is gone: on to what it led to.
            setTimeout(() => document.querySelector<HTMLElement>('.view-werkstatt h1')?.focus())
          }}
        />
      ) : (
        units > 0 && <Desk model={model} />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}

/** „Werkstatt“: variants of Sozialräume, built by hand, by rule or by proposal. */
const WerkstattView = () => (
  <WorkshopProvider>
    <Workshop />
  </WorkshopProvider>
)

export default WerkstattView
