import { Fragment } from 'react'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { Report } from '../../../state/report/report'
import { Foot, UnitView, wholePart } from './UnitView'
import type { ComposedChapter, Slot } from './composeReport'
import { flowUnits, type FlowUnit } from './flowUnits'
import { SlotNote } from './SlotNote'
import { writtenAt } from '../../../state/report/editReport'
import { TextEditor } from './TextEditor'

interface RunningTextProps {
  readonly report: Report
  readonly chapters: readonly ComposedChapter[]
  readonly writing: string | null
  readonly onWrite: (slot: Slot) => void
  readonly onText: (slot: Slot, text: string) => void
  readonly onDone: () => void
  readonly onConfirm: (slot: Slot) => void
}

const Unit = ({ unit }: { unit: FlowUnit }) =>
  unit.kind === 'profile' ? (
    <section id={`bericht-${unit.key}`} tabIndex={-1}>
      <h4 className="report-section">{unit.name}</h4>
      <p className="report-paragraph is-plain">{unit.summary}</p>
      <Foot status={unit.status} sources={unit.sources} />
    </section>
  ) : (
    <UnitView unit={unit} part={wholePart} />
  )

/** The whole report as one text without pages: for narrow windows, for reading and writing on. */
export const RunningText = ({ report, chapters, writing, onWrite, onText, onDone, onConfirm }: RunningTextProps) => {
  const { units, places } = flowUnits(chapters, writing)
  const empty = chapters.filter(({ number }) => number === null)
  const note = (slot: Slot) => (
    <SlotNote
      slot={slot}
      onWrite={() => {
        onWrite(slot)
      }}
      onConfirm={() => {
        onConfirm(slot)
      }}
    />
  )
  return (
    <article className="report-running" data-theme="light" aria-label={berichtAnsicht.flow} lang="de">
      <div className="report-flow">
        <h2 className="running-title">{report.title}</h2>
        {report.subtitle !== '' && <p className="running-subtitle">{report.subtitle}</p>}
        {empty.map((chapter) => (
          <section key={chapter.id} className="running-empty">
            <p>
              <b>{chapter.title}</b> ({berichtAnsicht.empty})
            </p>
            {chapter.slots.map((slot) => (
              <Fragment key={slot.key}>{note(slot)}</Fragment>
            ))}
          </section>
        ))}
        {units.map((unit) => {
          const own = places.filter(({ beside }) => beside === unit.key)
          return (
            <Fragment key={unit.key}>
              {own.map((place) => (place.below ? null : <Fragment key={place.slot.key}>{note(place.slot)}</Fragment>))}
              {unit.kind === 'editor' ? (
                <TextEditor
                  slot={unit.slot}
                  written={writtenAt(report, unit.slot.key)}
                  onText={(text) => {
                    onText(unit.slot, text)
                  }}
                  onDone={onDone}
                />
              ) : unit.kind === 'table' || unit.kind === 'figure' ? (
                <div className="running-wide" role="region" aria-label={`${unit.label} ${unit.block.caption}`} tabIndex={0}>
                  <Unit unit={unit} />
                </div>
              ) : (
                <Unit unit={unit} />
              )}
              {own.map((place) => (place.below ? <Fragment key={place.slot.key}>{note(place.slot)}</Fragment> : null))}
            </Fragment>
          )
        })}
      </div>
    </article>
  )
}
