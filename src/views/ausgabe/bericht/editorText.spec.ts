import { describe, expect, it } from 'vitest'
import { memoryDocument } from '../../../../test/unit/memoryDocument'
import { success } from '../../../core/result'
import { withText } from '../../../state/report/editReport'
import { emptyReport, type Report } from '../../../state/report/report'
import { followed, type EditorText } from './editorText'

/** An editor at a document, as the desk draws it: it types into the document and looks at it after every change. */
const editorAt = async () => {
  const handle = await memoryDocument<Report>({ key: 'bericht', initial: emptyReport, parse: (json) => success(json as Report) })
  let now: EditorText = { text: '', written: '' }
  const look = (): string => (now = followed(now, handle.getState().document.texts['index.text']?.text ?? '')).text
  handle.subscribe(look)
  const type = (text: string): void => {
    now = { ...now, text }
    handle.getState().change('Text', (report) => withText(report, 'index.text', text, ''), 'bericht-text-index.text')
  }
  return { handle, type, look, stored: () => handle.getState().document.texts['index.text']?.text ?? '' }
}

describe('the text of an editor', () => {
  it('is what is typed, also blanks before the first letter and after the last', async () => {
    const { type, look, stored } = await editorAt()
    for (const text of [' ', ' G', ' Gu', ' Gut ', '', ' ']) {
      type(text)
      expect(look()).toBe(text)
    }
    expect(stored()).toBe('')
  })

  it('follows what is taken back and done again, and typing goes on from there', async () => {
    const { handle, type, look, stored } = await editorAt()
    type('Ein Absatz.')
    handle.getState().undo()
    expect([look(), stored()]).toEqual(['', ''])
    handle.getState().redo()
    expect([look(), stored()]).toEqual(['Ein Absatz.', 'Ein Absatz.'])
    type('Ein Absatz. Noch einer.')
    expect([look(), stored()]).toEqual(['Ein Absatz. Noch einer.', 'Ein Absatz. Noch einer.'])
  })

  it('follows what another window saved', () => {
    expect(followed({ text: 'hier', written: 'hier' }, 'dort')).toEqual({ text: 'dort', written: 'dort' })
    expect(followed({ text: ' ', written: '' }, 'dort')).toEqual({ text: 'dort', written: 'dort' })
    expect(followed({ text: 'hier', written: 'hier' }, '')).toEqual({ text: '', written: '' })
  })
})
