import { useRef, useState } from 'react'
import type { Problem } from '../../core/result'
import { daten } from '../../i18n/de/daten'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'
import { saveFile } from '../shared/saveFile'
import { ImportReview } from './ImportReview'
import { readFile, type Reading } from './readFile'
import { ReportView } from './ReportView'
import { templateTable } from './templateTable'

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly fileName: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'review'; readonly reading: Reading }

/** The door for tables: choose or drop a file, check what was recognised, take it over or leave everything as it was. */
export const ImportCard = () => {
  const data = useApp((state) => state.data)
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)

  const open = async (file: File): Promise<void> => {
    setStep({ kind: 'reading' })
    const read = await readFile(file, data)
    setStep(read.ok ? { kind: 'review', reading: read.value } : { kind: 'refused', fileName: file.name, problems: read.problems })
  }

  return (
    <section className="card import-card">
      <h2>{daten.load}</h2>
      <p>{daten.loadHint}</p>
      <div
        className={over ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer.files
          if (file !== undefined) void open(file)
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={daten.choose}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file !== undefined) void open(file)
            // The same file can be picked again after it was corrected.
            event.target.value = ''
          }}
        />
        <button ref={choose} type="button" className="button button-main" onClick={() => input.current?.click()}>
          <Icon name="laden" size={18} />
          <span>{daten.choose}</span>
        </button>
        <span className="fine">{daten.drop}</span>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            saveFile('vorlage-ortsteile.csv', templateTable(data), 'text/csv;charset=utf-8')
          }}
        >
          {daten.template}
        </button>
      </div>
      <div aria-live="polite">
        {step.kind === 'reading' && <p className="loading">{daten.reading}</p>}
        {step.kind === 'refused' && (
          <div className="refused">
            <h3>{daten.refused}</h3>
            <ReportView problems={step.problems} fileName={step.fileName} />
          </div>
        )}
      </div>
      {step.kind === 'review' && (
        <ImportReview
          key={step.reading.raw.fileName + String(step.reading.raw.rows.length)}
          reading={step.reading}
          onDone={() => {
            // After „Abbrechen“; after taking over, the view changes and takes the focus with it.
            choose.current?.focus()
            setStep({ kind: 'idle' })
          }}
        />
      )}
    </section>
  )
}
