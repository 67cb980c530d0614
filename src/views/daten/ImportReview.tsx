import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Status } from '../../core/indicators/provenance'
import { statuses } from '../../core/indicators/provenance'
import type { Problem } from '../../core/result'
import { buildImport } from '../../data/csv/buildImport'
import { ownId } from '../../data/csv/guessTarget'
import type { ColumnTarget } from '../../data/csv/recognition'
import { daten } from '../../i18n/de/daten'
import { listed } from '../../i18n/format'
import { SelectField } from '../../ui/Field'
import { useApp, useAppStore } from '../AppContext'
import { missingPartners } from './missingPartners'
import { ReportView } from './ReportView'
import type { Reading } from './readFile'
import { targetFrom, targetOptions, targetValue } from './targetOptions'
import { applyTable } from './useImports'

/** What was recognised in a table, and the user's decisions before it is used. */
export const ImportReview = ({ reading, onDone }: { reading: Reading; onDone: () => void }) => {
  const { raw, recognition } = reading
  const store = useAppStore()
  const data = useApp((state) => state.data)
  const shownYear = useApp((state) => state.year)
  const [targets, setTargets] = useState<Readonly<Record<string, ColumnTarget>>>({})
  const [status, setStatus] = useState<Status | null>(recognition.modelMarker ? 'modell' : null)
  const [sourceTitle, setSourceTitle] = useState('')
  const [year, setYear] = useState(String(recognition.titleYear ?? shownYear))
  const [asked, setAsked] = useState(false)
  const ids = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const options = targetOptions(data)
  const targetOf = (key: string): ColumnTarget => targets[key] ?? recognition.columns.find((column) => column.key === key)!.target
  const needsYear = recognition.columns.some((column) => {
    const target = targetOf(column.key)
    return target.kind !== 'ignore' && target.year === null
  })
  const isUnanswered = asked && status === null
  const nameOf = (id: string): string => data.units.find((unit) => unit.id === id)?.name ?? id

  // Built with every change, so that all problems stand here before the last step; the status does not change them.
  const chosenYear = /^\d{4}$/.test(year) ? Number(year) : null
  const built = useMemo(
    () => buildImport(raw, recognition, { status: status ?? 'amtlich', sourceTitle, year: chosenYear, targets }, data, reading.problems),
    [raw, recognition, status, sourceTitle, chosenYear, targets, data, reading.problems],
  )
  const problems: readonly Problem[] = [
    ...(built.ok ? built.warnings : built.problems),
    ...missingPartners(recognition.columns.map((column) => targetOf(column.key)), chosenYear, data),
  ]

  const apply = (): void => {
    if (status === null) {
      setAsked(true)
      document.getElementById(`${ids}-amtlich`)?.focus()
      return
    }
    if (!built.ok) return
    applyTable(store, built.value)
    onDone()
  }

  return (
    <form
      className="review"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <h3 ref={heading} tabIndex={-1}>{daten.review(raw.fileName)}</h3>
      <p>{daten.recognised(recognition.units.length, data.units.length, recognition.unitColumn)}</p>
      {recognition.missingUnits.length > 0 && recognition.missingUnits.length < 20 && <p className="caution">{daten.missingUnits(listed(recognition.missingUnits.map(nameOf)))}</p>}
      {recognition.setAside.length > 0 && <p className="fine">{daten.setAside(listed(recognition.setAside.slice(0, 6).map((row) => `„${row.label}“ (Zeile ${row.line})`)))}</p>}

      <table className="plain-table columns-table">
        <caption>{daten.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{daten.column}</th>
            <th scope="col">Erste Werte</th>
            <th scope="col">{daten.meaning}</th>
            <th scope="col">Jahr</th>
          </tr>
        </thead>
        <tbody>
          {recognition.columns.map((column) => {
            const target = targetOf(column.key)
            return (
              <tr key={column.key}>
                <th scope="row">{column.header}</th>
                <td className="fine">{column.entries.slice(0, 3).map((entry) => entry.text || '(leer)').join(' · ')}</td>
                <td>
                  <SelectField
                    compact
                    label={`Bedeutung von „${column.header}“`}
                    value={targetValue(target)}
                    groups={options}
                    onChange={(value) => {
                      setTargets({ ...targets, [column.key]: targetFrom(value, column, ownId) })
                    }}
                  />
                  {target.kind === 'ignore' && column.target.kind === 'ignore' && <span className="fine">{column.target.why}</span>}
                </td>
                <td className="number">{target.kind === 'ignore' ? '' : (target.year ?? year)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>

      {needsYear && (
        <div className="field year-field">
          <label htmlFor={`${ids}-year`}>{daten.year}</label>
          <input
            id={`${ids}-year`}
            inputMode="numeric"
            size={6}
            value={year}
            onChange={(event) => {
              setYear(event.target.value)
            }}
          />
        </div>
      )}

      <fieldset className="status-choice" role="radiogroup" aria-required="true" aria-labelledby={`${ids}-status-name`} aria-describedby={isUnanswered ? `${ids}-status-error ${ids}-status-hint` : `${ids}-status-hint`} aria-invalid={isUnanswered}>
        <legend id={`${ids}-status-name`}>{daten.status}</legend>
        {isUnanswered && (
          <p id={`${ids}-status-error`} className="problem problem-error" role="alert">
            {daten.pickStatus}
          </p>
        )}
        <p id={`${ids}-status-hint`} className="fine">{recognition.modelMarker ? daten.modelForced : daten.statusHint}</p>
        {statuses.map((each) => (
          <label key={each} className="check">
            <input
              id={`${ids}-${each}`}
              type="radio"
              name={`${ids}-status`}
              value={each}
              checked={status === each}
              disabled={recognition.modelMarker && each !== 'modell'}
              onChange={() => {
                setStatus(each)
              }}
            />
            <span>{daten.statuses[each]}</span>
          </label>
        ))}
      </fieldset>

      <div className="field">
        <label htmlFor={`${ids}-source`}>{daten.sourceTitle}</label>
        <input
          id={`${ids}-source`}
          value={sourceTitle}
          placeholder={daten.sourceExample}
          onChange={(event) => {
            setSourceTitle(event.target.value)
          }}
        />
      </div>

      <div aria-live="polite">
        <ReportView problems={problems} fileName={raw.fileName} />
      </div>
      <div className="actions">
        <button type="submit" className="button button-main">
          {daten.apply}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {daten.cancel}
        </button>
      </div>
    </form>
  )
}
