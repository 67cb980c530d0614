import { isPresent } from '../../core/indicators/missing'
import { shell } from '../../i18n/de/shell'
import { classPhrase, rankPhrase, valuePhrase } from '../../i18n/de/statements'
import { formatDate, formatNumber, formatValue } from '../../i18n/format'
import { profile } from '../../state/derived/profile'
import { isCertain, unitPopulation } from '../../state/derived/rows'
import { shownAt } from '../../state/derived/shown'
import { statusOf } from '../../state/derived/status'
import { defaultMinPopulation, populationColumn } from '../../core/index/presets'
import { StatusTag } from '../../ui/StatusTag'
import { Term } from '../../ui/Term'
import { useApp } from '../AppContext'
import { BackButton } from './BackButton'
import { ProfileLink } from './ProfileLink'
import { IndexSteps } from '../shared/IndexSteps'
import { IndicatorTable } from '../shared/IndicatorTable'
import { MoreIndicators } from '../shared/MoreIndicators'
import { Plain } from '../shared/Plain'
import { RowStatement } from '../shared/RowStatement'

/** One Ortsteil: what am I looking at, how sure is it, where does it come from. */
const UnitPanel = ({ id }: { id: string }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const monitoring = useApp((state) => state.indexScheme === 'monitoring')
  const recipe = useApp((state) => state.shownRecipe)
  const shown = useApp((state) => shownAt(state, null))
  const unit = data.units.find((each) => each.id === id)
  const row = shown.rowOf.get(id)
  if (unit === undefined || row === undefined) return null
  const entries = profile(data, year, null, id, recipe)
  const population = unitPopulation(data, year).get(id)!
  const populationStatus = statusOf(data, [populationColumn], year, [id])
  const squareKilometres = unit.areaM2 / 1e6
  return (
    <div className="panel">
      <BackButton />
      <p className="eyebrow">
        <Term id="ortsteil">Ortsteil</Term> {unit.id}
        {unit.type === '' ? '' : ` · ${unit.type}`}
      </p>
      <h2 tabIndex={-1}>{unit.name}</h2>
      <Plain topic="place" />
      <RowStatement shown={shown} row={row} phrase={row.classIndex === null || shown.measure !== 'index' ? valuePhrase(shown, row) : `${classPhrase(shown, row.classIndex, monitoring)}.`} rank={row.rank === null ? '' : `${rankPhrase(shown, row)}.`} />
      {isPresent(population) && population < defaultMinPopulation && <p className="fine">Bei so wenigen Menschen schwanken Anteile stark.</p>}
      <IndicatorTable entries={entries.filter((entry) => entry.inIndex)} head={unit.name} year={year} caption={`Indikatoren des Sozialindex für ${unit.name}`} />
      <MoreIndicators entries={entries.filter((entry) => !entry.inIndex)} head={unit.name} year={year} />
      {shown.measure === 'index' && <IndexSteps shown={shown} id={id} />}
      <dl className="facts">
        <div>
          <dt>Menschen {year}</dt>
          <dd>
            {formatValue(population)} <StatusTag status={populationStatus} />
          </dd>
        </div>
        {unit.population !== undefined && (
          <div>
            <dt>Veröffentlicht</dt>
            <dd>
              {formatNumber(unit.population.value)} <span className="fine">Stand {formatDate(unit.population.date)}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>Fläche</dt>
          <dd>{formatNumber(squareKilometres, 2)} km²</dd>
        </div>
        {isPresent(population) && (
          <div>
            <dt>Menschen je km²</dt>
            <dd>{formatNumber(population / squareKilometres)}</dd>
          </div>
        )}
      </dl>
      <section>
        <h3>Gehört zu</h3>
        <ul className="memberships">
          {data.zonings.map((zoning) => {
            const zone = zoning.zones.find((each) => each.id === zoning.zoneOf.get(id))
            const certainty = zoning.certainty.get(id)
            return (
              <li key={zoning.id}>
                <span className="fine">{zoning.title}</span>
                <span>
                  {zone === undefined ? 'nicht zugeordnet' : zone.name}
                  {!isCertain(certainty) && <em className="certainty">{certainty}</em>}
                </span>
              </li>
            )
          })}
        </ul>
      </section>
      {unit.population !== undefined && <p className="fine">Quelle der veröffentlichten Einwohnerzahl: {unit.population.source}.</p>}
      <ProfileLink />
      <p className="quote">{shell.localKnowledge}</p>
    </div>
  )
}

export default UnitPanel
