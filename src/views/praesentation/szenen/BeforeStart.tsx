import { useEffect, useRef } from 'react'
import { szenen } from '../../../i18n/de/szenen'

/** What would be left out or otherwise. */
export interface Hindrances {
  /** The loaded package is not the frozen one. */
  readonly package: string | null
  /** Scenes left out, with what they lack. */
  readonly skipped: readonly { readonly id: string; readonly number: number; readonly headline: string; readonly faults: readonly string[] }[]
  /** How many scenes can be shown. */
  readonly left: number
}

/** Said before a presentation begins, so that nothing else than meant is shown silently. */
export const BeforeStart = ({ hindrances, onGo, onCancel }: { hindrances: Hindrances; onGo: () => void; onCancel: () => void }) => {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
  }, [])
  const words = szenen.before
  return (
    <section className="before-start" aria-labelledby="vor-dem-beginn" onKeyDown={(event) => { if (event.key === 'Escape') onCancel() }}>
      <h2 id="vor-dem-beginn" tabIndex={-1} ref={head}>
        {words.head}
      </h2>
      {hindrances.package !== null && <p>{hindrances.package}</p>}
      {hindrances.skipped.length > 0 && (
        <>
          <p>{words.skipped(hindrances.skipped.length)}</p>
          <ul>
            {hindrances.skipped.map(({ id, number, headline, faults }) => (
              <li key={id}>
                <b>
                  {szenen.list.number(number)}: {headline || szenen.list.untitled}
                </b>{' '}
                {faults.join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {hindrances.left === 0 && <p>{words.nothing}</p>}
      <div className="scene-actions">
        {hindrances.left > 0 && (
          <button type="button" className="button button-main" onClick={onGo}>
            {words.go}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}
