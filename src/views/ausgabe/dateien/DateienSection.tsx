import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { dateien } from '../../../i18n/de/dateien'
import { unitsLevel } from '../../../state/appState'
import { zoningById } from '../../../state/derived/shown'
import { CheckField, SelectField } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { StatusTag } from '../../../ui/StatusTag'
import { useApp, useAppStore } from '../../AppContext'
import { saveFile } from '../../shared/saveFile'
import { zoningGroups } from '../../shared/zoningGroups'
import { settingsStore } from '../../vergleich/bewertung/useScorecard'
import { comparedZonings } from '../../vergleich/useCompared'
import { peopleAreModel } from '../../vergleich/wechsel/leadOf'
import { areasFile, comparisonXlsx, movedCsv, overlapCsv, scorecardCsvFile, scorecardXlsx, stepsCsv, stepsXlsx, valuesCsv, valuesXlsx, type FileContext, type MadeFile } from './fileJobs'
import { indexAt, spaceTitle } from './tableState'
import './dateien.css'

interface Offer {
  readonly label: string
  readonly make: (context: FileContext) => MadeFile | null | Promise<MadeFile>
}

const FileCard = ({ head, text, status, offers, busy, onMake, children }: { head: string; text: string; status?: ReactNode; offers: readonly Offer[]; busy: boolean; onMake: (offer: Offer) => void; children?: ReactNode }) => (
  <section className="card file-card" aria-label={head}>
    <h2>
      {head} {status}
    </h2>
    <p>{text}</p>
    {children}
    {offers.length > 0 && (
      <div className="file-offers">
        {offers.map((offer) => (
          <button
            key={offer.label}
            type="button"
            className="button"
            aria-label={`${head}: ${offer.label}`}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onMake(offer)
            }}
          >
            <Icon name="holen" size={18} />
            <span>{offer.label}</span>
          </button>
        ))}
      </div>
    )}
  </section>
)

/** „Dateien“: tables as workbooks and text, areas for a GIS. */
const DateienSection = () => {
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const year = useApp((state) => state.year)
  const shownLevel = useApp((state) => state.level)
  const show = useApp((state) => state.show)
  const a = useApp((state) => zoningById(state, state.zoningA))
  const b = useApp((state) => zoningById(state, state.zoningB))
  const plans = useApp(comparedZonings)
  const settings = useStore(settingsStore, (state) => state.settings)
  const [level, setLevel] = useState(shownLevel)
  const [chosen, setChosen] = useState<readonly number[]>([year])
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')

  const zoning = level === unitsLevel ? null : zoningById({ data, variants }, level)
  const years = data.years.filter((each) => chosen.includes(each))
  const last = years.at(-1) ?? year
  const contextOf = (): FileContext => ({ state: store.getState(), zoning, years, date: new Date(), base: window.location.href })
  const status = useApp((state) => indexAt(state, last, zoning).status)
  const canStep = useApp((state) => indexAt(state, last, zoning).result !== null)
  const peopleStatus = useApp((state) => (peopleAreModel(state.data, state.year) ? 'modell' : undefined))

  const make = (offer: Offer): void => {
    if (years.length === 0) {
      setMessage(dateien.noYear)
      return
    }
    setBusy(true)
    void Promise.resolve()
      .then(() => offer.make(contextOf()))
      .then((file) => {
        if (file === null) throw new Error('nothing to save')
        saveFile(file.fileName, file.content, file.type)
        setMessage(dateien.saved(file.fileName))
      })
      .catch(() => {
        setMessage(dateien.failed)
      })
      .finally(() => {
        setBusy(false)
      })
  }
  const shared = { busy, onMake: make }
  const tag = <StatusTag status={status} />
  return (
    <div className="files-view">
      <p className="lead files-lead">{dateien.lead}</p>
      <div className="files-choice">
        <SelectField label={dateien.spaces} value={zoning === null ? unitsLevel : level} options={[{ value: unitsLevel, label: dateien.units }]} groups={zoningGroups(data, variants)} onChange={setLevel} />
        <fieldset className="files-years">
          <legend>{dateien.years}</legend>
          {data.years.map((each) => (
            <CheckField
              key={each}
              checked={chosen.includes(each)}
              onChange={(checked) => {
                setChosen(checked ? [...chosen, each] : chosen.filter((other) => other !== each))
              }}
            >
              {each}
            </CheckField>
          ))}
        </fieldset>
      </div>
      <p className="files-message" role="status">
        {years.length === 0 ? dateien.noYear : message}
      </p>
      <div className="files-cards">
        <FileCard {...shared} head={dateien.values.head} text={dateien.values.text(spaceTitle(zoning), years.length === 0 ? [last] : years)} status={tag} offers={[{ label: dateien.xlsx, make: valuesXlsx }, { label: dateien.csv, make: valuesCsv }]} />
        {canStep && <FileCard {...shared} head={dateien.steps.head} text={dateien.steps.text(spaceTitle(zoning), last)} status={tag} offers={[{ label: dateien.xlsx, make: stepsXlsx }, { label: dateien.csv, make: stepsCsv }]} />}
        <FileCard {...shared} head={dateien.areas.head} text={dateien.areas.text(spaceTitle(zoning), last)} status={tag} offers={[{ label: dateien.geojson, make: (context) => areasFile(context, 'geojson') }, { label: dateien.topojson, make: (context) => areasFile(context, 'topojson') }]} />
        {a !== null && b !== null && a.id !== b.id ? (
          <FileCard {...shared} head={dateien.comparison.head} text={dateien.comparison.text(a.title, b.title, year)} status={<StatusTag status={peopleStatus} />} offers={[{ label: dateien.xlsx, make: (context) => comparisonXlsx(context, a, b) }, { label: `${dateien.csv}: ${dateien.movedSheet}`, make: (context) => movedCsv(context, a, b) }, { label: `${dateien.csv}: ${dateien.overlapSheet}`, make: (context) => overlapCsv(context, a, b) }]} />
        ) : (
          <FileCard {...shared} head={dateien.comparison.head} text={dateien.comparison.none} offers={[]}>
            <button type="button" className="link-button" onClick={() => { show({ view: 'vergleich' }) }}>
              {dateien.toComparison}
            </button>
          </FileCard>
        )}
        {plans.length > 0 && <FileCard {...shared} head={dateien.scorecard.head} text={dateien.scorecard.text(plans.length)} status={tag} offers={[{ label: dateien.xlsx, make: (context) => scorecardXlsx(context, plans, settings) }, { label: dateien.csv, make: (context) => scorecardCsvFile(context, plans, settings) }]} />}
        <FileCard {...shared} head={dateien.packageHead} text={dateien.packageText} offers={[]}>
          <button type="button" className="link-button" onClick={() => { show({ view: 'daten' }) }}>
            {dateien.toData}
          </button>
        </FileCard>
      </div>
    </div>
  )
}

export default DateienSection
