import { szenen } from '../../../i18n/de/szenen'
import { freezeData, frozenChanges } from '../../../state/scenes/freeze'
import { frozenTime } from '../frozenTime'
import { shortMark } from '../../../state/scenes/frozenMark'
import { useApp, useAppStore } from '../../AppContext'
import { useScenes, useScenesStore } from './ScenesContext'
import { sayOfScenes } from './sceneSelection'

const words = szenen.freeze

/** On which data the scenes rest: the loaded ones or frozen ones, and what has changed since. */
export const FrozenCard = () => {
  const app = useAppStore()
  const store = useScenesStore()
  const frozen = useScenes((state) => state.document.frozen)
  const state = useApp((all) => all)
  const changes = frozen === null ? null : frozenChanges(state, frozen)
  const freeze = (): void => {
    const { document, change } = store.getState()
    const next = freezeData(app.getState(), document.scenes, new Date().toISOString())
    change(szenen.steps.frozen, (set) => ({ ...set, frozen: next }))
    sayOfScenes(words.done(shortMark(next.mark)))
  }
  return (
    <section className="frozen-card" aria-label={words.label}>
      {frozen === null || changes === null ? (
        <>
          <p>{words.live}</p>
          <p className="fine">{words.liveWhat}</p>
          <button type="button" className="button" onClick={freeze}>
            {words.button}
          </button>
        </>
      ) : (
        <>
          <p>
            <b>{words.frozen(frozenTime(frozen.at), shortMark(frozen.mark))}</b>
          </p>
          {changes.package !== null && <p className="caution">{changes.package}</p>}
          {changes.own.length === 0 ? (
            changes.package === null && <p className="fine">{words.unchanged}</p>
          ) : (
            <details className="more">
              <summary>{words.changed(changes.own.length)}</summary>
              <ul className="frozen-changes">
                {changes.own.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          )}
          <div className="scene-actions">
            {(changes.own.length > 0 || changes.package !== null) && (
              <button type="button" className="button" onClick={freeze}>
                {words.again}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => {
                store.getState().change(szenen.steps.thawed, (set) => ({ ...set, frozen: null }))
                sayOfScenes(words.thawed)
              }}
            >
              {words.thaw}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
