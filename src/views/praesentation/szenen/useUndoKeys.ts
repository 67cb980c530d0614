import { useEffect } from 'react'
import { isPresenting } from '../../../state/presenting'
import type { ScenesDocument } from '../../../state/scenes/openScenes'
import { szenen } from '../../../i18n/de/szenen'
import { sayOfScenes } from './sceneSelection'

/** One step back or forward, spoken. */
export const stepScenes = (scenes: ScenesDocument, forward: boolean): void => {
  const { canUndo, canRedo, undoLabel, redoLabel, undo, redo } = scenes.getState()
  if (forward ? !canRedo : !canUndo) return
  if (forward) redo()
  else undo()
  sayOfScenes(forward ? szenen.head.redoOf(redoLabel) : szenen.head.undoOf(undoLabel))
}

/** Ctrl+Z and Ctrl+Y as everywhere; text fields have an undo of their own. */
export const useUndoKeys = (scenes: ScenesDocument): void => {
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isPresenting()) return
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null) return
      const name = event.key.toLowerCase()
      if (name !== 'z' && name !== 'y') return
      event.preventDefault()
      stepScenes(scenes, name === 'y' || event.shiftKey)
    }
    document.addEventListener('keydown', key)
    return () => {
      document.removeEventListener('keydown', key)
    }
  }, [scenes])
}
