import { isPresent } from '../../core/indicators/missing'
import { formatNumber, formatValue } from '../../i18n/format'
import { lage } from '../../i18n/de/lage'
import type { Shown } from '../../state/derived/shownTypes'
import { useApp } from '../AppContext'

/** The index of one row, step by step: value, distance from the mean, weight, mean, standardised again. */
export const IndexSteps = ({ shown, id }: { shown: Shown; id: string }) => {
  const data = useApp((state) => state.data)
  const { result } = shown
  const position = result?.ids.indexOf(id) ?? -1
  if (result === null || position < 0) return null
  const index = result.index[position]!
  const aggregate = result.aggregate[position]!
  return (
    <details className="steps">
      <summary>Wie ist das gerechnet?</summary>
      <p>{lage.origin}</p>
      <table className="steps-table">
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col" className="number">
              Wert
            </th>
            <th scope="col" className="number">
              Mittel
            </th>
            <th scope="col" className="number">
              Streuung
            </th>
            <th scope="col" className="number">
              Abstand
            </th>
          </tr>
        </thead>
        <tbody>
          {result.terms.map((term) => {
            const indicator = data.indicators.find((each) => each.id === term.id)
            return (
              <tr key={term.id}>
                <th scope="row">{indicator?.shortLabel ?? term.id}</th>
                <td className="number">{formatValue(term.values[position]!, 3)}</td>
                <td className="number">{formatNumber(term.reference.mean, 3)}</td>
                <td className="number">{formatNumber(term.reference.sd, 3)}</td>
                <td className="number">{isPresent(term.normalised[position]!) ? formatNumber(term.normalised[position], 3) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p>
        Im Mittel zählt jeder Ortsteil gleich viel; deshalb ist es nicht der Wert der Stadt. Abstand = (Wert − Mittel) : Streuung; wo ein niedriger Wert mehr Bedarf bedeutet, mit umgekehrtem Vorzeichen. Alle Indikatoren zählen gleich viel.
        {isPresent(aggregate) && isPresent(index) && (
          <>
            {' '}
            Mittel der Abstände: {formatNumber(aggregate, 3)}. Noch einmal geteilt durch die Streuung dieser Mittel ({formatNumber(result.aggregateReference.sd, 3)}): <b>Index {formatNumber(index, 2)}</b>.
          </>
        )}
      </p>
      <p className="fine">
        {lage.standardisedOn(result.referenceCount)} Verfahren wie im Berliner und Hamburger Sozialmonitoring.{' '}
        <a href="./methode.html" target="_blank" rel="noopener">
          Methode im Einzelnen
        </a>
      </p>
    </details>
  )
}
