import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { blatt } from '../../../i18n/de/blatt'
import './sheet.css'

/** A factor, the whole first sheet, or its full width. */
export type DeskZoom = number | 'seite' | 'breite'

const smallest = 0.1

/**
 * The grey desk on which sheets lie on the screen, scaled; on paper it is all
 * there is. It can be focused and scrolled with the keys. The sheets inside
 * keep their measures: what is scaled is the picture of them.
 */
export const SheetDesk = ({ zoom = 'seite', label = blatt.desk, children }: { zoom?: DeskZoom; label?: string; children?: ReactNode }) => {
  const desk = useRef<HTMLDivElement>(null)
  const [fitted, setFitted] = useState(0.5)
  useLayoutEffect(() => {
    const element = desk.current
    if (element === null || typeof zoom === 'number') return
    const fit = () => {
      const sheet = element.querySelector<HTMLElement>('.sheet')
      if (sheet === null || sheet.offsetWidth === 0 || matchMedia('print').matches) return
      const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(element)
      const across = (element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / sheet.offsetWidth
      const down = (element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / sheet.offsetHeight
      setFitted(Math.max(smallest, zoom === 'breite' ? across : Math.min(across, down)))
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    const sheet = element.querySelector('.sheet')
    if (sheet !== null) observer.observe(sheet)
    return () => {
      observer.disconnect()
    }
  }, [zoom, children])
  const factor = typeof zoom === 'number' ? zoom : fitted
  return (
    // A scrolling area that holds nothing to tab to must take the focus itself.
    <div ref={desk} className="sheet-desk" role="region" aria-label={label} tabIndex={0} style={{ '--desk-zoom': factor.toFixed(4) } as CSSProperties}>
      {children}
    </div>
  )
}
