import { isMissing, missing, type Value } from '../../../core/indicators/missing'
import type { ComparisonFigures } from '../../../core/zoning/comparison/comparisonFigures'
import { figureWords, wechsel, type FigureWords } from '../../../i18n/de/wechsel'
import { formatNumber, formatValue } from '../../../i18n/format'
import { WithTerms } from '../../../ui/WithTerms'
import { ModelBadge } from '../../../ui/ModelBadge'

interface FigureRow {
  readonly id: string
  readonly words: FigureWords
  readonly byUnits: Value
  readonly byPeople: Value
}

/** The figures as rows of a table; splits are by people alone. */
export const figureRows = ({ byUnits, byPeople, splitsOfA, splitsOfB }: ComparisonFigures): readonly FigureRow[] => [
  ...(['ari', 'vMeasure', 'homogeneity', 'completeness', 'variationOfInformation'] as const).map((id) => ({
    id,
    words: figureWords[id],
    byUnits: 'missing' in byUnits ? byUnits : byUnits[id],
    byPeople: 'missing' in byPeople ? byPeople : byPeople[id],
  })),
  { id: 'splitsOfA', words: figureWords.splitsOfA, byUnits: missing.notApplicable, byPeople: splitsOfA.meanSplits },
  { id: 'splitsOfB', words: figureWords.splitsOfB, byUnits: missing.notApplicable, byPeople: splitsOfB.meanSplits },
]

const text = (value: Value, id: string): string => (isMissing(value) && value.missing === 'notApplicable' ? '–' : formatValue(value, id.startsWith('splits') ? 1 : 2))

/** Every figure of agreement with its range and one plain sentence. */
export const MeasuresDetails = ({ figures, units, isModel }: { figures: ComparisonFigures; units: number; isModel: boolean }) => (
  <details className="measures">
    <summary>{wechsel.figures}</summary>
    <div className="wide-table" role="region" aria-label={wechsel.figures} tabIndex={0}>
      <table className="plain-table measures-table">
        <caption className="measures-caption">
          {wechsel.figuresBase(units)} {isModel && <ModelBadge />}
        </caption>
        <thead>
          <tr>
            <th scope="col">Maß</th>
            <th scope="col" className="number">
              {wechsel.byPeople}
            </th>
            <th scope="col" className="number">
              {wechsel.byUnits}
            </th>
            <th scope="col">Bereich</th>
            <th scope="col">Was es sagt</th>
          </tr>
        </thead>
        <tbody>
          {figureRows(figures).map(({ id, words, byUnits, byPeople }) => (
            <tr key={id}>
              <th scope="row">
                <WithTerms text={words.label} />
              </th>
              <td className="number">{text(byPeople, id)}</td>
              <td className="number">{text(byUnits, id)}</td>
              <td>{id === 'variationOfInformation' && units > 1 ? `${words.range}; nach Ortsteilen höchstens ${formatNumber(Math.log(units), 2)}` : words.range}</td>
              <td>{words.sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p className="fine">
      <a href="./methode-vergleich.html#wie-gut-zwei-gliederungen-uebereinstimmen" target="_blank" rel="noopener">
        {wechsel.figuresMore}
      </a>
    </p>
  </details>
)
