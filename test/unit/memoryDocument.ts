import { documentStore } from '../../src/data/store/documentStore'
import type { StoredDocument } from '../../src/data/store/documentDatabase'
import { createDocument, type DocumentHandle, type DocumentSpec } from '../../src/state/documents/openDocument'

/** A document that is kept in memory, in a window alone in the world. */
export const memoryDocument = <T>(spec: DocumentSpec<T>): Promise<DocumentHandle<T>> => {
  const content = new Map<string, StoredDocument>()
  const storage = documentStore(async () => ({
    get: async (key) => structuredClone(content.get(key)),
    update: async (key, change) => {
      for (const record of change(structuredClone(content.get(key)))) content.set(record.key, record)
    },
  }))
  return createDocument(spec, { storage, post: () => undefined, listen: () => () => undefined, onLeave: () => () => undefined })
}
