import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

/** A button that opens a small panel below it; closes on Escape, on a click outside and when focus leaves. */
export const Menu = ({ label, icon, children, align = 'start' }: { label: string; icon: IconName; children: ReactNode; align?: 'start' | 'end' | 'top' }) => {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!open) return
    const close = (event: PointerEvent | FocusEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [open])
  return (
    <div
      className="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="button button-quiet"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => {
          setOpen(!open)
        }}
      >
        <Icon name={icon} size={18} />
        <span>{label}</span>
      </button>
      {open && (
        <div
          id={panel}
          className={`menu-panel menu-${align}`}
          onClick={(event) => {
            // What is done with one click closes the menu; a second click then meets nothing.
            if (!(event.target instanceof Element) || event.target.closest('[data-closes]') === null) return
            setOpen(false)
            button.current?.focus()
          }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
