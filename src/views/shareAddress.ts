import { shell } from '../i18n/de/shell'
import type { AppStore } from '../state/store'

/** Copies the address to the clipboard and says so; the address is the whole shared state. */
export const shareAddress = async (store: AppStore): Promise<void> => {
  const { imports, notify } = store.getState()
  try {
    await navigator.clipboard.writeText(window.location.href)
    notify({ tone: 'info', sentence: imports.length > 0 ? shell.sharedOwnData : shell.shared })
  } catch {
    notify({ tone: 'problem', sentence: shell.shareFailed })
  }
}
