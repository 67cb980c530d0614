import { useEffect, useRef, useState } from 'react'
import { profileSheetOf, type ProfileExtras, type ProfileSheetModel } from '../../../state/profile/profileSheet'
import type { ProfileSubject } from '../../../state/profile/subject'
import { useAppStore } from '../../AppContext'

export interface AllSheets {
  readonly models: readonly ProfileSheetModel[]
  readonly all: number
  /** null while they are being prepared. */
  readonly seconds: number | null
}

/** One slice: enough to be quick, short enough that the page answers in between. */
const sliceMs = 40

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/**
 * Prepares many sheets in slices; after each the sheets made so far are drawn, so that the page stays alive and the
 * progress is true. A start replaces the one before; cancelling leaves nothing behind.
 */
export const useAllSheets = () => {
  const store = useAppStore()
  const [sheets, setSheets] = useState<AllSheets | null>(null)
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current++
    },
    [],
  )
  const stop = (): void => {
    run.current++
    setSheets(null)
  }
  const start = async (subjects: readonly ProfileSubject[], extras: ProfileExtras): Promise<void> => {
    const own = ++run.current
    const began = performance.now()
    const state = store.getState()
    const models: ProfileSheetModel[] = []
    setSheets({ models: [], all: subjects.length, seconds: null })
    await pause()
    for (let next = 0; next < subjects.length; ) {
      if (run.current !== own) return
      const until = performance.now() + sliceMs
      // At least one, however slow the machine.
      do {
        const model = profileSheetOf(state, subjects[next++]!, extras)
        if (model !== null) models.push(model)
      } while (next < subjects.length && performance.now() < until && models.length % 4 !== 0)
      setSheets({ models: [...models], all: subjects.length, seconds: null })
      await pause()
    }
    if (run.current === own) setSheets({ models, all: models.length, seconds: (performance.now() - began) / 1000 })
  }
  return { sheets, start, stop }
}
