import { Suspense } from 'react'
import { vergleich } from '../../i18n/de/vergleich'
import { Segmented } from '../../ui/Field'
import { useApp } from '../AppContext'
import { ComparisonLead } from './ComparisonLead'
import { ComparisonMaps } from './ComparisonMaps'
import { compareSections } from './compareSections'
import { useCompared } from './useCompared'
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

/** „Vergleich“: groupings of the same Ortsteile beside each other, with the same data, classes and colours. */
const VergleichView = () => {
  const { a, b } = useCompared()
  return (
    <>
      <VergleichControls />
      {a === null || b === null ? (
        <p className="empty">In den geladenen Daten gibt es keine zwei Gliederungen, die sich vergleichen ließen.</p>
      ) : (
        <div className="vergleich-body">
          <ComparisonLead a={a} b={b} />
          <ComparisonMaps />
          <Sections />
        </div>
      )}
    </>
  )
}

export default VergleichView
