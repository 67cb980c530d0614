import { bericht } from '../../../i18n/de/bericht'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import type { Report } from '../../../state/report/report'
import type { Provenance } from './blocks'
import type { FlowUnit } from './flowUnits'

/** A picture that a word processor can show. */
export interface WordImage {
  readonly url: string
  readonly widthMm: number
  readonly heightMm: number
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const foot = ({ status, sources, note = '' }: Provenance & { note?: string | undefined }): string => {
  const words = [note, status === undefined || status === 'modell' ? '' : `${bericht.statusOf(status)}.`, bericht.sourcesLine(sources)].filter((text) => text !== '').join(' ')
  const model = status === 'modell' ? `<b>${escaped(bericht.model)}.</b> ` : ''
  return words === '' && model === '' ? '' : `<p class="quelle">${model}${escaped(words)}</p>`
}

// Word reads points and inches, browsers everything.
const points = (mm: number): string => String(Math.round((mm / 25.4) * 72))
const pixels = (mm: number): string => String(Math.round((mm / 25.4) * 96))

const unitHtml = (unit: FlowUnit, images: ReadonlyMap<string, WordImage>): string => {
  switch (unit.kind) {
    case 'contents':
      return `<h2>${escaped(bericht.toc)}</h2>\n${unit.entries.map(({ level, number, title, target }) => `<p class="inhalt${String(level)}"><a href="#${escaped(target)}">${escaped(`${number} ${title}`.trim())}</a></p>`).join('\n')}`
    case 'chapter':
      return `<h1 id="${escaped(unit.key)}">${escaped(`${unit.number} ${unit.text}`)}</h1>`
    case 'section':
      return `<h2 id="${escaped(unit.key)}">${escaped(`${unit.number} ${unit.text}`)}</h2>`
    case 'paragraph':
      return `<p${unit.tone === 'fine' ? ' class="quelle"' : ''}>${escaped(unit.text)}</p>`
    case 'list': {
      const tag = unit.numbered ? 'ol' : 'ul'
      return `<${tag}>${unit.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`
    }
    case 'terms':
      return unit.entries.map(({ term, text }) => `<p><b>${escaped(term)}:</b> ${escaped(text)}</p>`).join('\n')
    case 'figure': {
      const image = images.get(unit.key)
      const picture = image === undefined ? `<p>[${escaped(unit.block.alt)}]</p>` : `<p><img src="${image.url}" width="${pixels(image.widthMm)}" height="${pixels(image.heightMm)}" style="width:${points(image.widthMm)}pt;height:${points(image.heightMm)}pt" alt="${escaped(unit.block.alt)}"></p>`
      return `${picture}\n<p class="titel"><b>${escaped(unit.label)}</b> ${escaped(unit.block.caption)}</p>\n${foot(unit.block)}`
    }
    case 'table': {
      const { columns, rows, caption } = unit.block
      const cell = (tag: 'td' | 'th', text: string, i: number): string => `<${tag}${columns[i]?.number === true ? ' align="right"' : ''}>${escaped(text)}</${tag}>`
      return `<p class="titel"><b>${escaped(unit.label)}</b> ${escaped(caption)}</p>\n<table border="1" cellspacing="0" cellpadding="3">\n<thead><tr>${columns.map(({ label }, i) => cell('th', label, i)).join('')}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${row.map((text, i) => cell('td', text, i)).join('')}</tr>`).join('\n')}\n</tbody>\n</table>\n${foot(unit.block)}`
    }
    case 'profile':
      return `<h2 id="${escaped(unit.key)}">${escaped(unit.name)}</h2>\n<p>${escaped(unit.summary)}</p>\n${foot(unit)}`
    case 'editor':
      return ''
  }
}

/**
 * The report as one plain HTML document without pages, as word processors open
 * it: headings as headings, tables as tables, pictures beside their texts.
 *
 * @param images by the key of the figure; a figure without one is described in words
 */
export const wordHtml = (report: Report, units: readonly FlowUnit[], images: ReadonlyMap<string, WordImage>, about: { readonly year: number; readonly isModel: boolean; readonly today: string }): string => {
  const by = [report.office, report.author, berichtAnsicht.asOf(report.date.trim() === '' ? about.today : report.date), berichtAnsicht.dataOf(about.year)].filter((text) => text.trim() !== '')
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escaped(report.title)}</title>
<style>
body { max-width: 190mm; margin: 2em auto; padding: 0 1em; font-family: "Source Sans 3", Calibri, Arial, sans-serif; font-size: 11pt; line-height: 1.4; color: #1d2433; }
h1 { font-size: 18pt; margin: 24pt 0 8pt; page-break-before: always; }
h1.werk { font-size: 28pt; page-break-before: avoid; }
h2 { font-size: 13pt; margin: 16pt 0 6pt; }
p { margin: 0 0 6pt; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; }
th, td { border: 1px solid #8b8f9f; vertical-align: top; text-align: left; }
th[align=right], td[align=right] { text-align: right; }
.titel { margin-top: 10pt; }
.quelle { font-size: 9pt; color: #565c74; }
.inhalt2 { margin-left: 18pt; }
img { max-width: 100%; height: auto; }
</style>
</head>
<body>
<h1 class="werk">${escaped(report.title)}</h1>
${report.subtitle === '' ? '' : `<p>${escaped(report.subtitle)}</p>\n`}<p>${by.map(escaped).join('<br>')}</p>
${about.isModel ? `<p><b>${escaped(bericht.model)}</b></p>\n` : ''}${units.map((unit) => unitHtml(unit, images)).filter((text) => text !== '').join('\n')}
</body>
</html>
`
}
