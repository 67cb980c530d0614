import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import { noExtras } from '../../../state/profile/profileSheet'
import type { Report } from '../../../state/report/report'
import { ProblemList } from '../../../ui/ProblemList'
import { printSheets } from '../blatt/printSheets'
import { fileNameOf } from '../../shared/fileNameOf'
import { saveSheetsAsHtml } from '../blatt/saveSheetsAsHtml'
import { SheetDesk } from '../blatt/SheetDesk'
import { saveFile } from '../../shared/saveFile'
import { useProfileExtras } from '../steckbrief/useProfileExtras'
import { ChapterList } from './ChapterList'
import { composeReport, type ComposedChapter } from './composeReport'
import { Cover } from './Cover'
import { flowUnits } from './flowUnits'
import { Leaf } from './Leaf'
import { pictureImages } from './pictureImages'
import { ReportBar, type ReportMode } from './ReportBar'
import { ReportChoices } from './ReportChoices'
import { ReportFields } from './ReportFields'
import { reportFootOf } from './reportFoot'
import { bodyWidthMm, reportFormat } from './reportPaper'
import { RunningText } from './RunningText'
import { SlotNote } from './SlotNote'
import { PageEditor } from './PageEditor'
import { editorHeightMm } from './TextEditor'
import { Measuring, UnitView, wholePart } from './UnitView'
import { coverPages, useLayout } from './useLayout'
import { useReport } from './useReport'
import { useReportState } from './useReportState'
import { useWriting } from './useWriting'
import { wordHtml } from './wordHtml'

/** Room beside the sheets for what can be written, pixels. */
const notesPx = 216
const deskPaddingPx = 24
/** Below this width the report begins as running text. */
const pagesFromPx = 1100
const sheetPx = (210 / 25.4) * 96

/** Size at which a sheet and its notes fit the desk. */
const useZoom = (): readonly [(element: HTMLElement | null) => void, number] => {
  const [zoom, setZoom] = useState(0.8)
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (element === null) return
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setZoom(Math.min(1.15, Math.max(0.35, (element.clientWidth - 2 * deskPaddingPx - notesPx - 20) / sheetPx)))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return [setElement, zoom]
}

interface Message {
  readonly tone: 'info' | 'problem'
  readonly sentence: string
}

/** The writer's desk: chapters on the left, the pages or the running text beside them. */
export const ReportDesk = ({ handle }: { handle: DocumentHandle<Report> }) => {
  const report = useReport(handle)
  const problem = useStore(handle, ({ problem: found }) => found)
  const state = useReportState()
  const extras = useProfileExtras() ?? noExtras
  const writing = useWriting(handle)
  const [mode, setMode] = useState<ReportMode>(() => (window.innerWidth >= pagesFromPx ? 'seiten' : 'text'))
  const [message, setMessage] = useState<Message | null>(null)
  const [isBusy, setBusy] = useState(false)
  const galley = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLDivElement>(null)
  const [deskRef, zoom] = useZoom()
  const isPages = mode === 'seiten'

  // While a text is written the pages stay as they are: nothing moves under the writer's hands.
  const composed = useMemo(() => composeReport(state, report, writing.slot), [state, report, writing.slot])
  const [laidOut, setLaidOut] = useState({ chapters: composed, writing: writing.slot })
  if (laidOut.chapters !== composed && (writing.slot === null || laidOut.writing !== writing.slot)) setLaidOut({ chapters: composed, writing: writing.slot })
  const flow = useMemo(() => flowUnits(laidOut.chapters, laidOut.writing), [laidOut])
  const { layout, isStale } = useLayout(flow, galley, isPages)
  const foot = useMemo(() => reportFootOf(state, laidOut.chapters), [state, laidOut])
  const pages = layout === null ? null : layout.pages.length + coverPages

  const actions = useMemo(
    () => ({
      editor: (unit: Parameters<Parameters<typeof Leaf>[0]['actions']['editor']>[0]) => (
        <PageEditor
          handle={handle}
          slot={unit.slot}
          onText={(text) => {
            writing.type(unit.slot, text)
          }}
          onDone={writing.end}
        />
      ),
      note: ({ slot }: Parameters<Parameters<typeof Leaf>[0]['actions']['note']>[0]) => (
        <SlotNote
          slot={slot}
          onWrite={() => {
            writing.begin(slot)
          }}
          onConfirm={() => {
            writing.confirm(slot)
          }}
        />
      ),
    }),
    [handle, writing.type, writing.end, writing.begin, writing.confirm], // eslint-disable-line react-hooks/exhaustive-deps -- the rest of `writing` changes with every slot
  )

  const go = (chapter: ComposedChapter): void => {
    const found = document.getElementById(`bericht-kapitel-${chapter.id}`)
    found?.scrollIntoView({ block: 'start' })
    found?.focus({ preventScroll: true })
  }

  /** Waits until pages without an editor lie on the desk. */
  const settledPages = async (): Promise<void> => {
    writing.end()
    setMode('seiten')
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 30))
      const desk = main.current?.querySelector('.sheet-desk')
      if (desk !== null && desk !== undefined && desk.getAttribute('aria-busy') !== 'true' && main.current?.querySelector('[data-galley], [data-writing]') === null) return
    }
    throw new Error('The pages were not laid out')
  }
  const attempt = async (work: () => Promise<void>, failed: string, done?: string): Promise<void> => {
    const before = mode
    setMessage(null)
    setBusy(true)
    try {
      await settledPages()
      await work()
      if (done !== undefined) setMessage({ tone: 'info', sentence: done })
    } catch {
      setMessage({ tone: 'problem', sentence: failed })
    } finally {
      setBusy(false)
      setMode(before)
    }
  }
  const desk = (): Element | null => main.current?.querySelector('.sheet-desk') ?? null
  const print = (): void => void attempt(() => printSheets(reportFormat, desk()), berichtAnsicht.printFailed)
  const saveHtml = (): void => void attempt(() => saveSheetsAsHtml(report.title, desk()), berichtAnsicht.saveFailed, berichtAnsicht.saved(`${fileNameOf(report.title)}.html`))
  const wordName = `${fileNameOf(report.title)}-text.html`
  const saveWord = (): void =>
    void attempt(
      async () => {
        const images = main.current === null ? new Map() : await pictureImages(main.current)
        const units = flowUnits(composeReport(state, handle.getState().document), null).units
        saveFile(wordName, wordHtml(handle.getState().document, units, images, { year: state.year, isModel: foot.status === 'modell', today: new Date().toLocaleDateString('de-DE') }), 'text/html;charset=utf-8')
      },
      berichtAnsicht.saveFailed,
      berichtAnsicht.saved(wordName),
    )

  return (
    <div className="report-view">
      <aside className="report-side" aria-label={berichtAnsicht.head}>
        <ReportFields handle={handle} report={report} />
        <ChapterList handle={handle} report={report} chapters={composed} onGo={go} onWrite={writing.begin} />
        <ReportChoices handle={handle} report={report} />
      </aside>
      <div className="report-main" ref={main}>
        <ReportBar handle={handle} mode={mode} onMode={(next) => { writing.end(); setMode(next) }} pages={pages} isModel={foot.status === 'modell'} isBusy={isBusy} onPrint={print} onHtml={saveHtml} onWord={saveWord} />
        {problem !== null && <ProblemList problems={[problem]} />}
        <p className={message?.tone === 'problem' ? 'problem problem-error' : 'fine report-message'} role="status">
          {message?.sentence ?? ''}
        </p>
        {isPages ? (
          <div className="report-pages" ref={deskRef}>
            {isStale && (
              <Measuring value={true}>
                <div className="report-galley" data-galley data-theme="light" aria-hidden="true" inert>
                  <div className="report-flow" ref={galley} style={{ width: `${String(bodyWidthMm)}mm` }}>
                    {flow.units.map((unit) => (
                      <div key={unit.key} className="report-unit">
                        {unit.kind === 'editor' ? <div style={{ height: `${String(editorHeightMm(unit.slot.written?.text ?? ''))}mm` }} /> : <UnitView unit={unit} part={{ ...wholePart, pageOf: () => 888 }} />}
                      </div>
                    ))}
                  </div>
                </div>
              </Measuring>
            )}
            {layout === null || pages === null ? (
              <p className="loading">{berichtAnsicht.composing}</p>
            ) : (
              <SheetDesk zoom={zoom} label={berichtAnsicht.document}>
                <Cover report={report} state={state} foot={foot} pages={pages} />
                {layout.pages.map((page, i) => (
                  <Leaf key={i} layout={layout} page={page} number={i + 1 + coverPages} pages={pages} title={`${report.title} · ${layout.titles[i]!}`} foot={foot} state={state} extras={extras} actions={actions} />
                ))}
              </SheetDesk>
            )}
          </div>
        ) : (
          <RunningText report={report} chapters={composed} writing={writing.slot} onWrite={writing.begin} onText={writing.type} onDone={writing.end} onConfirm={writing.confirm} />
        )}
      </div>
    </div>
  )
}
