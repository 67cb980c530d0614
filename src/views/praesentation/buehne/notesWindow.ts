import { buehne } from '../../../i18n/de/buehne'
import { absoluteUrls } from './absoluteUrls'

/**
 * Style sheets of the page, in another window: their rules, handed over. So the
 * window asks for no file and is dressed at once, without network and whatever
 * stands between page and server.
 */
const copyStyles = (from: Document, to: Window & Partial<Pick<typeof globalThis, 'CSSStyleSheet'>>): void => {
  const { CSSStyleSheet: Sheet } = to
  if (Sheet === undefined) return
  to.document.adoptedStyleSheets = [...from.styleSheets].map((sheet) => {
    // Fonts are named from where the sheet lies; `baseURL` alone does not reach them in every browser.
    const base = sheet.href ?? from.baseURI
    const copy = new Sheet({ baseURL: base })
    copy.replaceSync([...sheet.cssRules].map((rule) => absoluteUrls(rule.cssText, base)).join('\n'))
    return copy
  })
}

/**
 * Opens the window of notes, empty and in the page's clothes; null where the
 * browser does not let it. It loads nothing from anywhere, so it works offline.
 */
export const openNotesWindow = (): Window | null => {
  const child = window.open('', 'sozialraumkarte-notizen', 'popup,width=1180,height=780')
  if (child === null) return null
  const { document: page } = child
  // An empty window is in quirks mode, in which tables and line heights obey other rules.
  page.open()
  page.write('<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body></body></html>')
  page.close()
  page.title = buehne.notesTitle
  page.documentElement.dataset.theme = 'light'
  copyStyles(document, child)
  child.focus()
  return child
}
