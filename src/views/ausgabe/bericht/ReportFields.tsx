import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import { comparableZonings } from '../../../state/derived/shown'
import { reportLimits, type Report } from '../../../state/report/report'
import { SelectField } from '../../../ui/Field'
import { useApp } from '../../AppContext'
import { zoningGroups } from '../../shared/zoningGroups'

const moreFields = ['subtitle', 'office', 'author', 'date'] as const

/** Title, author, office, date; and the year and the two zonings that the report is about, which are those of the whole app. */
export const ReportFields = ({ handle, report }: { handle: DocumentHandle<Report>; report: Report }) => {
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const year = useApp((state) => state.year)
  const a = useApp((state) => state.zoningA)
  const b = useApp((state) => state.zoningB)
  const show = useApp((state) => state.show)
  const many = comparableZonings({ data, variants }).length > 1
  const field = (name: 'title' | (typeof moreFields)[number]) => (
    <label key={name} className="report-field">
      <span>{berichtAnsicht.fields[name]}</span>
      <input
        type="text"
        value={report[name]}
        maxLength={reportLimits.line}
        placeholder={name === 'date' ? berichtAnsicht.dateHint : undefined}
        onChange={(event) => {
          const text = event.target.value
          handle.getState().change(berichtAnsicht.steps.field(berichtAnsicht.fields[name]), (now) => ({ ...now, [name]: text }), `bericht-${name}`)
        }}
        onBlur={() => {
          handle.getState().endGesture()
        }}
      />
    </label>
  )
  return (
    <>
      <section className="report-fields" aria-label={berichtAnsicht.about}>
        {field('title')}
        <details className="report-choice">
          <summary>{berichtAnsicht.more}</summary>
          {moreFields.map(field)}
        </details>
      </section>
      <section className="report-fields" aria-label={berichtAnsicht.basis}>
        {data.years.length > 1 && (
          <SelectField
            label={berichtAnsicht.year}
            value={String(year)}
            options={data.years.map((each) => ({ value: String(each), label: String(each) }))}
            onChange={(text) => {
              show({ year: Number(text) })
            }}
          />
        )}
        {many && (
          <>
            <SelectField
              label={berichtAnsicht.a}
              value={a}
              groups={zoningGroups(data, variants)}
              onChange={(zoningA) => {
                show({ zoningA })
              }}
            />
            <SelectField
              label={berichtAnsicht.b}
              value={b}
              groups={zoningGroups(data, variants)}
              onChange={(zoningB) => {
                show({ zoningB })
              }}
            />
          </>
        )}
      </section>
    </>
  )
}
