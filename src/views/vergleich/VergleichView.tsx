import { memo, Suspense, useDeferredValue } from 'react'
import { vergleich } from '../../i18n/de/vergleich'
import { Segmented } from '../../ui/Field'
import { useApp } from '../AppContext'
import ViewTerms from '../shared/ViewTerms'
import { ComparisonLead } from './ComparisonLead'
import { ComparisonMaps } from './ComparisonMaps'
import { compareSections } from './compareSections'
import { SettledComparedProvider, useCompared, useComparedNow } from './useCompared'
import { VergleichControls } from './VergleichControls'
import './vergleich.css'

const Sections = () => {
  const tab = useApp((state) => state.compareTab)
  const show = useApp((state) => state.show)
  const chosen = compareSections.find((section) => section.id === tab) ?? compareSections[0]!
  const { Section } = chosen
  return (
    <>
      {compareSections.length > 1 && (
        <div className="vergleich-tabs">
          <Segmented
            label={vergleich.sections}
            value={chosen.id}
            options={compareSections.map(({ id, label }) => ({ value: id, label }))}
            onChange={(compareTab) => {
              show({ compareTab })
            }}
          />
        </div>
      )}
      <Suspense fallback={<p className="loading">Wird geladen …</p>}>
        <Section />
      </Suspense>
    </>
  )
}

const Lead = () => {
  const { a, b } = useCompared()
  return a === null || b === null ? null : <ComparisonLead a={a} b={b} />
}

const LeadAside = memo(Lead)
const SectionsAside = memo(Sections)

/** „Vergleich“: groupings of the same Ortsteile beside each other, with the same data, classes and colours. */
const VergleichView = () => {
  const compared = useComparedNow()
  const settled = useDeferredValue(compared)
  const { a, b } = compared
  return (
    <>
      <VergleichControls />
      {a === null || b === null ? (
        <p className="empty">In den geladenen Daten gibt es keine zwei Gliederungen, die sich vergleichen ließen.</p>
      ) : (
        <div className="vergleich-body">
          <SettledComparedProvider value={settled}>
            <LeadAside />
          </SettledComparedProvider>
          <ComparisonMaps />
          <SettledComparedProvider value={settled}>
            <SectionsAside />
          </SettledComparedProvider>
          <ViewTerms />
        </div>
      )}
    </>
  )
}

export default VergleichView
