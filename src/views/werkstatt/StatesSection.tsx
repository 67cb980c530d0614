import { useState } from 'react'
import { notizen } from '../../i18n/de/notizen'
import { Icon } from '../../ui/Icon'
import { say } from './deskStore'
import { useActiveRecord, useWorkshopStore } from './WorkshopContext'

const clock = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' })
const when = (iso: string): string => clock.format(new Date(iso))

/** Named states of the variant, and its last steps. */
export const StatesSection = () => {
  const workshop = useWorkshopStore()
  const record = useActiveRecord()
  const [name, setName] = useState('')
  if (record === null) return null
  const { saveState, restoreState, deleteState } = workshop.getState()
  const steps = record.history.past.map((step, index) => ({ ...step, count: index + 1 })).slice(-30).reverse()
  return (
    <section className="states">
      <h3>{notizen.statesHead}</h3>
      <p className="fine">{notizen.statesWhat}</p>
      <form
        className="room-editor-line"
        onSubmit={(event) => {
          event.preventDefault()
          const title = name.trim()
          if (title === '') return
          saveState(title)
          say(notizen.kept(title))
          setName('')
        }}
      >
        <label className="field field-compact">
          <span>{notizen.stateName}</span>
          <input
            value={name}
            maxLength={80}
            placeholder={notizen.stateExample}
            onChange={(event) => {
              setName(event.target.value)
            }}
          />
        </label>
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {notizen.keepState}
        </button>
      </form>
      {record.states.length === 0 ? (
        <p className="fine">{notizen.noStates}</p>
      ) : (
        <ul className="state-list">
          {[...record.states].reverse().map((state) => (
            <li key={state.id}>
              <span>
                <b>{state.name}</b>
                <small className="fine block">{when(state.at)}</small>
              </span>
              <button
                type="button"
                className="button"
                aria-label={notizen.restoreOf(state.name)}
                onClick={() => {
                  restoreState(state.id)
                  say(notizen.restored(state.name))
                }}
              >
                {notizen.restore}
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={notizen.removeState(state.name)}
                onClick={() => {
                  deleteState(state.id)
                }}
              >
                <Icon name="schliessen" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <details className="more">
          <summary>{notizen.stepsHead}</summary>
          <p className="fine">{notizen.stepsWhat}</p>
          <ol className="step-list">
            {steps.map((step) => (
              <li key={step.count}>
                <button
                  type="button"
                  className="link-button"
                  title={notizen.stepBefore}
                  onClick={() => {
                    workshop.getState().travel(step.count - 1)
                    say(notizen.backBefore(step.label))
                  }}
                >
                  {step.label}
                </button>{' '}
                <small className="fine">{when(step.at)}</small>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
