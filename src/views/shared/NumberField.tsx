import { useId, useState } from 'react'

/** A labelled number that is taken over while typing wherever it is a number within its limits. */
export const NumberField = ({ label, value, min, max, step = 'any', onChange, onEnd }: { label: string; value: number; min?: number; max?: number; step?: number | 'any'; onChange: (value: number) => void; onEnd?: () => void }) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="field lab-number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={step}
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value)
          const next = event.target.valueAsNumber
          if (Number.isFinite(next) && (min === undefined || next >= min) && (max === undefined || next <= max)) onChange(next)
        }}
        onBlur={() => {
          setTyped(null)
          onEnd?.()
        }}
      />
    </div>
  )
}
