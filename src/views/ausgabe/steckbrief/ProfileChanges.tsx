import { isPresent, type Value } from '../../../core/indicators/missing'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatNumber } from '../../../i18n/format'
import type { ChangeCaveat, ChangeLine, ProfileChanges as Changes } from '../../../state/profile/changes'
import { fitList } from './fitList'
import { measures } from './profileLayout'

/** Caveats in the order in which the rows have them, and their letters. */
const caveatsOf = (changes: Changes): readonly ChangeCaveat[] => [...new Set(changes.lines.flatMap(({ caveats }) => caveats))]
const markOf = (changes: Changes, caveat: ChangeCaveat): string => 'abcd'[caveatsOf(changes).indexOf(caveat)] ?? ''
const sparkMm = { width: 17, height: 3.6 }

/** Points of a line over the years, broken where a year has no value. */
const segments = (years: readonly number[], values: readonly Value[], x: (year: number) => number, y: (value: number) => number): readonly (readonly [number, number])[][] => {
  const parts: [number, number][][] = []
  let open: [number, number][] | null = null
  values.forEach((value, i) => {
    if (!isPresent(value)) {
      open = null
      return
    }
    if (open === null) {
      open = []
      parts.push(open)
    }
    open.push([Number(x(years[i]!).toFixed(2)), Number(y(value).toFixed(2))])
  })
  return parts
}

const pathOf = (parts: readonly (readonly (readonly [number, number])[])[]): string => parts.map((part) => `M${part.map(([a, b]) => `${a} ${b}`).join('L')}`).join('')

/** A small line with a dot per year, the city dashed; years at their true distance. */
const Spark = ({ years, line }: { years: readonly number[]; line: ChangeLine }) => {
  const all = [...line.values, ...(line.city ?? [])].filter(isPresent)
  if (all.length === 0) return null
  const [first, last] = [years[0]!, years.at(-1)!]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const x = (year: number): number => 1 + ((year - first) / Math.max(1, last - first)) * (sparkMm.width - 2)
  const y = (value: number): number => (high === low ? sparkMm.height / 2 : sparkMm.height - 0.7 - ((value - low) / (high - low)) * (sparkMm.height - 1.4))
  const own = segments(years, line.values, x, y)
  return (
    <svg className="profile-spark" viewBox={`0 0 ${sparkMm.width} ${sparkMm.height}`} style={{ width: `${sparkMm.width}mm`, height: `${sparkMm.height}mm` }} aria-hidden="true">
      {line.city !== null && <path d={pathOf(segments(years, line.city, x, y))} fill="none" stroke="#565c74" strokeWidth="0.3" strokeDasharray="0.8 0.6" />}
      <path d={pathOf(own)} fill="none" stroke="#1d2433" strokeWidth="0.4" />
      {own.flat().map(([a, b]) => (
        <circle key={a} cx={a} cy={b} r="0.55" fill="#1d2433" />
      ))}
    </svg>
  )
}

/** Which of the two lines is which. */
const SparkKey = ({ hasCity }: { hasCity: boolean }) =>
  hasCity ? (
    <>
      <svg className="profile-spark-key" viewBox="0 0 4 2">
        <path d="M0 1h4" stroke="#1d2433" strokeWidth="0.4" />
      </svg>
      {steckbrief.here}{' '}
      <svg className="profile-spark-key" viewBox="0 0 4 2">
        <path d="M0 1h4" stroke="#565c74" strokeWidth="0.3" strokeDasharray="0.8 0.6" />
      </svg>
      {steckbrief.cityDashed}
    </>
  ) : null

const noteOf = (changes: Changes, rows: number): string => {
  const caveats = caveatsOf(changes)
  const left = changes.lines.length - rows
  return [...(left > 0 ? [steckbrief.moreLines(left)] : []), ...(changes.indexIsRelative ? [steckbrief.relative] : []), ...(caveats.length === 0 ? [] : [`${steckbrief.caveatsHead}${caveats.map((caveat) => `${markOf(changes, caveat)}:\u00a0${steckbrief.caveat[caveat]}`).join('; ')}.`])].join(' ')
}

const mostNoteLines = 4
const mostRows = 10

const fittedNote = (changes: Changes, rows: number) => fitList(noteOf(changes, rows), [], { widthMm: measures.columnMm, pt: measures.notePt, lines: mostNoteLines }, () => '')

/** Lines shown and height of the section, known before it is drawn; lines go where there is less room than they need. */
export const changesPlan = (changes: Changes | null, roomMm: number): { readonly rows: number; readonly heightMm: number } => {
  if (changes === null) return { rows: 0, heightMm: measures.headMm + measures.lineMm * 2 }
  const heightOf = (rows: number): number => measures.headMm + measures.rowMm * (1 + rows) + fittedNote(changes, rows).lines * measures.noteLineMm + 0.8
  let rows = Math.min(mostRows, changes.lines.length)
  while (rows > 1 && heightOf(rows) > roomMm) rows--
  return { rows, heightMm: heightOf(rows) }
}

/** People, the index and its indicators over the loaded years, as numbers and as a small line. */
export const ProfileChanges = ({ changes, rows, heightMm }: { changes: Changes | null; rows: number; heightMm: number }) => {
  if (changes === null)
    return (
      <section className="profile-section" style={{ height: `${heightMm}mm` }}>
        <h3>{steckbrief.changeHead}</h3>
        <p>{steckbrief.oneYear}</p>
      </section>
    )
  const { years, lines } = changes
  return (
    <section className="profile-section" style={{ height: `${heightMm}mm` }}>
      <h3>{steckbrief.change(years[0]!, years.at(-1)!)}</h3>
      <table className="profile-table profile-changes">
        <caption className="visually-hidden">{steckbrief.changeCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{steckbrief.indicator}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
            <td className="profile-spark-cell" aria-hidden="true">
              <SparkKey hasCity={lines.some(({ city, values }) => city !== null && city.some((value, i) => value !== values[i]))} />
            </td>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, rows).map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.label}
                {line.unit === '' ? '' : `, ${line.unit}`}
                {line.caveats.length > 0 && <sup>{line.caveats.map((caveat) => markOf(changes, caveat)).sort().join(' ')}</sup>}
              </th>
              {line.values.map((value, i) => (
                <td key={years[i]} className="number">
                  {isPresent(value) ? formatNumber(value, line.decimals) : steckbrief.notRatedShort}
                </td>
              ))}
              <td className="profile-spark-cell">
                <Spark years={years} line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="profile-note" style={{ maxHeight: `${fittedNote(changes, rows).lines * measures.noteLineMm}mm` }}>
        {fittedNote(changes, rows).text}
      </p>
    </section>
  )
}
