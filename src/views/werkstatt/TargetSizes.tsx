import { useId } from 'react'
import type { DraftSizes } from '../../core/zoning/draft/draft'
import { formatNumber } from '../../i18n/format'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'

const fields: readonly { readonly key: keyof DraftSizes; readonly label: string; readonly step: number; readonly empty: string }[] = [
  { key: 'rooms', label: 'Gewünschte Räume', step: 1, empty: 'offen' },
  { key: 'target', label: 'Zielgröße', step: 500, empty: 'Mittel' },
  { key: 'least', label: 'mindestens', step: 500, empty: 'frei' },
  { key: 'most', label: 'höchstens', step: 500, empty: 'frei' },
]

/** Which sizes the group aims at; they belong to the variant. Empty fields set nothing. */
export const TargetSizes = ({ model }: { model: DeskModel }) => {
  const id = useId()
  const workshop = useWorkshopStore()
  const sizes = model.draft.sizes ?? {}
  return (
    <details className="more">
      <summary>Wie groß sollen Räume sein?</summary>
      <div className="target-sizes">
        {fields.map(({ key, label, step, empty }) => (
          <div key={key} className="field field-compact">
            <label htmlFor={`${id}${key}`}>{label}</label>
            <input
              id={`${id}${key}`}
              type="number"
              min={0}
              step={step}
              inputMode="numeric"
              placeholder={empty}
              value={sizes[key] ?? ''}
              onChange={(event) => {
                const value = Math.round(event.target.valueAsNumber)
                const others = Object.fromEntries(Object.entries(sizes).filter(([other]) => other !== key))
                workshop.getState().setSizes(Number.isFinite(value) && value > 0 ? { ...others, [key]: value } : others, `sizes ${key}`)
              }}
              onBlur={() => {
                workshop.getState().endGesture()
              }}
            />
          </div>
        ))}
      </div>
      <p className="fine">
        Menschen je Raum. Mit einer Zielgröße oder einer gewünschten Zahl von Räumen bleibt der Maßstab beim Malen gleich; ohne beides gilt das Mittel der Räume, die es gerade gibt.
        {model.sizes.target !== null && ` Zielgröße jetzt: ${formatNumber(model.sizes.target)} Menschen.`}
      </p>
    </details>
  )
}
