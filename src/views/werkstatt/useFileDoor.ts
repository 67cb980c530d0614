import type { Problem } from '../../core/result'
import { useAppStore } from '../AppContext'
import { setDesk } from './deskStore'
import { useWorkshopStore } from './WorkshopContext'

/** Opens a file of the workshop; loaded with the first file. Gives what there is to say about it. */
export const useFileDoor = () => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  return async (file: File): Promise<readonly Problem[]> => {
    const { openFile } = await import('./projectDoor')
    const found = await openFile(store, workshop, file)
    // Kept at the desk, because what asked for the file may be gone by then.
    setDesk({ fileNotes: found.some((problem) => problem.severity === 'error') ? [] : found })
    return found
  }
}
