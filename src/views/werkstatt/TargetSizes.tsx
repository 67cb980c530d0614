import { useId } from 'react'
import { setDesk, useDesk } from './deskStore'

const fields = [
  { key: 'target', label: 'Zielgröße' },
  { key: 'least', label: 'mindestens' },
  { key: 'most', label: 'höchstens' },
] as const

/** Which sizes the group aims at; empty fields set nothing. */
export const TargetSizes = () => {
  const id = useId()
  const desk = useDesk()
  return (
    <details className="more">
      <summary>Wie groß sollen Räume sein?</summary>
      <div className="target-sizes">
        {fields.map(({ key, label }) => (
          <div key={key} className="field field-compact">
            <label htmlFor={`${id}${key}`}>{label}</label>
            <input
              id={`${id}${key}`}
              type="number"
              min={0}
              step={500}
              inputMode="numeric"
              placeholder={key === 'target' ? 'Mittel' : 'frei'}
              value={desk[key] ?? ''}
              onChange={(event) => {
                const value = event.target.valueAsNumber
                setDesk({ [key]: Number.isFinite(value) && value > 0 ? value : null })
              }}
            />
          </div>
        ))}
      </div>
      <p className="fine">Menschen je Raum. Ohne Zielgröße gilt das Mittel der Räume.</p>
    </details>
  )
}
