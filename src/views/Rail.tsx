import { lazy, Suspense, useEffect } from 'react'
import { shell } from '../i18n/de/shell'
import { whenIdle } from '../map/whenIdle'
import { views } from '../state/appState'
import { Icon } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import { useApp } from './AppContext'

const loadMoreMenu = () => import('./MoreMenu')
const MoreMenu = lazy(loadMoreMenu)

/** The rail of tasks. */
export const Rail = () => {
  const view = useApp((state) => state.view)
  const show = useApp((state) => state.show)
  // There before it is asked for: the next press of Tab must find it.
  useEffect(() => whenIdle(() => void loadMoreMenu().catch(() => undefined)), [])
  return (
    <nav className="rail" aria-label={shell.tasks}>
      <img className="rail-mark" src="./icon.svg" width="36" height="36" alt="" />
      <ul>
        {views.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="rail-task"
              aria-current={id === view ? 'page' : undefined}
              onClick={() => {
                show({ view: id })
              }}
            >
              <Icon name={id} size={24} />
              <span>{shell.views[id]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="rail-theme">
        <Menu label={shell.more} icon="mehr" align="top">
          <Suspense fallback={null}>
            <MoreMenu />
          </Suspense>
        </Menu>
      </div>
    </nav>
  )
}
