import { useId, useState } from 'react'
import { Histogram } from '../../charts/Histogram'
import { classesFor, wantedClasses } from '../../core/index/classes'
import type { ClassSpec } from '../../core/index/indexSpec'
import { classOf } from '../../core/statistics/classification/classOf'
import { labor } from '../../i18n/de/labor'
import { formatNumber } from '../../i18n/format'
import { classRanges } from '../../map/legend'
import { indexRecipe } from '../../state/derived/indexRecipe'
import { classMethods } from '../../state/recipes/recipeChoices'
import { SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'
import { classColours } from '../shared/classColours'
import { FieldProblems } from './FieldProblems'
import { laborShown } from './laborShown'
import { useEdit, useRecipeField } from './useRecipe'

type Method = ClassSpec['method'] | 'general'

/** "−1; 0; 1,5" as numbers; null where a part is none or they do not rise. */
const readBreaks = (text: string): readonly number[] | null => {
  const parts = text.split(';').map((part) => part.trim().replace('−', '-').replace(',', '.'))
  if (parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return null
  const breaks = parts.map(Number)
  return breaks.length > 6 || breaks.some((limit, i) => i > 0 && limit <= breaks[i - 1]!) ? null : breaks
}

const plain = (classes: ClassSpec | null): string => JSON.stringify(classes)

/** How the index is cut into classes: histogram and count per class are seen before the classes are taken. */
export const ClassForm = () => {
  const taken = useRecipeField('classes')
  const edit = useEdit()
  const shown = useApp(laborShown)
  const theme = useApp((state) => state.theme)
  const general = useApp((state) => indexRecipe(state.data, state.year, state.indexScheme).spec.classes!)
  const breaksId = useId()
  const [draft, setDraft] = useState<ClassSpec | null>(taken)
  const [drafted, setDrafted] = useState(taken)
  const [text, setText] = useState('−1; 0; 1; 1,5')
  // Another recipe, or undo, brings its own classes into the draft.
  if (plain(drafted) !== plain(taken)) {
    setDrafted(taken)
    setDraft(taken)
  }
  const method: Method = draft?.method ?? 'general'
  const breaks = readBreaks(text)
  const candidate = draft?.method === 'breaks' && breaks !== null ? { ...draft, breaks } : draft
  const spec = candidate ?? general
  const isReadable = draft?.method !== 'breaks' || breaks !== null
  const preview = isReadable ? classesFor({ indicators: [], classes: spec }, shown.unitValues) : null
  const counts = preview === null ? [] : preview.labels.map((_, index) => shown.unitValues.filter((value) => classOf(value, preview.breaks) === index).length)
  const colours = preview === null ? [] : classColours(preview.labels.length, 1, theme)
  const ranges = preview === null ? [] : classRanges(preview.breaks, 1)
  const pick = (next: Method): void => {
    setDraft(next === 'general' ? null : next === 'breaks' ? { method: next, breaks: breaks ?? [0] } : { method: next, count: draft?.count ?? 5 })
  }
  return (
    <section className="lab-section" aria-labelledby="lab-classes">
      <h2 id="lab-classes">{labor.classes}</h2>
      <SelectField compact label={labor.classMethod}
        term="stufe" value={method} options={(['general', ...classMethods] as const).map((each) => ({ value: each, label: labor.classMethods[each] }))} onChange={pick} />
      {draft !== null && draft.method !== 'breaks' && (
        <SelectField
          compact
          label={labor.classCount}
          value={String(wantedClasses(draft))}
          options={[2, 3, 4, 5, 6, 7].map((count) => ({ value: String(count), label: String(count) }))}
          onChange={(count) => {
            setDraft({ method: draft.method, count: Number(count) })
          }}
        />
      )}
      {draft?.method === 'breaks' && (
        <div className="field">
          <label htmlFor={breaksId}>{labor.breaks}</label>
          <input
            id={breaksId}
            value={text}
            aria-invalid={breaks === null}
            onChange={(event) => {
              setText(event.target.value)
            }}
          />
          {breaks === null && (
            <p className="problem problem-error" role="alert">
              Die Grenzen sind keine ansteigende Reihe von höchstens sechs Zahlen. Zum Beispiel: −1; 0; 1; 1,5.
            </p>
          )}
        </div>
      )}
      {preview !== null && (
        <>
          <p className="fine">{labor.classPreview}</p>
          <Histogram values={shown.unitValues} breaks={preview.breaks} colourOf={(value) => colours[classOf(value, preview.breaks)] ?? 'transparent'} marked={null} width={300} />
          <ul className="lab-class-counts">
            {preview.labels.map((label, index) => (
              <li key={label}>
                <span className="swatch" aria-hidden="true" style={{ backgroundColor: colours[index] }} />
                <span>{label}</span>
                <span className="legend-range">{ranges[index]}</span>
                <b>{formatNumber(counts[index]!)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {plain(candidate) === plain(taken) ? (
        <p className="fine">{labor.classesTaken}</p>
      ) : (
        <button
          type="button"
          className="button"
          disabled={!isReadable}
          onClick={() => {
            edit({ classes: candidate })
          }}
        >
          {labor.takeClasses}
        </button>
      )}
      <FieldProblems field="classes" />
    </section>
  )
}
