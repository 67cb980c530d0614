import { shell } from '../i18n/de/shell'
import { themes, views } from '../state/appState'
import { Icon } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import { useApp } from './AppContext'

/** The rail of tasks. */
export const Rail = () => {
  const view = useApp((state) => state.view)
  const theme = useApp((state) => state.theme)
  const show = useApp((state) => state.show)
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
        <Menu label={shell.theme} icon="thema" align="top">
          <ul className="menu-list">
            {themes.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className="menu-item"
                  aria-pressed={id === theme}
                  onClick={() => {
                    show({ theme: id })
                  }}
                >
                  {shell.themes[id]}
                </button>
              </li>
            ))}
          </ul>
        </Menu>
      </div>
    </nav>
  )
}
