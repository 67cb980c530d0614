import { useEffect, useId, useRef, useState } from 'react'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import { reportLimits } from '../../../state/report/report'
import type { Slot } from './composeReport'
import { followed, type EditorText } from './editorText'

/** From this many letters left on it is said how many. */
const warnAt = 500

/** Millimetres a text needs on paper while it is written, between these. */
const least = 46
const most = 200
export const editorHeightMm = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 95)), 0)
  return Math.min(most, Math.max(least, 24 + (lines + 2) * 5.2))
}

/**
 * Writes in the place where the text is printed. Every letter is handed on; leaving it ends the writing.
 * @param written the text as the report has it now: what is taken back elsewhere is taken back here
 */
export const TextEditor = ({ slot, written, onText, onDone, heightMm }: { slot: Slot; written: string; onText: (text: string) => void; onDone: () => void; heightMm?: number }) => {
  const [seen, setSeen] = useState<EditorText>({ text: written, written })
  const now = followed(seen, written)
  if (now !== seen) setSeen(now)
  const { text } = now
  const area = useRef<HTMLTextAreaElement>(null)
  const help = useId()
  useEffect(() => {
    const element = area.current
    if (element === null) return
    element.focus({ preventScroll: true })
    element.setSelectionRange(element.value.length, element.value.length)
    element.scrollIntoView({ block: 'center' })
  }, [])
  const left = reportLimits.text - text.length
  return (
    <div className="report-editor" data-writing={slot.key} style={heightMm === undefined ? undefined : { height: `${String(heightMm)}mm` }}>
      <textarea
        ref={area}
        aria-label={berichtAnsicht.writeAt(slot.prompt)}
        aria-describedby={help}
        placeholder={slot.prompt}
        maxLength={reportLimits.text}
        value={text}
        rows={heightMm === undefined ? 8 : undefined}
        onChange={(event) => {
          setSeen({ ...now, text: event.target.value })
          onText(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return
          event.preventDefault()
          event.stopPropagation()
          onDone()
        }}
      />
      <div className="report-editor-foot">
        <p id={help}>{berichtAnsicht.editorHelp}</p>
        {left < warnAt && <p aria-live="polite">{berichtAnsicht.left(left)}</p>}
        <button type="button" className="button button-main" onClick={onDone}>
          {berichtAnsicht.done}
        </button>
      </div>
    </div>
  )
}
