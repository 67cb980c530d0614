import type { TermId } from '../../i18n/de/glossar'
import { labor } from '../../i18n/de/labor'
import { aggregations, missingRules, normalisations, smoothings, treatments, type RecipeChoices } from '../../state/recipes/recipeChoices'
import { CheckField, SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'
import { FieldProblems } from './FieldProblems'
import type { FormField } from './problemsAt'
import { NumberField } from '../shared/NumberField'
import { useEdit, useRecipeField } from './useRecipe'

/** A choice among words of the recipe, with what is wrong about it below. */
const Choice = <K extends 'normalisation' | 'aggregation' | 'treatment' | 'smoothing' | 'missing'>({ field, label, term, values, words }: { field: K & FormField; label: string; term?: TermId; values: readonly RecipeChoices[K][]; words: Readonly<Record<RecipeChoices[K], string>> }) => {
  const value: RecipeChoices[K] = useRecipeField<K>(field)
  const edit = useEdit()
  return (
    <>
      <SelectField
        compact
        label={label}
        {...(term === undefined ? {} : { term })}
        value={value}
        options={values.map((each) => ({ value: each, label: words[each] }))}
        onChange={(next) => {
          edit({ [field]: next })
        }}
      />
      <FieldProblems field={field} />
    </>
  )
}

/** How the indicators become one number. */
export const MethodForm = () => {
  const levels = useRecipeField('levels')
  const referenceYear = useRecipeField('referenceYear')
  const reference = useRecipeField('reference')
  const standardise = useRecipeField('standardise')
  const edit = useEdit()
  const years = useApp((state) => state.data.years)
  return (
    <section className="lab-section" aria-labelledby="lab-method">
      <h2 id="lab-method">{labor.method}</h2>
      <Choice field="smoothing" term="schrumpfung" label={labor.smoothing} values={smoothings} words={labor.smoothings} />
      <Choice field="treatment" term="ausreisser" label={labor.treatment} values={treatments} words={labor.treatments} />
      <Choice field="normalisation" term="normierung" label={labor.normalisation} values={normalisations} words={labor.normalisations} />
      <Choice field="aggregation" term="geometrisches-mittel" label={labor.aggregation} values={aggregations} words={labor.aggregations} />
      <SelectField
        compact
        label={labor.levels}
        value={String(levels)}
        options={(['1', '2'] as const).map((value) => ({ value, label: labor.levelNames[value] }))}
        onChange={(value) => {
          edit({ levels: value === '2' ? 2 : 1 })
        }}
      />
      <FieldProblems field="levels" />
      <Choice field="missing" label={labor.missing} values={missingRules} words={labor.missingRules} />
      <SelectField
        compact
        label={labor.reference}
        value={referenceYear === null ? '' : String(referenceYear)}
        options={[{ value: '', label: labor.ownYear }, ...years.map((year) => ({ value: String(year), label: labor.fixedYear(year) }))]}
        onChange={(value) => {
          edit({ referenceYear: value === '' ? null : Number(value) })
        }}
      />
      <FieldProblems field="referenceYear" />
      <SelectField
        compact
        label={labor.zoneReference}
        value={reference}
        options={(['units', 'zones'] as const).map((value) => ({ value, label: labor.zoneReferences[value] }))}
        onChange={(value) => {
          edit({ reference: value })
        }}
      />
      <FieldProblems field="reference" />
      <CheckField
        checked={standardise}
        onChange={(checked) => {
          edit({ standardise: checked })
        }}
      >
        {labor.standardise}
      </CheckField>
      <FieldProblems field="standardise" />
    </section>
  )
}

/** Who is not rated: too few residents, or taken out by name. Both stay on map and table with their reason. */
export const ExclusionForm = () => {
  const exclude = useRecipeField('exclude')
  const minPopulation = useRecipeField('minPopulation')
  const edit = useEdit()
  const units = useApp((state) => state.data.units)
  const endGesture = useApp((state) => state.endGesture)
  return (
    <section className="lab-section" aria-labelledby="lab-exclusions">
      <h2 id="lab-exclusions">{labor.exclusions}</h2>
      <NumberField
        label={labor.minPopulation}
        value={minPopulation}
        min={0}
        step={1}
        onChange={(least) => {
          edit({ minPopulation: least }, 'minPopulation')
        }}
        onEnd={endGesture}
      />
      <FieldProblems field="minPopulation" />
      <FieldProblems field="population" />
      <SelectField
        compact
        label={labor.exclude}
        value=""
        options={[{ value: '', label: labor.excludeAdd }, ...units.filter((unit) => !exclude.includes(unit.id)).map((unit) => ({ value: unit.id, label: unit.name }))]}
        onChange={(id) => {
          if (id !== '') edit({ exclude: [...exclude, id].sort() })
        }}
      />
      <ul className="lab-chips">
        {exclude.map((id) => {
          const name = units.find((unit) => unit.id === id)?.name ?? id
          return (
            <li key={id}>
              <button
                type="button"
                className="chip"
                aria-label={`${name} wieder bewerten`}
                onClick={() => {
                  edit({ exclude: exclude.filter((each) => each !== id) })
                }}
              >
                {name} ✕
              </button>
            </li>
          )
        })}
      </ul>
      <FieldProblems field="exclude" />
    </section>
  )
}
