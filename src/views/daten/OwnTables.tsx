import { useRef } from 'react'
import { daten } from '../../i18n/de/daten'
import { counted, formatDate, listed } from '../../i18n/format'
import { StatusTag } from '../../ui/StatusTag'
import { useApp, useAppStore } from '../AppContext'
import { ReportView } from './ReportView'
import { removeTable } from './useImports'

/** The user's own tables: what they bring, their report, and the way to take them back. */
export const OwnTables = () => {
  const store = useAppStore()
  const imports = useApp((state) => state.imports)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>{daten.ownTables}</h2>
      {imports.length === 0 ? (
        <p className="empty">{daten.noTables}</p>
      ) : (
        <ul className="own-tables">
          {imports.map((table) => (
            <li key={table.id}>
              <div className="own-table-head">
                <b>{table.fileName}</b>
                <StatusTag status={table.status} />
                <button
                  type="button"
                  className="button"
                  aria-label={`${daten.remove}: ${table.fileName}`}
                  onClick={() => {
                    // This button goes away with the table.
                    heading.current?.focus()
                    removeTable(store, table)
                  }}
                >
                  {daten.remove}
                </button>
              </div>
              <p className="fine">
                {table.sourceTitle} · geladen am {formatDate(table.importedAt.slice(0, 10))} · {counted(table.series.length, 'Spalte', 'Spalten')}: {listed(table.series.map((series) => series.header))}
              </p>
              {table.problems.length > 0 && (
                <details>
                  <summary>
                    {daten.report} ({counted(table.problems.length, 'Hinweis', 'Hinweise')})
                  </summary>
                  <ReportView problems={table.problems} fileName={table.fileName} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
