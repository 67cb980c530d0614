import { useMemo, useState } from 'react'
import { isPresent } from '../../../core/indicators/missing'
import type { FormulaOrBorder } from '../../../core/zoning/comparison/formulaOrBorder'
import type { Zoning } from '../../../core/zoning/zoning'
import { formulaOrBorderSentence, wholePercents } from '../../../i18n/de/variantenSaetze'
import { zuschnitt } from '../../../i18n/de/zuschnitt'
import { formatNumber } from '../../../i18n/format'
import { shownIndex } from '../../../state/derived/shownIndex'
import { allRecipes } from '../../../state/recipes/recipesState'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import { formulaModel, isQuick, largestShifts, type FormulaModel } from './formulaModel'
import { ShareBar } from './ShareBar'

const causes = ['recipe', 'variant', 'interaction'] as const

const Shares = ({ answer }: { answer: FormulaOrBorder }) => {
  const shares = causes.map((cause) => answer[cause])
  if (!shares.every(isPresent)) return null
  const whole = wholePercents(shares)
  return <ShareBar label={zuschnitt.partsLabel} parts={causes.map((id, i) => ({ id, label: zuschnitt.parts[id], share: shares[i]!, text: `${formatNumber(whole[i]!)} %` }))} />
}

const Shifts = ({ answer }: { answer: FormulaOrBorder }) => {
  const units = useApp((state) => state.data.units)
  const shifts = largestShifts(answer.shifts)
  if (shifts.length === 0) return <p className="fine">{zuschnitt.shiftsNone}</p>
  return (
    <>
      <h3>{zuschnitt.shiftsHead}</h3>
      <div className="wide-table" role="region" aria-label={zuschnitt.shiftsHead} tabIndex={0}>
        <table className="plain-table shift-table">
          <caption className="visually-hidden">{zuschnitt.shiftsHead}</caption>
          <thead>
            <tr>
              <th scope="col">{zuschnitt.shiftsColumns.unit}</th>
              <th scope="col" className="number">{zuschnitt.shiftsColumns.best}</th>
              <th scope="col" className="number">{zuschnitt.shiftsColumns.worst}</th>
              <th scope="col" className="number">{zuschnitt.shiftsColumns.shift}</th>
              <th scope="col">{zuschnitt.shiftsColumns.cause}</th>
            </tr>
          </thead>
          <tbody>
            {shifts.map(({ unit, lowest, highest, cause }) => (
              <tr key={unit}>
                <th scope="row">{units.find(({ id }) => id === unit)?.name ?? unit}</th>
                <td className="number">{formatNumber(lowest, 1)}</td>
                <td className="number">{formatNumber(highest, 1)}</td>
                <td className="number">{formatNumber(highest - lowest, 1)}</td>
                <td>{zuschnitt.cause[cause]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="fine">{zuschnitt.shiftsNote}</p>
    </>
  )
}

const Answer = ({ model: { answer, recipes, without }, zonings, year }: { model: FormulaModel; zonings: readonly Zoning[]; year: number }) => {
  if (recipes.length === 0) return <p>{zuschnitt.noRecipe}</p>
  return (
    <>
      <p className="zuschnitt-sentence">{formulaOrBorderSentence(answer)}</p>
      <Shares answer={answer} />
      {isPresent(answer.recipe) && answer.recipe < 0.05 && recipes.length > 1 && <p>{zuschnitt.formulaFew}</p>}
      <p className="fine">
        {zuschnitt.formulaOver(recipes.map(({ title }) => title), zonings.map(({ title }) => title))} {without.length > 0 && zuschnitt.formulaWithout(without.map(({ title }) => title), year)} {answer.leftOut.length > 0 && zuschnitt.formulaLeftOut(answer.leftOut.length)}
      </p>
      <Shifts answer={answer} />
    </>
  )
}

/** „Ist es die Formel oder die Grenze?“: all recipes with all compared zonings; at once where that is quick. */
export const FormulaCard = ({ zonings }: { zonings: readonly Zoning[] }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const scheme = useApp((state) => state.indexScheme)
  const own = useApp((state) => state.recipes)
  const isModel = useApp((state) => shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe).status === 'modell')
  const recipes = useMemo(() => allRecipes(data, { recipes: own }), [data, own])
  /** What was asked for; another choice of zonings, recipes or year asks anew. */
  const task = useMemo(() => ({ data, year, scheme, recipes, zonings }), [data, year, scheme, recipes, zonings])
  const [asked, setAsked] = useState<typeof task | null>(null)
  const model = asked === task || isQuick(recipes.length, zonings.length, data.units.length) ? formulaModel(data, year, scheme, recipes, zonings) : null
  return (
    <section className="card zuschnitt-card">
      <h2>
        {zuschnitt.formulaHead} {isModel && <ModelBadge short />}
      </h2>
      <div aria-live="polite" className="formula-answer">
        {model !== null && <Answer model={model} zonings={zonings} year={year} />}
      </div>
      {model === null && (
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            setAsked(task)
          }}
        >
          {zuschnitt.formulaStart(recipes.length, zonings.length)}
        </button>
      )}
      <details className="more">
        <summary>{zuschnitt.method}</summary>
        <p>{zuschnitt.formulaWhat}</p>
        <p className="fine">
          <a href="./methode-vergleich.html#liegt-es-an-der-formel-oder-an-der-grenze" target="_blank" rel="noopener">
            {zuschnitt.method}
          </a>
        </p>
      </details>
    </section>
  )
}
