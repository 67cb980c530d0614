import { labor } from '../../i18n/de/labor'
import { treatments, type RecipeIndicator } from '../../state/recipes/recipeChoices'
import { SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'
import { NumberField } from '../shared/NumberField'

/** The rarer choices of one indicator: level or change, its own treatment, target values. */
export const IndicatorDetails = ({ chosen, isTarget, onChange }: { chosen: RecipeIndicator; isTarget: boolean; onChange: (id: string, change: Partial<RecipeIndicator>) => void }) => {
  const years = useApp((state) => state.data.years)
  const year = useApp((state) => state.year)
  const description = useApp((state) => state.data.indicators.find((each) => each.id === chosen.id)?.description ?? '')
  const earlier = years.filter((each) => each !== year || each === chosen.since)
  const [zero, one] = chosen.goalposts ?? [0, 100]
  return (
    <div className="lab-details">
      <p className="fine">{description}</p>
      <SelectField
        compact
        label={labor.since}
        value={chosen.since === undefined ? '' : String(chosen.since)}
        options={[{ value: '', label: labor.level }, ...earlier.map((each) => ({ value: String(each), label: labor.change(each) }))]}
        onChange={(value) => {
          onChange(chosen.id, { since: value === '' ? undefined : Number(value) })
        }}
      />
      <SelectField
        compact
        label={labor.treatment}
        value={chosen.treat ?? ''}
        options={[{ value: '', label: 'wie im Rezept' }, ...treatments.map((each) => ({ value: each, label: labor.treatments[each] }))]}
        onChange={(value) => {
          onChange(chosen.id, { treat: treatments.find((each) => each === value) })
        }}
      />
      {isTarget && (
        <div className="lab-pair">
          <NumberField label={labor.goalposts[0]} value={zero} onChange={(value) => { onChange(chosen.id, { goalposts: [value, one] }) }} />
          <NumberField label={labor.goalposts[1]} value={one} onChange={(value) => { onChange(chosen.id, { goalposts: [zero, value] }) }} />
        </div>
      )}
    </div>
  )
}
