import { shell } from '../../i18n/de/shell'
import { Icon } from '../../ui/Icon'
import { useAppStore } from '../AppContext'

/** Keeps what is shown as a scene of a presentation. */
export const CollectButton = () => {
  const store = useAppStore()
  return (
    <button type="button" className="button button-quiet" onClick={() => { void import('../praesentation/szenen/collectScene').then(({ collectScene }) => collectScene(store)) }}>
      <Icon name="plus" size={18} />
      <span>{shell.collect}</span>
    </button>
  )
}
