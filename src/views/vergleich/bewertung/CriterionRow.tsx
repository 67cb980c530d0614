import { useId } from 'react'
import { bewertung, criterionLabel, criterionWhat, percent, shownFactor, unitWord } from '../../../i18n/de/bewertung'
import { mostWeight, type CriterionDefinition, type CriterionSettings } from '../../../state/scorecard/criteria'
import { CheckField } from '../../../ui/Field'
import { NumberField } from '../../shared/NumberField'
import { EndNumber } from './EndNumber'

const tidy = (value: number): number => Number(value.toPrecision(12))

/**
 * What the group sets about one criterion.
 *
 * @param share share of all points, null where it does not count
 */
export const CriterionRow = ({ definition, settings, share, onChange }: { definition: CriterionDefinition; settings: CriterionSettings; share: number | null; onChange: (change: Partial<CriterionSettings>) => void }) => {
  const id = useId()
  const { unit, direction } = definition
  const factor = shownFactor(unit)
  const label = criterionLabel(definition)
  const number = (key: 'bad' | 'good' | 'must', words: string, empty?: string) => (
    <EndNumber
      key={key}
      label={words}
      suffix={unitWord[unit]}
      value={settings[key] === null ? null : tidy(settings[key] * factor)}
      {...(empty === undefined ? {} : { empty })}
      onChange={(value) => {
        onChange({ [key]: value === null ? null : tidy(value / factor) })
      }}
    />
  )
  return (
    <fieldset className={settings.on ? 'score-criterion' : 'score-criterion is-off'}>
      <legend>{label}</legend>
      <CheckField
        checked={settings.on}
        onChange={(on) => {
          onChange({ on })
        }}
      >
        {bewertung.counts}
      </CheckField>
      <div className="score-weight">
        <label className="visually-hidden" htmlFor={id}>
          {bewertung.weight}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={mostWeight}
          step={0.5}
          value={settings.weight}
          disabled={!settings.on}
          onChange={(event) => {
            onChange({ weight: event.target.valueAsNumber })
          }}
        />
        <NumberField
          label={bewertung.weightNumber}
          value={settings.weight}
          min={0}
          max={mostWeight}
          step={0.5}
          onChange={(weight) => {
            onChange({ weight })
          }}
        />
        <span className="fine">{share === null ? bewertung.isOff : bewertung.share(percent(share))}</span>
      </div>
      <details className="more">
        <summary>
          {bewertung.valuing}
          <span className="visually-hidden"> – {label}</span>
        </summary>
        <p className="fine">{criterionWhat(definition)}</p>
        <div className="score-numbers">
          {number('bad', bewertung.bad)}
          {number('good', bewertung.good)}
          {number('must', bewertung.must[direction], bewertung.mustEmpty)}
        </div>
      </details>
    </fieldset>
  )
}
