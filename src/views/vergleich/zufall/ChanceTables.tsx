import { ModelBadge } from '../../../ui/ModelBadge'
import { WithTerms } from '../../../ui/WithTerms'
import { figureName, figureValue, mixingSentence, percentWords, zufall } from '../../../i18n/de/zufall'
import { formatNumber } from '../../../i18n/format'
import type { AnsweredZoning, FigureRows } from './figureRows'

/** Every figure of every zoning, for reading and copying. */
export const ChanceTable = ({ figures, isModel }: { figures: readonly FigureRows[]; isModel: boolean }) => (
  <details className="more">
    <summary>{zufall.table}</summary>
    <div className="wide-table" role="region" aria-label={zufall.table} tabIndex={0}>
      <table className="plain-table">
        <caption>{isModel && <ModelBadge short />} {zufall.table}</caption>
        <thead>
          <tr>
            <th scope="col">{zufall.columns.figure}</th>
            <th scope="col">{zufall.columns.zoning}</th>
            <th scope="col" className="number">{zufall.columns.own}</th>
            <th scope="col" className="number"><WithTerms text={zufall.columns.median} /></th>
            <th scope="col" className="number">{zufall.columns.middle}</th>
            <th scope="col" className="number">{zufall.columns.better}</th>
            <th scope="col" className="number"><WithTerms text={zufall.columns.error} /></th>
          </tr>
        </thead>
        <tbody>
          {figures.flatMap(({ id, rows }) =>
            rows.map(({ zoning, figure: { own, quantiles, percentile, standardError } }) => (
              <tr key={`${id} ${zoning.id}`}>
                <th scope="row">{figureName(id)}</th>
                <td>
                  <b>{zoning.letter}</b> {zoning.title}
                </td>
                <td className="number">{figureValue(id, own)}</td>
                <td className="number">{figureValue(id, quantiles[3]!)}</td>
                <td className="number">
                  {figureValue(id, quantiles[1]!)} bis {figureValue(id, quantiles[5]!)}
                </td>
                <td className="number">{percentWords(percentile)}</td>
                <td className="number">{zufall.errorValue(standardError)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  </details>
)

/** Whether the draws may be believed: R̂, effective draws, difference of the chains, acceptance. */
export const MixingDetails = ({ answered }: { answered: readonly AnsweredZoning[] }) => (
  <details className="more">
    <summary>{zufall.mixing}</summary>
    <p>{zufall.mixingText}</p>
    {answered.map(({ id, letter, title, result }) => (
      <section key={id} className="chance-mixing">
        <h4>
          {letter} {title}
        </h4>
        <p><WithTerms text={mixingSentence(result)} /></p>
        <p className="fine">{zufall.mixingSteps(result)}</p>
        <div className="wide-table" role="region" aria-label={`${zufall.mixing} ${title}`} tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{zufall.columns.figure}</th>
                <th scope="col" className="number">{zufall.mixingColumns.rHat}</th>
                <th scope="col" className="number">{zufall.mixingColumns.effective}</th>
              </tr>
            </thead>
            <tbody>
              {result.figures.map((figure) => (
                <tr key={figure.id}>
                  <th scope="row">{figureName(figure.id)}</th>
                  <td className="number">{rHatWords(result.mixing.rHat[figure.id])}</td>
                  <td className="number">{formatNumber(Math.round(figure.effectiveSamples))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    ))}
  </details>
)

const rHatWords = (rHat: number | undefined): string => (rHat === undefined ? '–' : Number.isFinite(rHat) ? formatNumber(rHat, 3) : '∞')
