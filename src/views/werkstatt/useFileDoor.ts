import type { Problem } from '../../core/result'
import { useAppStore } from '../AppContext'
import { useWorkshopStore } from './WorkshopContext'

/** Opens a file of the workshop; loaded with the first file. Gives what there is to say about it. */
export const useFileDoor = () => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  return async (file: File): Promise<readonly Problem[]> => {
    const { openFile } = await import('./projectDoor')
    return openFile(store, workshop, file)
  }
}
