import { useEffect, useEffectEvent, useRef } from 'react'
import { Icon } from './Icon'

/**
 * One sentence that says what just happened; read aloud, and closed by the
 * user, also with Escape. Focus that was in it goes back to where it came from.
 */
export const NoticeBar = ({ sentence, tone, undoLabel, onUndo, closeLabel, onClose }: { sentence: string | null; tone: 'info' | 'problem'; undoLabel: string; onUndo: (() => void) | undefined; closeLabel: string; onClose: () => void }) => {
  const region = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  const giveFocusBack = (): void => {
    if (!region.current?.contains(document.activeElement)) return
    const target = cameFrom.current?.isConnected === true ? cameFrom.current : document.querySelector('main')
    target?.focus()
  }
  const close = useEffectEvent(() => {
    giveFocusBack()
    onClose()
  })
  useEffect(() => {
    if (sentence === null) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [sentence])
  return (
    <div
      ref={region}
      className="notice-region"
      role="status"
      aria-live="polite"
      onFocus={(event) => {
        if (event.relatedTarget instanceof HTMLElement && !event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget
      }}
    >
      {sentence !== null && (
        <div className={`notice notice-${tone}`}>
          <p>{sentence}</p>
          {onUndo !== undefined && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                giveFocusBack()
                onUndo()
              }}
            >
              {undoLabel}
            </button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={closeLabel}
            onClick={() => {
              giveFocusBack()
              onClose()
            }}
          >
            <Icon name="schliessen" size={18} />
          </button>
        </div>
      )}
    </div>
  )
}
