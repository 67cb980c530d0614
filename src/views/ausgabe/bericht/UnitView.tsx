import { createContext, useContext } from 'react'
import { bericht } from '../../../i18n/de/bericht'
import type { Provenance } from './blocks'
import type { FlowUnit } from './flowUnits'
import { PictureView } from './PictureView'
import { pictureSize } from './pictureSize'

/** What of a unit stands here: all of it, or some of its rows. */
export interface Part {
  /** First row and the one after the last; both 0 for the whole of what has no rows. */
  readonly from: number
  readonly to: number
  readonly isLast: boolean
  /** Shares of the columns as measured, so that every part of a table looks the same. */
  readonly columns: readonly number[] | null
  /** Where the lines of a paragraph begin, in letters. */
  readonly lines: readonly number[] | null
  readonly pageOf: ((key: string) => number | null) | null
}

/** A unit that is measured shows pictures as empty boxes: their size is known. */
export const Measuring = createContext(false)

export const wholePart: Part = { from: 0, to: Infinity, isLast: true, columns: null, lines: null, pageOf: null }

/** What a figure, a table or a summary rests on. */
export const Foot = ({ status, sources, note = '' }: Provenance & { note?: string | undefined }) => {
  const words = [note, status === undefined || status === 'modell' ? '' : `${bericht.statusOf(status)}.`, bericht.sourcesLine(sources)].filter((text) => text !== '').join(' ')
  return words === '' && status !== 'modell' ? null : (
    <p className="report-source">
      {status === 'modell' && <b className="report-model">{bericht.model}</b>} {words}
    </p>
  )
}

const Caption = ({ label, text, continued }: { label: string; text: string; continued: boolean }) => {
  const measuring = useContext(Measuring)
  return (
    <>
      <b>{label}</b> {text}
      {(continued || measuring) && <span className="report-continued"> ({bericht.continued})</span>}
    </>
  )
}

const TableView = ({ unit, part }: { unit: Extract<FlowUnit, { kind: 'table' }>; part: Part }) => {
  const { block, label } = unit
  const rows = block.rows.slice(part.from, part.to)
  return (
    <div className="report-table">
      <table style={part.columns === null ? undefined : { tableLayout: 'fixed' }}>
        <caption>
          <Caption label={label} text={block.caption} continued={part.from > 0} />
        </caption>
        <colgroup>
          {block.columns.map(({ share }, i) => {
            const width = part.columns?.[i] ?? share
            return <col key={i} style={width === undefined ? undefined : { width: `${String(width)}%` }} />
          })}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map((column, i) => (
              <th key={i} scope="col" className={column.number === true ? 'number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, r) => (
            <tr key={part.from + r} data-row>
              {cells.map((cell, i) => {
                const kind = block.columns[i]?.number === true ? 'number' : undefined
                // The name of a row is its first column of words.
                return i === Math.max(0, block.columns.findIndex(({ number }) => number !== true)) ? (
                  <th key={i} scope="row" className={kind}>
                    {cell}
                  </th>
                ) : (
                  <td key={i} className={kind}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {part.isLast && <Foot status={block.status} sources={block.sources} note={block.note} />}
    </div>
  )
}

const Contents = ({ unit, part }: { unit: Extract<FlowUnit, { kind: 'contents' }>; part: Part }) => (
  <nav className="report-contents" aria-label={bericht.toc}>
    {(part.from === 0 || part.to === Infinity) && <h3 className="report-chapter">{bericht.toc}</h3>}
    <ol>
      {unit.entries.slice(part.from, part.to).map(({ level, number, title, target }) => (
        <li key={target} data-row className={`level-${String(level)}`}>
          <a
            href={`#bericht-${target}`}
            onClick={(event) => {
              // The address belongs to the app's state: the page is scrolled to, not navigated.
              event.preventDefault()
              const found = document.getElementById(`bericht-${target}`)
              found?.scrollIntoView({ block: 'start' })
              found?.focus({ preventScroll: true })
            }}
          >
            <span className="contents-number">{number}</span>
            <span className="contents-title">{title}</span>
            {part.pageOf !== null && <span className="contents-page">{part.pageOf(target) ?? '–'}</span>}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

/** One unit of the report, or a part of it: the same on pages, in running text and while it is measured. */
export const UnitView = ({ unit, part }: { unit: FlowUnit; part: Part }) => {
  const measuring = useContext(Measuring)
  const id = measuring ? undefined : `bericht-${unit.key}`
  switch (unit.kind) {
    case 'contents':
      return <Contents unit={unit} part={part} />
    case 'chapter':
      return (
        <h3 className="report-chapter" id={id} tabIndex={-1}>
          <span className="report-number">{unit.number}</span> {unit.text}
        </h3>
      )
    case 'section': {
      // A page may begin with a section: below the page's own heading there is no level to leave out.
      const Heading = part.pageOf === null ? 'h4' : 'h3'
      return (
        <Heading className="report-section" id={id} tabIndex={-1}>
          <span className="report-number">{unit.number}</span> {unit.text}
        </Heading>
      )
    }
    case 'paragraph': {
      const text = part.lines === null || part.to === Infinity || part.to === 0 ? unit.text : unit.text.slice(part.lines[part.from] ?? 0, part.lines[part.to] ?? unit.text.length)
      return <p className={`report-paragraph is-${unit.tone}`}>{text}</p>
    }
    case 'list': {
      const items = unit.items.slice(part.from, part.to).map((item, i) => (
        <li key={part.from + i} data-row>
          {item}
        </li>
      ))
      const name = `report-list${unit.written ? ' is-written' : ''}`
      return unit.numbered ? (
        <ol className={name} start={part.from + 1}>
          {items}
        </ol>
      ) : (
        <ul className={name}>{items}</ul>
      )
    }
    case 'terms':
      return (
        <dl className="report-terms">
          {unit.entries.slice(part.from, part.to).map(({ term, text }) => (
            <div key={term} data-row>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )
    case 'figure': {
      const { block, label } = unit
      return (
        <figure className="report-figure" data-figure={unit.key}>
          {measuring ? <div style={{ height: `${String(pictureSize(block.picture).heightMm)}mm` }} /> : <PictureView picture={block.picture} alt={block.alt} />}
          <figcaption>
            <p>
              <b>{label}</b> {block.caption}
            </p>
            <Foot status={block.status} sources={block.sources} />
          </figcaption>
        </figure>
      )
    }
    case 'table':
      return <TableView unit={unit} part={part} />
    case 'profile':
    case 'editor':
      return null
  }
}
