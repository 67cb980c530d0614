import { Suspense } from 'react'
import { shell } from '../../i18n/de/shell'
import { useApp } from '../AppContext'
import ViewTerms from '../shared/ViewTerms'
import { outputSections } from './outputSections'
import './ausgabe.css'

/** Everything that leaves the screen: sheets of paper, the report, files. */
const AusgabeView = () => {
  const tab = useApp((state) => state.outputTab)
  const show = useApp((state) => state.show)
  const chosen = outputSections.find(({ id }) => id === tab) ?? outputSections[0]
  return (
    <div className="output-view">
      <header className="view-head output-head">
        <h1 tabIndex={-1}>{shell.views.ausgabe}</h1>
        <nav aria-label="Art der Ausgabe">
          <ul className="output-tabs">
            {outputSections.map(({ id, label }) => (
              <li key={id}>
                <button type="button" className="output-tab" aria-current={id === chosen?.id ? 'page' : undefined} onClick={() => { show({ outputTab: id }) }}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Suspense fallback={<p className="loading">Wird geladen …</p>}>{chosen !== undefined && <chosen.Section />}</Suspense>
      <ViewTerms />
    </div>
  )
}

export default AusgabeView
