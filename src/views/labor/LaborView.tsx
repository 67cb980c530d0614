import { lazy, Suspense, useEffect, useMemo } from 'react'
import { labor } from '../../i18n/de/labor'
import { lage } from '../../i18n/de/lage'
import { valuePhrase } from '../../i18n/de/statements'
import { laborTabs, type AppState } from '../../state/appState'
import { Segmented } from '../../ui/Field'
import { useApp } from '../AppContext'
import { MapFoot } from '../shared/MapFoot'
import { MapPanel } from '../shared/MapPanel'
import { Plain } from '../shared/Plain'
import { Tooltip } from '../shared/Tooltip'
import { useCamera } from '../shared/useCamera'
import { useIsNarrow } from '../shared/useIsNarrow'
import ViewTerms from '../shared/ViewTerms'
import { ClassForm } from './ClassForm'
import { FieldProblems } from './FieldProblems'
import { IndicatorForm } from './IndicatorForm'
import './labor.css'
import { LaborControls } from './LaborControls'
import { LaborLegend } from './LaborLegend'
import { laborScene } from './laborScene'
import { isStale, laborCompared, laborShown } from './laborShown'
import { useLabor } from './laborStore'
import { ExclusionForm, MethodForm } from './MethodForm'
import { rankShifts } from './rankShifts'
import { RankingTab } from './RankingTab'
import { RecipeBar } from './RecipeBar'
import { SelectedSteps } from './SelectedSteps'

const CompareTab = lazy(() => import('./CompareTab').then((module) => ({ default: module.CompareTab })))
const SureTab = lazy(() => import('./SureTab').then((module) => ({ default: module.SureTab })))
const SmallNumbersTab = lazy(() => import('./SmallNumbersTab').then((module) => ({ default: module.SmallNumbersTab })))

/** The city keeps to the top, because the legend lies below it. */
const padding = { top: 16, right: 16, bottom: 262, left: 16 }
const narrowPadding = { top: 12, right: 12, bottom: 12, left: 12 }

const HoverCard = () => {
  const shown = useApp(laborShown)
  const other = useApp(laborCompared)
  const { byId } = rankShifts(shown, other)
  return (
    <Tooltip>
      {(hover) => {
        const row = hover.kind === 'zone' ? shown.rowOf.get(hover.id) : shown.rowOfUnit.get(hover.id)
        if (row === undefined) return null
        const shift = byId.get(row.id)
        return (
          <>
            <b>{row.name}</b>
            <span>{row.rank === null ? lage.notRated : `${shown.labels[row.classIndex ?? 0] ?? ''} · ${valuePhrase(shown, row)} · Rang ${row.rank}`}</span>
            {shift !== undefined && <span>{labor.shiftLong(shift)}</span>}
          </>
        )
      }}
    </Tooltip>
  )
}

/** Map, legend and foot of the tab; apart from the form, so that a change of one does not render the other. */
const Stage = () => {
  const { answer } = useLabor()
  const tab = useApp((state) => state.laborTab)
  const shown = useApp(laborShown)
  const camera = useCamera(useIsNarrow() ? narrowPadding : padding)
  const scene = useMemo(() => (state: AppState) => laborScene(state, tab, answer), [tab, answer])
  return (
    <div className="stage">
      <div className="stage-map">
        <MapPanel scene={scene} camera={camera} zonesOf={shown.zoning} label={`Karte: ${tab === 'compare' ? labor.changeLegend : shown.title} ${shown.year}, ${shown.zoning === null ? lage.units : shown.zoning.title}`} />
        <LaborLegend shown={shown} tab={tab} />
      </div>
      <MapFoot shown={shown} />
      <HoverCard />
    </div>
  )
}

const Results = () => {
  const tab = useApp((state) => state.laborTab)
  const show = useApp((state) => state.show)
  const stale = useApp(isStale)
  return (
    <aside className="lab-results" aria-label={labor.tabsLabel}>
      <Segmented
        label={labor.tabsLabel}
        value={tab}
        options={laborTabs.map((value) => ({ value, label: labor.tabs[value] }))}
        onChange={(value) => {
          show({ laborTab: value })
        }}
      />
      {stale && (
        <p className="problem problem-warning" role="status">
          {labor.stale}
        </p>
      )}
      <SelectedSteps />
      {tab === 'ranking' && <RankingTab />}
      <Suspense fallback={<p className="loading">Wird geladen …</p>}>
        {tab === 'compare' && <CompareTab />}
        {tab === 'sure' && <SureTab />}
        {tab === 'small' && <SmallNumbersTab />}
      </Suspense>
    </aside>
  )
}

/** „Index“: every assumption of the Sozialindex visible and changeable, beside the map and the ranking it gives. */
const LaborView = () => {
  const measure = useApp((state) => state.measure)
  const show = useApp((state) => state.show)
  useEffect(() => {
    // The laboratory is about the index; a filter on an indicator's classes means nothing here.
    if (measure !== 'index') show({ measure: 'index', classFilter: [] })
  }, [measure, show])
  return (
    <>
      <LaborControls />
      <div className="labor-body">
        <div className="lab-form">
          <Plain topic="recipe" />
          <RecipeBar />
          <FieldProblems field={null} />
          <IndicatorForm />
          <MethodForm />
          <ExclusionForm />
          <ClassForm />
          <p className="fine">
            <a href="./methode-sozialindex.html" target="_blank" rel="noopener">
              Was die Wahlmöglichkeiten bedeuten, mit Formeln und Quellen
            </a>
          </p>
          <ViewTerms />
        </div>
        <Stage />
        <Results />
      </div>
    </>
  )
}

export default LaborView
