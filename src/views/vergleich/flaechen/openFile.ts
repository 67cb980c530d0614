import { error } from '../../../core/problem'
import { failure, success, type Result } from '../../../core/result'
import { maxAreaBytes } from '../../../data/areas/areaFile'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'

export interface OpenedFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** The bytes of a picked file; one over the limit is refused before it is read. */
export const openFile = async (file: File): Promise<Result<OpenedFile>> => {
  if (file.size > maxAreaBytes) return failure(error('too-large', words.tooLarge(file.size / 1024 / 1024), words.tooLargeWay, { file: file.name }))
  try {
    return success({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name })
  } catch {
    return failure(error('unreadable', words.unreadable(file.name), words.unreadableWay, { file: file.name }))
  }
}
