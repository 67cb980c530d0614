import { useEffect, useRef } from 'react'
import { buehne } from '../../../i18n/de/buehne'

/** Which key does what. */
export const Help = () => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  return (
    <section ref={box} className="hall-over hall-help" tabIndex={0} aria-label={buehne.help}>
      <h1>{buehne.help}</h1>
      <dl>
        {buehne.keys.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
