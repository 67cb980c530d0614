import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { hoverStore, type Hover } from '../../state/hover'

const width = 250

/** A small card beside the pointer; the same facts stand in ranking and table for those without one. */
export const Tooltip = ({ children }: { children: (hover: Hover) => ReactNode }) => {
  const hover = useStore(hoverStore, (state) => state.hover)
  if (hover === null || hover.point === null) return null
  const left = hover.point.x + width + 24 > window.innerWidth ? hover.point.x - width - 12 : hover.point.x + 16
  const top = Math.min(hover.point.y + 14, window.innerHeight - 130)
  return (
    <div className="tooltip" style={{ left, top, width }} aria-hidden="true">
      {children(hover)}
    </div>
  )
}
