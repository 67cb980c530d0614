import type { Problem } from '../../core/result'
import { groupProblems, reportCsv } from '../../data/csv/importReport'
import { daten } from '../../i18n/de/daten'
import { formatNumber } from '../../i18n/format'
import { saveFile } from '../shared/saveFile'

const shownPerKind = 8

const placeText = ({ row, column, value }: Problem['place']): string =>
  [row === undefined ? '' : `Zeile ${formatNumber(row)}`, column === undefined ? '' : `Spalte „${column}“`, value === undefined ? '' : `Wert „${value}“`].filter((part) => part !== '').join(', ')

/** The import report: problems by kind with place, sentence and way out; the whole list as a file. */
export const ReportView = ({ problems, fileName }: { problems: readonly Problem[]; fileName: string }) => {
  if (problems.length === 0) return null
  return (
    <div className="report">
      <ul className="problems">
        {groupProblems(problems).map((group) => (
          <li key={`${group.severity}${group.code}`} className={`problem problem-${group.severity}`}>
            {group.problems.slice(0, shownPerKind).map((problem, index) => {
              const place = placeText(problem.place)
              return (
                <p key={index}>
                  {place !== '' && <b>{place}: </b>}
                  {problem.sentence}
                </p>
              )
            })}
            {group.count > shownPerKind && <p>… und {formatNumber(group.count - shownPerKind)} weitere Stellen dieser Art.</p>}
            <p className="fine">{group.example.wayOut}</p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          saveFile(`bericht-${fileName.replace(/\.[^.]*$/, '')}.csv`, reportCsv(problems), 'text/csv;charset=utf-8')
        }}
      >
        {daten.saveReport}
      </button>
    </div>
  )
}
