import { lazy, Suspense, useEffect, useRef, useState, type ComponentType } from 'react'
import { shell } from '../i18n/de/shell'
import { whenIdle } from '../map/whenIdle'
import { NoticeBar } from '../ui/Notice'
import { useApp } from './AppContext'
import { LageView } from './lage/LageView'
import { RankingLink } from './lage/RankingLink'
import { Rail } from './Rail'
import './lowWindow.css'
import './forcedColours.css'

const VergleichView = lazy(() => import('./vergleich/VergleichView'))
const WerkstattView = lazy(() => import('./werkstatt/WerkstattView'))
const LaborView = lazy(() => import('./labor/LaborView'))
const AusgabeView = lazy(() => import('./ausgabe/AusgabeView'))
const PraesentationView = lazy(() => import('./praesentation/PraesentationView'))
const DatenView = lazy(() => import('./daten/DatenView'))

/** The shell: tasks on the left, the view of the chosen task beside them. */
export const App = () => {
  const view = useApp((state) => state.view)
  const theme = useApp((state) => state.theme)
  const notice = useApp((state) => state.notice)
  const notify = useApp((state) => state.notify)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    document.title = `${shell.views[view]} – ${shell.title}`
  }, [view])
  const [OfflineNotice, setOfflineNotice] = useState<ComponentType | null>(null)
  useEffect(() => whenIdle(() => void import('./offline/OfflineNotice').then((module) => { setOfflineNotice(() => module.OfflineNotice) }, () => undefined)), [])
  const lastView = useRef(view)
  useEffect(() => {
    if (lastView.current === view) return
    lastView.current = view
    const at = document.activeElement
    // From the rail into the new view; what had the focus and is gone leaves it to the heading.
    if (at instanceof HTMLElement && at.closest('.rail') !== null) document.querySelector('main')?.focus()
    else if (at === null || at === document.body) (document.querySelector<HTMLElement>('main h1[tabindex]') ?? document.querySelector('main'))?.focus()
  }, [view])

  return (
    <>
      <a className="skip-link" href="#inhalt" onClick={(event) => {
        // The fragment carries the state of the app, so the link moves the focus itself.
        event.preventDefault()
        document.getElementById('inhalt')?.focus()
      }}>
        {shell.skip}
      </a>
      {view === 'lage' && <RankingLink />}
      <NoticeBar
        sentence={notice?.sentence ?? null}
        tone={notice?.tone ?? 'info'}
        undoLabel={shell.undo}
        onUndo={
          notice?.undo === undefined
            ? undefined
            : () => {
                notice.undo?.()
                notify(null)
              }
        }
        closeLabel={shell.close}
        onClose={() => {
          notify(null)
        }}
      />
      {OfflineNotice !== null && <OfflineNotice />}
      <div className="shell">
        <Rail />
        <main id="inhalt" tabIndex={-1} className={`view view-${view}`}>
          {view === 'lage' && <LageView />}
          <Suspense fallback={<p className="loading">Wird geladen …</p>}>
            {view === 'vergleich' && <VergleichView />}
            {view === 'werkstatt' && <WerkstattView />}
            {view === 'labor' && <LaborView />}
            {view === 'ausgabe' && <AusgabeView />}
            {view === 'praesentation' && <PraesentationView />}
            {view === 'daten' && <DatenView />}
          </Suspense>
        </main>
      </div>
    </>
  )
}
