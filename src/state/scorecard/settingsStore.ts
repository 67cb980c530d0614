import { createStore } from 'zustand/vanilla'
import type { CriterionSettings } from './criteria'
import { defaultSettings, readSettings, settingsKey, writeSettings, type ScorecardSettings } from './settings'

/** The part of the browser's storage that is used. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** `damaged`: kept settings could not be read and the defaults apply. `blocked`: nothing can be kept. */
export type SettingsTrouble = 'damaged' | 'blocked' | null

export interface SettingsState {
  readonly settings: ScorecardSettings
  readonly trouble: SettingsTrouble
  readonly change: (id: string, change: Partial<CriterionSettings>) => void
  readonly setSizes: (change: Partial<ScorecardSettings['sizes']>) => void
  /** Puts other settings in place: the defaults, or those of before. */
  readonly replace: (settings: ScorecardSettings) => void
}

const load = (storage: () => SettingsStorage): Pick<SettingsState, 'settings' | 'trouble'> => {
  try {
    const text = storage().getItem(settingsKey)
    if (text === null) return { settings: defaultSettings, trouble: null }
    const settings = readSettings(text)
    return settings === null ? { settings: defaultSettings, trouble: 'damaged' } : { settings, trouble: null }
  } catch {
    return { settings: defaultSettings, trouble: 'blocked' }
  }
}

/**
 * Weights, anchors, demands and wanted sizes of the scorecard, kept in this
 * browser with every change. Damaged settings stay in the storage until the first change.
 *
 * @param storage asked for at each use: browsers that keep nothing throw when it is touched
 */
export const createSettingsStore = (storage: () => SettingsStorage) =>
  createStore<SettingsState>()((set, get) => {
    const keep = (settings: ScorecardSettings): void => {
      try {
        if (settings === defaultSettings) storage().removeItem(settingsKey)
        else storage().setItem(settingsKey, writeSettings(settings))
        set({ settings, trouble: null })
      } catch {
        set({ settings, trouble: 'blocked' })
      }
    }
    return {
      ...load(storage),
      change: (id, change) => {
        const { settings } = get()
        keep({ ...settings, criteria: { ...settings.criteria, [id]: { ...settings.criteria[id], ...change } } })
      },
      setSizes: (change) => {
        const { settings } = get()
        keep({ ...settings, sizes: { ...settings.sizes, ...change } })
      },
      replace: keep,
    }
  })
