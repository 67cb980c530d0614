import type { VariableHomogeneity } from '../../core/zoning/quality/homogeneity'
import type { AttainableFigure } from '../../core/zoning/random/attainable'
import { standing } from '../../core/zoning/random/standing'
import { guete } from '../../i18n/de/guete'
import { masse } from '../../i18n/de/masse'
import { Term } from '../../ui/Term'
import { percent } from './measures'
import type { Attained } from './useAttainable'

const reached = (own: number, { median, best }: AttainableFigure): string => {
  const stands = standing(own, median, Math.max(best, own), true)
  return stands.kind === 'share' ? guete.reachesShort(stands.share) : stands.kind === 'worse' ? guete.worseShort : guete.nothingToReach
}

/** The index and every indicator of the recipe: how much of its difference lies between the rooms, and how much could. */
export const IndicatorHomogeneity = ({ homogeneity, attained }: { homogeneity: readonly VariableHomogeneity[]; attained: Attained | null }) => (
  <details className="more">
    <summary>{guete.perIndicator}</summary>
    {attained !== null && <p className="fine">{guete.perIndicatorNote}</p>}
    <div className="lab-scroll" tabIndex={0} role="region" aria-label={guete.perIndicator}>
      <table className="plain-table">
        <caption className="visually-hidden">{masse.eta2.label}</caption>
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col" className="number">
              <Term id="eta">eta²</Term>
            </th>
            {attained !== null && <th scope="col">{guete.attainable}</th>}
            <th scope="col" className="number">
              Ortsteile
            </th>
          </tr>
        </thead>
        <tbody>
          {homogeneity.map(({ id, label, eta2, units }) => {
            const figure = attained?.figures.get(`eta2:${id}`)
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className="number">{eta2 === null ? '–' : percent(eta2)}</td>
                {attained !== null && (
                  <td>
                    {eta2 === null || figure === undefined ? (
                      '–'
                    ) : (
                      <>
                        {reached(eta2, figure)}
                        <small className="block fine">
                          {guete.chance(percent(figure.median))} · {guete.best(percent(Math.max(figure.best, eta2)))}
                        </small>
                      </>
                    )}
                  </td>
                )}
                <td className="number">{units}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  </details>
)
