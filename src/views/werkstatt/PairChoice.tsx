import { useState } from 'react'
import type { UnitId } from '../../core/units/unit'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { SelectField } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'

type Pair = readonly [UnitId, UnitId]

const collator = new Intl.Collator('de', { numeric: true })

/** Pairs of Ortsteile that belong, or do not belong, together. */
export const PairChoice = ({ label, pairs, onChange }: { label: string; pairs: readonly Pair[]; onChange: (pairs: readonly Pair[]) => void }) => {
  const units = useApp((state) => state.data.units)
  const options = [...units].sort((a, b) => collator.compare(a.name, b.name)).map((unit) => ({ value: unit.id, label: unit.name }))
  const [one, setOne] = useState(options[0]?.value ?? '')
  const [other, setOther] = useState(options[1]?.value ?? '')
  const nameOf = (id: UnitId): string => units.find((unit) => unit.id === id)?.name ?? id
  return (
    <details className="more">
      <summary>
        {label}
        {pairs.length > 0 && ` (${pairs.length})`}
      </summary>
      <ul className="pair-list">
        {pairs.map(([a, b]) => (
          <li key={`${a} ${b}`}>
            {nameOf(a)} und {nameOf(b)}
            <button
              type="button"
              className="icon-button"
              aria-label={proposalWords.removePair(nameOf(a), nameOf(b))}
              onClick={() => {
                onChange(pairs.filter(([x, y]) => x !== a || y !== b))
              }}
            >
              <Icon name="schliessen" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <div className="room-editor-line">
        <SelectField compact label="Ortsteil" value={one} options={options} onChange={setOne} />
        <SelectField compact label="und" value={other} options={options} onChange={setOther} />
      </div>
      <button
        type="button"
        className="button"
        disabled={one === other || pairs.some((pair) => pair.includes(one) && pair.includes(other))}
        onClick={() => {
          onChange([...pairs, [one, other]])
        }}
      >
        {proposalWords.addPair}
      </button>
    </details>
  )
}
