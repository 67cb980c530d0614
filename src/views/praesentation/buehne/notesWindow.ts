import { buehne } from '../../../i18n/de/buehne'

/** Style sheets of the page, in another window: as links, which the page's policy allows, or as they are while developing. */
const copyStyles = (from: Document, to: Document): void => {
  for (const sheet of from.styleSheets) {
    const node = sheet.ownerNode
    if (node instanceof HTMLLinkElement) {
      const link = to.createElement('link')
      link.rel = 'stylesheet'
      link.href = node.href
      to.head.append(link)
    } else if (node !== null) to.head.append(to.importNode(node, true))
  }
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
  copyStyles(document, page)
  child.focus()
  return child
}
