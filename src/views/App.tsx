import { lazy, Suspense, useEffect } from 'react'
import { shell } from '../i18n/de/shell'
import { NoticeBar } from '../ui/Notice'
import { useApp } from './AppContext'
import { LageView } from './lage/LageView'
import { Rail } from './Rail'

const VergleichView = lazy(() => import('./vergleich/VergleichView'))
const LaborView = lazy(() => import('./labor/LaborView'))
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

  return (
    <>
      <a className="skip-link" href="#inhalt" onClick={(event) => {
        // The fragment carries the state of the app, so the link moves the focus itself.
        event.preventDefault()
        document.getElementById('inhalt')?.focus()
      }}>
        {shell.skip}
      </a>
      <div className="shell">
        <Rail />
        <main id="inhalt" tabIndex={-1} className={`view view-${view}`}>
          {view === 'lage' && <LageView />}
          <Suspense fallback={<p className="loading">Wird geladen …</p>}>
            {view === 'vergleich' && <VergleichView />}
            {view === 'labor' && <LaborView />}
            {view === 'daten' && <DatenView />}
          </Suspense>
        </main>
      </div>
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
    </>
  )
}
