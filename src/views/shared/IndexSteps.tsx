import type { TermResult } from '../../core/index/indexResult'
import type { Normalisation } from '../../core/index/indexSpec'
import { isPresent, type Value } from '../../core/indicators/missing'
import { formatNumber, formatValue } from '../../i18n/format'
import { referenceSentence } from '../../i18n/de/bezug'
import { lage } from '../../i18n/de/lage'
import { stepWords } from '../../i18n/de/steps'
import type { Shown } from '../../state/derived/shownTypes'
import { Term } from '../../ui/Term'
import { useApp } from '../AppContext'

const present = (value: Value | undefined, decimals: number): string => (value !== undefined && isPresent(value) ? formatNumber(value, decimals) : '–')

/** Counts, and what was done to the rate before it was normalised; only what was done is told. */
const Before = ({ term, position, decimals, id, since }: { term: TermResult; position: number; decimals: number; id: string; since: number | undefined }) => {
  const counted = term.numerator !== undefined && term.denominator !== undefined
  const { kind, changed } = term.treatment
  return (
    <small className="fine block">
      {counted && `${formatValue(term.numerator[position]!)} von ${formatValue(term.denominator[position]!)}`}
      {since !== undefined && ` · ${stepWords.since(since)}: ${present(term.rates[position], decimals)}`}
      {term.smoothed !== undefined && ` · ${stepWords.smoothed}: ${present(term.smoothed[position], decimals)}`}
      {(kind === 'log' || changed.includes(id)) && ` · ${stepWords.treated[kind]}: ${present(term.treated[position], decimals)}`}
    </small>
  )
}

/** The index of one row, step by step: counts, rate, what was done to it, normalised, weight, contribution, sum, standardised again. */
export const IndexSteps = ({ shown, id }: { shown: Shown; id: string }) => {
  const data = useApp((state) => state.data)
  const recipe = useApp((state) => state.shownRecipe)
  const { result } = shown
  const position = result?.ids.indexOf(id) ?? -1
  if (result === null || position < 0) return null
  const index = result.index[position]!
  const aggregate = result.aggregate[position]!
  const normalisation: Normalisation = result.spec.normalisation ?? 'z'
  const aggregation = result.spec.aggregation ?? 'mean'
  const isDistance = normalisation === 'z' || normalisation === 'z-sample' || normalisation === 'z-weighted'
  const isPlain = recipe === undefined
  return (
    <details className="steps">
      <summary>Wie ist das gerechnet?</summary>
      <p>{isPlain ? lage.origin : lage.recipe(recipe.title, recipe.origin)}</p>
      <div className="steps-scroll" tabIndex={0} role="region" aria-label="Rechenschritte">
        <table className="steps-table">
          <thead>
            <tr>
              <th scope="col">Indikator</th>
              <th scope="col" className="number">
                Wert
              </th>
              <th scope="col" className="number">
                {isDistance ? 'Mittel' : 'kleinster'}
              </th>
              <th scope="col" className="number">
                {isDistance ? <Term id="standardabweichung">Streuung</Term> : 'größter'}
              </th>
              <th scope="col" className="number">
                {isDistance ? <Term id="z-wert">Abstand</Term> : <Term id="normierung">normiert</Term>}
              </th>
              <th scope="col" className="number">
                <Term id="gewicht">Gewicht</Term>
              </th>
              <th scope="col" className="number">
                Beitrag
              </th>
            </tr>
          </thead>
          <tbody>
            {result.terms.map((term) => {
              const indicator = data.indicators.find((each) => each.id === term.id)
              const decimals = indicator?.decimals ?? 2
              return (
                <tr key={term.id}>
                  <th scope="row">
                    {indicator?.shortLabel ?? term.id}
                    <Before term={term} position={position} decimals={decimals} id={id} since={result.spec.indicators.find((each) => each.id === term.id)?.since} />
                  </th>
                  <td className="number">{formatValue(term.values[position]!, 3)}</td>
                  <td className="number">{formatNumber(isDistance ? term.reference.mean : term.reference.min, 3)}</td>
                  <td className="number">{formatNumber(isDistance ? term.reference.sd : term.reference.max, 3)}</td>
                  <td className="number">{present(term.normalised[position], 3)}</td>
                  <td className="number">{formatNumber(term.weight * 100, 1)} %</td>
                  <td className="number">{present(term.contribution[position], 3)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p>
        {isDistance && 'Im Mittel zählt jeder Ortsteil gleich viel; deshalb ist es nicht der Wert der Stadt. '}
        {stepWords.normalised[normalisation]} {isPlain && 'Alle Indikatoren zählen gleich viel.'}
        {isPresent(aggregate) && isPresent(index) && (
          <>
            {' '}
            {isPlain ? 'Mittel der Abstände' : stepWords.aggregated[aggregation]}: {formatNumber(aggregate, 3)}.{' '}
            {result.spec.standardise === false ? (
              <b>Index {formatNumber(index, 2)}</b>
            ) : isPlain ? (
              <>
                Noch einmal geteilt durch die Streuung dieser Mittel ({formatNumber(result.aggregateReference.sd, 3)}): <b>Index {formatNumber(index, 2)}</b>
              </>
            ) : (
              <>
                Davon das Mittel aller bewerteten ({formatNumber(result.aggregateReference.mean, 3)}) abgezogen und durch ihre Streuung ({formatNumber(result.aggregateReference.sd, 3)}) geteilt: <b>Index {formatNumber(index, 2)}</b>
              </>
            )}
            .
          </>
        )}
      </p>
      {result.domains.length > 0 && <p className="fine">Erst je Lebenslagenbereich: {result.domains.map((domain) => `${domain.domain} ${present(domain.values[position], 2)} (zählt ${formatNumber(domain.weight * 100, 1)} %)`).join(', ')}.</p>}
      <p className="fine">
        {referenceSentence(result, shown.zoning !== null)} {isPlain && 'Verfahren wie im Berliner und Hamburger Sozialmonitoring. '}
        <a href="./methode-sozialindex.html" target="_blank" rel="noopener">
          Methode im Einzelnen
        </a>
      </p>
    </details>
  )
}
