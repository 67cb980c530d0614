import type { Zoning } from '../../core/zoning/zoning'
import { vergleich } from '../../i18n/de/vergleich'
import { formatNumber } from '../../i18n/format'
import { useApp } from '../AppContext'
import { comparison } from './comparison'

/** The difference as sentences, before any figure. */
export const ComparisonLead = ({ a, b }: { a: Zoning; b: Zoning }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const compared = comparison(data, year, a, b)
  return (
    <div className="vergleich-lead">
      <p className="statement-large" aria-live="polite">
        {a.id === b.id ? (
          vergleich.same
        ) : compared.movedUnits === 0 ? (
          vergleich.identical
        ) : (
          <>
            <b>{vergleich.sentence(compared.movedUnits, data.units.length, compared.movedPeople)}</b> {compared.mostChanged !== null && vergleich.mostChanged(compared.mostChanged.name, compared.mostChanged.people)}
          </>
        )}
      </p>
      <p className="fine">
        {vergleich.agreement(formatNumber(compared.ari, 2))} {compared.peopleUnknownUnits > 0 && vergleich.unknownPeople(compared.peopleUnknownUnits)}
      </p>
    </div>
  )
}
