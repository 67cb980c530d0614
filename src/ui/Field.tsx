import { useId, type ReactNode } from 'react'
import type { TermId } from '../i18n/de/glossar'
import { Term } from './Term'

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
}
export interface OptionGroup<T extends string> {
  readonly label: string
  readonly options: readonly Option<T>[]
}

/** A labelled native select: works with every keyboard, screen reader and phone as they are. */
export const SelectField = <T extends string>({
  label,
  value,
  options = [],
  groups = [],
  onChange,
  compact = false,
  term,
}: {
  label: string
  value: T
  options?: readonly Option<T>[]
  groups?: readonly OptionGroup<T>[]
  onChange: (value: T) => void
  compact?: boolean
  /** Explains the label, beside it: within a label nothing else may be pressed. */
  term?: TermId
}) => {
  const id = useId()
  return (
    <div className={compact ? 'field field-compact' : 'field'}>
      {term === undefined ? (
        <label htmlFor={id}>{label}</label>
      ) : (
        <span>
          <label htmlFor={id}>{label}</label>
          <Term id={term} sign>
            {label}
          </Term>
        </span>
      )}
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value as T)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** A few exclusive choices side by side: radio buttons that look like one control. */
export const Segmented = <T extends string>({ label, value, options, onChange }: { label: string; value: T; options: readonly Option<T>[]; onChange: (value: T) => void }) => {
  const name = useId()
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value)
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

export const CheckField = ({ checked, onChange, children }: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }) => (
  <label className="check">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => {
        onChange(event.target.checked)
      }}
    />
    <span>{children}</span>
  </label>
)
