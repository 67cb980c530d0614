import { cityCaveats } from '../../i18n/de/caveats'
import { lage } from '../../i18n/de/lage'
import { shell } from '../../i18n/de/shell'
import { overviewSentence } from '../../i18n/de/statements'
import { formatValue, listed } from '../../i18n/format'
import { peopleOfRows } from '../../state/derived/knownPeople'
import { indexRecipe } from '../../state/derived/indexRecipe'
import { activeFilter, shownNow } from '../../state/derived/shown'
import { ModelBadge } from '../../ui/ModelBadge'
import { ProblemList } from '../../ui/ProblemList'
import { Term } from '../../ui/Term'
import { useApp } from '../AppContext'
import { Plain } from '../shared/Plain'
import { RankingList } from './RankingList'

/** What the inspector says while nothing is picked: the whole city, and the ranking. */
export const OverviewPanel = () => {
  const shown = useApp(shownNow)
  const absent = useApp((state) => indexRecipe(state.data, state.year, state.indexScheme, state.shownRecipe).absent)
  const recipe = useApp((state) => state.shownRecipe)
  const title = useApp((state) => state.data.title)
  const classFilter = activeFilter(shown, useApp((state) => state.classFilter))
  const units = useApp((state) => state.data.units.length)
  const cityWords = cityCaveats(units, shown.cityWithout.length, shown.cityEstimated)
  const show = useApp((state) => state.show)
  // The class of most need: the highest values, or the lowest where a low value is the unfavourable one.
  const highClass = shown.direction === -1 ? 0 : shown.classCount - 1
  const high = shown.rows.filter((row) => row.classIndex === highClass)
  const excluded = shown.rows.filter((row) => row.exclusion !== null)
  const isFiltered = classFilter.length === 1 && classFilter[0] === highClass
  return (
    <div className="panel">
      <p className="eyebrow">
        {title} · {shown.year}
      </p>
      <h2 tabIndex={-1}>{shown.measure === 'index' ? <Term id="sozialindex">{shown.title}</Term> : shown.title}</h2>
      <Plain topic="map" />
      {shown.ratedCount > 0 && shown.measure === 'index' && (
        <p className="lead">
          {overviewSentence(
            shown,
            peopleOfRows(high),
            high.length,
            shown.labels[highClass] ?? '',
          )}
        </p>
      )}
      {shown.measure !== 'index' && (
        <p className="lead">
          Stadt: <b>{formatValue(shown.city, shown.decimals, shown.unit)}</b>
          {cityWords.length > 0 && <small className="caveat">{cityWords.join(', ')}</small>}
          <span className="fine block">{shown.measure.description}</span>
        </p>
      )}
      <div className="tags">{shown.status === 'modell' ? <ModelBadge /> : <span className="status-tag">{shown.status ?? 'ohne Werte'}</span>}</div>
      {shown.measure === 'index' && <p className="fine">{recipe === undefined ? lage.origin : lage.recipe(recipe.title, recipe.origin)}</p>}
      {absent.length > 0 && shown.measure === 'index' && <p className="fine">In den Daten für {shown.year} fehlen: {absent.join(', ')}.</p>}
      {excluded.length > 0 && (
        <p className="fine">
          Nicht bewertet und auf der Karte schraffiert: {listed(excluded.map((row) => row.name))}.
        </p>
      )}
      <ProblemList problems={shown.problems} />
      {shown.ratedCount > 0 && shown.direction !== 0 && (
        <button
          type="button"
          className="chip"
          aria-pressed={isFiltered}
          onClick={() => {
            show({ classFilter: isFiltered ? [] : [highClass] })
          }}
        >
          {shown.measure === 'index' ? lage.onlyHigh : 'Nur ungünstigste Klasse'}
        </button>
      )}
      <RankingList />
      <p className="quote">{shell.localKnowledge}</p>
    </div>
  )
}
