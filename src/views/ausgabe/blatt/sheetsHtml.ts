import { blatt } from '../../../i18n/de/blatt'

const fontFamily = 'Source Sans 3 Variable'
/** Widest picture of a sheet in the file, in CSS pixels; larger paper is shown smaller. */
const widestPicture = 1080

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const readableRules = (sheet: CSSStyleSheet): CSSRuleList | null => {
  try {
    return sheet.cssRules
  } catch {
    // A browser extension's sheet of another origin.
    return null
  }
}

const asBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/**
 * Text of a style sheet as it was written, without font files. Not put together
 * from its rules: where a shorthand holds a variable, browsers give back empty
 * properties (seen in Chromium with `font: … var(--font)`).
 */
const sheetText = async (sheet: CSSStyleSheet): Promise<string> => {
  const written = sheet.href === null ? (sheet.ownerNode?.textContent ?? '') : await fetch(sheet.href).then((answer) => (answer.ok ? answer.text() : ''), () => '')
  const text = written === '' ? [...(readableRules(sheet) ?? [])].map(({ cssText }) => cssText).join('\n') : written
  return text.replace(/@font-face\s*\{[^}]*\}/g, '')
}

/** The app's font as a rule that carries the file; '' where it cannot be read, then the reader's own font steps in. */
const fontRule = async (sheets: readonly CSSStyleSheet[]): Promise<string> => {
  for (const sheet of sheets) {
    for (const rule of readableRules(sheet) ?? []) {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes(fontFamily)) continue
      const url = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (url === undefined) continue
      try {
        const answer = await fetch(new URL(url, sheet.href ?? document.baseURI))
        if (!answer.ok) continue
        const data = asBase64(new Uint8Array(await answer.arrayBuffer()))
        return `@font-face { font-family: '${fontFamily}'; font-weight: 200 900; src: url(data:font/woff2;base64,${data}) format('woff2'); }`
      } catch {
        continue
      }
    }
  }
  return ''
}

/**
 * The sheets of a desk as one HTML document that needs nothing else: styles and
 * font inside, no script, nothing to press. It prints as the desk does. What is styled only below
 * something outside the desk loses that style: sheets must not be.
 */
export const sheetsHtml = async (desk: Element, title: string): Promise<string> => {
  const copy = document.implementation.createHTMLDocument(title)
  const sheets = desk.cloneNode(true) as HTMLElement
  sheets.removeAttribute('tabindex')
  sheets.removeAttribute('data-printing')
  // What the desk offers beside the sheets is for whoever writes: it is no part of the document, and its buttons do nothing in a file.
  for (const aside of sheets.querySelectorAll('script, button, .leaf-notes')) aside.remove()
  const width = Math.max(1, ...[...desk.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => sheet.offsetWidth))
  sheets.style.setProperty('--desk-zoom', Math.min(1, widestPicture / width).toFixed(3))
  const root = copy.documentElement
  root.lang = 'de'
  root.dataset.theme = 'light'
  const hint = copy.createElement('p')
  hint.className = 'sheet-file-hint'
  hint.textContent = blatt.fileHint
  copy.body.append(hint, sheets)
  const all = [...document.styleSheets, ...document.adoptedStyleSheets]
  const rules = (await Promise.all(all.map(sheetText))).join('\n')
  const own = 'html, body { height: auto; margin: 0; } .sheet-desk { overflow: visible; } .sheet-file-hint { padding: 12px 24px; }'
  const styles = [await fontRule(all), rules, own].join('\n').replace(/<\/style/gi, '<\\/style')
  return `<!doctype html>\n<html lang="de" data-theme="light">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>\n<style>\n${styles}\n</style>\n</head>\n<body>\n${copy.body.innerHTML}\n</body>\n</html>\n`
}
