import { useId, useState } from 'react'

/**
 * A labelled number that is taken over when it is done (Enter or leaving the
 * field), so that a half-typed number changes nothing. An empty field is null where
 * that is allowed; what is no number goes back to what it was.
 */
export const EndNumber = ({ label, suffix = '', value, empty, min, step = 'any', onChange }: { label: string; suffix?: string; value: number | null; empty?: string; min?: number; step?: number | 'any'; onChange: (value: number | null) => void }) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const end = (): void => {
    if (typed === null) return
    const next = typed.trim() === '' ? null : Number(typed)
    const allowed = next === null ? empty !== undefined : Number.isFinite(next) && (min === undefined || next >= min)
    if (allowed && next !== value) onChange(next)
    setTyped(null)
  }
  return (
    <div className="field score-number">
      <label htmlFor={id}>
        {label}
        {suffix !== '' && `, ${suffix}`}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={min}
        step={step}
        placeholder={empty}
        value={typed ?? (value === null ? '' : String(value))}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === 'Enter') end()
        }}
      />
    </div>
  )
}
