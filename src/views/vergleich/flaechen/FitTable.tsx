import { isPresent } from '../../../core/indicators/missing'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { fremdeFlaechen } from '../../../i18n/de/fremdeFlaechen'
import { formatNumber } from '../../../i18n/format'
import type { Status } from '../../../core/indicators/provenance'
import { ModelBadge } from '../../../ui/ModelBadge'
import { StatusTag } from '../../../ui/StatusTag'
import { WithTerms } from '../../../ui/WithTerms'
import type { Panel } from '../maps/panels'
import type { AreaFit } from './areaFits'

/** The status of the people's numbers, and that what is made of them is an estimate. */
export const FigureStatus = ({ status, isEstimated }: { status: Status | undefined; isEstimated: boolean }) => (
  <span className="areas-status">
    {status === 'modell' ? <ModelBadge /> : <StatusTag status={status} />}
    {isEstimated && <span className="certainty">{fremdeFlaechen.estimated}</span>}
  </span>
)

/** Every compared zoning against the areas. */
export const FitTable = ({ panels, fits, status }: { panels: readonly Panel[]; fits: readonly AreaFit[]; status: Status | undefined }) => (
  <section className="card">
    <h2>{words.tableHead}</h2>
    <FigureStatus status={status} isEstimated={fits.some(({ fit }) => fit.isEstimated)} />
    <div className="areas-scroll" role="region" aria-label={words.tableHead} tabIndex={0}>
      <table className="plain-table fit-table">
        <thead>
          <tr>
            <th scope="col">{words.variant}</th>
            <th scope="col" className="number">
              {words.whole}
            </th>
            <th scope="col" className="number">
              {words.splits}
            </th>
            <th scope="col" className="number">
              {words.vMeasure}
            </th>
            <th scope="col" className="number">
              {words.bound}
            </th>
          </tr>
        </thead>
        <tbody>
          {panels.map(({ letter, zoning }, i) => {
            const { fit, whole, inhabited } = fits[i]!
            const isKnown = fit.peopleCounted > 0
            return (
              <tr key={letter}>
                <th scope="row">
                  <b>{letter}</b> {zoning.title}
                </th>
                <td className="number">{words.ofAll(whole, inhabited)}</td>
                <td className="number">{isKnown && isPresent(fit.meanSplitsOfAreas) ? formatNumber(fit.meanSplitsOfAreas, 2) : words.unknown}</td>
                <td className="number">{isKnown ? formatNumber(fit.agreement.vMeasure, 2) : words.unknown}</td>
                <td className="number">{formatNumber(Math.round(fit.peopleInSplitUnits))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
    <details className="fine">
      <summary>{words.tableHelp}</summary>
      {words.tableHelpText.map((text) => (
        <p key={text}>
          <WithTerms text={text} />
        </p>
      ))}
      <p>
        <a href="./methode-vergleich.html#fremde-flaechen" target="_blank" rel="noreferrer">
          {words.methodLink}
        </a>
      </p>
    </details>
  </section>
)
