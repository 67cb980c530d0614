import type { CSSProperties, ReactNode } from 'react'
import { blatt } from '../../../i18n/de/blatt'
import { ModelBadge } from '../../../ui/ModelBadge'
import { fitText } from './fitText'
import { paperSize, type PaperFormat } from './paperFormat'
import { footText, type SheetFoot } from './sheetFoot'
import './sheet.css'

export type { SheetFoot } from './sheetFoot'

const mm = (value: number): string => `${Number(value.toFixed(3))}mm`
const pt = (value: number): string => `${Number(value.toFixed(2))}pt`

/** Room of the model badge beside the title and of the page number beside the sources, on A4. */
const badgeMm = 62
const numberMm = 38
const gapMm = 2

/** Today as "2026-05-31", in the reader's time zone. */
const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

export interface SheetProps {
  readonly format: PaperFormat
  readonly title: string
  readonly subtitle?: string
  readonly foot: SheetFoot
  readonly page: number
  readonly pages: number
  readonly children?: ReactNode
}

/**
 * One page of fixed size, white whatever the theme: head with title and badge,
 * body, foot with status, sources, method, date and page number. Title and
 * foot take the size of type at which they fit; whoever fills the body has
 * `paperSize(format).bodyWidthMm` by `bodyHeightMm` and must keep within.
 * Sizes inside are in pt and mm, or in the tokens --text-…, which mean points here.
 */
export const Sheet = ({ format, title, subtitle = '', foot, page, pages, children }: SheetProps) => {
  const size = paperSize(format)
  const { scale } = size
  const model = foot.status === 'modell'
  const titleWidth = size.bodyWidthMm - (model ? badgeMm * scale : 0)
  const subtitleHeight = subtitle === '' ? 0 : Math.min(6 * scale, size.headMm * 0.34)
  const titlePt = fitText({ text: title, widthMm: titleWidth, heightMm: size.headMm - subtitleHeight - gapMm * scale, maxPt: 17 * scale, minPt: 7 * scale, leading: 1.12 })
  const subtitlePt = fitText({ text: subtitle, widthMm: titleWidth, heightMm: subtitleHeight, maxPt: 10 * scale, minPt: 6 * scale, leading: 1.15 })
  const below = footText(foot, { widthMm: size.bodyWidthMm - numberMm * scale, heightMm: size.footMm - 2.8 * scale, largestPt: 7 * scale })
  const style = {
    '--sheet-w': mm(size.widthMm),
    '--sheet-h': mm(size.heightMm),
    '--sheet-margin': mm(size.marginMm),
    '--sheet-head': mm(size.headMm),
    '--sheet-foot': mm(size.footMm),
    '--sheet-scale': String(scale),
  } as CSSProperties
  return (
    <div className={`sheet-slot sheet-slot-${format}`} style={style}>
      <section className={`sheet sheet-${format}`} data-theme="light" data-format={format} aria-label={blatt.pageTitle(page, title)} lang="de">
        <header className="sheet-head">
          <div className="sheet-titles">
            <h2 className="sheet-title" style={{ fontSize: pt(titlePt) }}>
              {title}
            </h2>
            {subtitle !== '' && (
              <p className="sheet-subtitle" style={{ fontSize: pt(subtitlePt) }}>
                {subtitle}
              </p>
            )}
          </div>
          {model && <ModelBadge />}
        </header>
        <div className="sheet-body">{children}</div>
        <footer className="sheet-foot">
          <p className="sheet-foot-text" style={{ fontSize: pt(below.pt) }}>
            <b>{below.status}.</b> {below.rest}
          </p>
          <p className="sheet-foot-page" style={{ fontSize: pt(7 * scale) }}>
            <b>{blatt.page(page, pages)}</b>
            <span>{blatt.printed(today())}</span>
            <span>{blatt.app}</span>
          </p>
        </footer>
      </section>
    </div>
  )
}
