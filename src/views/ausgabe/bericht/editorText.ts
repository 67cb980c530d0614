/** What stands in the editor, and what of it the document had when that was last looked at. */
export interface EditorText {
  readonly text: string
  readonly written: string
}

/**
 * The editor's text after the document's text has become `written`. What was
 * typed stays; what changed without it (undone, done again, saved by another
 * window) takes its place, so that nobody looks at a text that is not kept. A
 * text without letters is none for the document and may be the beginning of one.
 */
export const followed = (now: EditorText, written: string): EditorText => {
  if (written === now.written) return now
  const isOwn = (now.text.trim() === '' ? '' : now.text) === written
  return { text: isOwn ? now.text : written, written }
}
