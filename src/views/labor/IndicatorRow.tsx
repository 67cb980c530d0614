import { memo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Problem } from '../../core/result'
import { labor } from '../../i18n/de/labor'
import { timed } from '../../map/timed'
import type { RecipeIndicator } from '../../state/recipes/recipeChoices'
import { ProblemList } from '../../ui/ProblemList'
import { IndicatorDetails } from './IndicatorDetails'

export interface IndicatorRowProps {
  readonly id: string
  readonly name: string
  readonly description: string
  /** The indicator in the recipe; undefined where it is not chosen. */
  readonly chosen: RecipeIndicator | undefined
  /** Where the slider stands: the weight given by hand, or the one the recipe's rule came to. */
  readonly weight: number
  readonly budget: boolean
  readonly isTarget: boolean
  /** Weight and influence as text, '' where there is no result. */
  readonly effect: string
  readonly problems: readonly Problem[]
  readonly onToggle: (id: string, on: boolean) => void
  readonly onWeight: (id: string, weight: number, gesture: boolean) => void
  readonly onChange: (id: string, change: Partial<RecipeIndicator>) => void
  readonly onEnd: () => void
}

/** Sliders go as far as makes sense beside each other; the number field takes more. */
const sliderEnd = 3
const numberEnd = 100

/** One indicator of the form: chosen or not, direction, weight, and what becomes of it. */
export const IndicatorRow = memo(({ id, name, description, chosen, weight, budget, isTarget, effect, problems, onToggle, onWeight, onChange, onEnd }: IndicatorRowProps) => {
  const [open, setOpen] = useState(false)
  /** Text that is being typed and is no number yet. */
  const [typed, setTyped] = useState<string | null>(null)
  const end = budget ? 100 : sliderEnd
  return (
    <li className={chosen === undefined ? 'lab-indicator' : 'lab-indicator is-chosen'}>
      <label className="check" title={description}>
        <input
          type="checkbox"
          checked={chosen !== undefined}
          onChange={(event) => {
            onToggle(id, event.target.checked)
          }}
        />
        <span>{name}</span>
      </label>
      {chosen !== undefined && (
        <>
          <select
            className="lab-direction"
            aria-label={labor.directionLabel(name)}
            value={String(chosen.direction)}
            onChange={(event) => {
              onChange(id, { direction: event.target.value === '1' ? 1 : -1 })
            }}
          >
            <option value="1">{labor.direction['1']}</option>
            <option value="-1">{labor.direction['-1']}</option>
          </select>
          <div className="lab-weight">
              <input
                type="range"
                min={0}
                max={end}
                step={budget ? 1 : 0.05}
                value={Math.min(end, weight)}
                aria-label={labor.weightLabel(name)}
                onChange={(event) => {
                  const next = Number(event.target.value)
                  // React renders within this call, so that the entry holds the whole way from the input to the coloured map.
                  timed('labor-slider', () => {
                    flushSync(() => {
                      onWeight(id, next, true)
                    })
                  })
                }}
                onPointerUp={onEnd}
                onKeyUp={onEnd}
                onBlur={onEnd}
              />
              <input
                type="number"
                min={0}
                max={budget ? 100 : numberEnd}
                step={budget ? 1 : 0.05}
                inputMode="decimal"
                value={typed ?? String(weight)}
                aria-label={`${labor.weightLabel(name)}, Zahl`}
                onChange={(event) => {
                  const { value, valueAsNumber } = event.target
                  setTyped(value)
                  if (Number.isFinite(valueAsNumber) && valueAsNumber >= 0 && valueAsNumber <= (budget ? 100 : numberEnd)) onWeight(id, valueAsNumber, true)
                }}
                onBlur={() => {
                  setTyped(null)
                  onEnd()
                }}
              />
          </div>
          {effect !== '' && <p className="lab-effect">{effect}</p>}
          <details
            className="lab-more"
            onToggle={(event) => {
              setOpen(event.currentTarget.open)
            }}
          >
            <summary>
              mehr<span className="visually-hidden"> zu {name}</span>
            </summary>
            {open && <IndicatorDetails chosen={chosen} isTarget={isTarget} onChange={onChange} />}
          </details>
          <ProblemList problems={problems} />
        </>
      )}
    </li>
  )
})
IndicatorRow.displayName = 'IndicatorRow'
