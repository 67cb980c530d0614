import { useStore } from 'zustand'
import type { DocumentHandle } from '../../../state/documents/openDocument'
import { writtenAt } from '../../../state/report/editReport'
import type { Report } from '../../../state/report/report'
import type { Slot } from './composeReport'
import { editorHeightMm, TextEditor } from './TextEditor'

/** The editor on a page. The page stays as it is while somebody writes; only the text is that of the report as it is now. */
export const PageEditor = ({ handle, slot, onText, onDone }: { handle: DocumentHandle<Report>; slot: Slot; onText: (text: string) => void; onDone: () => void }) => {
  const written = useStore(handle, ({ document }) => writtenAt(document, slot.key))
  return <TextEditor slot={slot} written={written} heightMm={editorHeightMm(slot.written?.text ?? '')} onText={onText} onDone={onDone} />
}
