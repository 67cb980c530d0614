import { shell } from '../i18n/de/shell'
import { themes } from '../state/appState'
import { useApp } from './AppContext'
import { OfflineSign } from './offline/OfflineSign'
import { PlainSwitch } from './shared/PlainSwitch'

const pages = ['tastatur', 'glossar', 'methode', 'barrierefreiheit'] as const

/** What the last entry of the rail opens, the same in every view: colours, language, help. */
const MoreMenu = () => {
  const theme = useApp((state) => state.theme)
  const show = useApp((state) => state.show)
  return (
    <>
      <fieldset className="menu-group">
        <legend>{shell.theme}</legend>
        {themes.map((id) => (
          <button
            key={id}
            type="button"
            className="menu-item"
            aria-pressed={id === theme}
            onClick={() => {
              show({ theme: id })
            }}
          >
            {shell.themes[id]}
          </button>
        ))}
      </fieldset>
      <fieldset className="menu-group">
        <legend>{shell.language}</legend>
        <PlainSwitch className="menu-item" />
      </fieldset>
      <fieldset className="menu-group">
        <legend>{shell.help}</legend>
        {pages.map((page) => (
          <a key={page} className="menu-item menu-link" href={`./${page}.html`} target="_blank" rel="noopener">
            {shell.pages[page]}
          </a>
        ))}
      </fieldset>
      <OfflineSign />
    </>
  )
}

export default MoreMenu
