import { coverage } from '../../core/zoning/comparison/coverage'
import type { Zoning } from '../../core/zoning/zoning'
import { wechsel } from '../../i18n/de/wechsel'
import { formatNumber } from '../../i18n/format'
import { unitPopulation } from '../../state/derived/rows'
import { memoise } from '../../state/memoise'
import { ModelBadge } from '../../ui/ModelBadge'
import { WithTerms } from '../../ui/WithTerms'
import { useApp } from '../AppContext'
import { Plain } from '../shared/Plain'
import { figuresOf } from './comparison'
import { pairsIn, useFixedPairs } from './useCompared'
import { leadSentences, peopleAreModel, unitNamesOf } from './wechsel/leadOf'
import { MeasuresDetails } from './wechsel/MeasuresDetails'
import './wechsel/wechsel.css'

const commonUnits = memoise((a: Zoning, b: Zoning, names: ReadonlyMap<string, string>, population: ReturnType<typeof unitPopulation>): number => coverage(a, b, population, [...names.keys()]).both.length)

/** The difference as sentences, before any figure. */
export const ComparisonLead = ({ a, b }: { a: Zoning; b: Zoning }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const indexScheme = useApp((state) => state.indexScheme)
  const shownRecipe = useApp((state) => state.shownRecipe)
  const fixed = useFixedPairs((state) => pairsIn(state, a, b))
  const [first, ...more] = leadSentences({ data, year, indexScheme, shownRecipe }, a, b, fixed)
  const figures = figuresOf(data, year, a, b)
  const { byUnits, byPeople } = figures
  const isModel = peopleAreModel(data, year)
  return (
    <div className="vergleich-lead">
      <Plain topic="compare" />
      <div aria-live="polite">
        <p className="statement-large">
          <b>{first}</b>
        </p>
        {more.length > 0 && <p className="statement-more">{more.join(' ')}</p>}
      </div>
      {'missing' in byUnits ? (
        <p className="fine">{wechsel.noFigures}</p>
      ) : (
        <>
          <p className="fine">
            <WithTerms text={'missing' in byPeople ? wechsel.unitsFine(formatNumber(byUnits.ari, 2)) : wechsel.peopleFine(formatNumber(byPeople.ari, 2), formatNumber(byUnits.ari, 2))} /> {isModel && <ModelBadge short />}
          </p>
          <MeasuresDetails figures={figures} units={commonUnits(a, b, unitNamesOf(data), unitPopulation(data, year))} isModel={isModel} />
        </>
      )}
    </div>
  )
}
