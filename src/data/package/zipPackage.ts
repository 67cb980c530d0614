import { failure, success, type Result } from '../../core/result'
import type { PackageFiles } from './packageFiles'

export const maxUnpackedBytes = 50 * 1024 * 1024
const maxFiles = 1000
/** Fixed, so that the same package gives the same archive. */
const archiveDate = '2020-01-01T00:00:00'

/** Packs files into one ZIP archive. fflate is loaded only now. */
export const zipPackage = async (files: PackageFiles): Promise<Uint8Array> => {
  const { strToU8, zipSync } = await import('fflate')
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { level: 9, mtime: archiveDate })
}

const leavesPackage = (path: string): boolean => path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\\') || path.split('/').includes('..')

/**
 * Unpacks a ZIP archive with a data package. A package inside one folder loses
 * that folder. Errors: no archive, damaged, more than 50 MB unpacked (sizes are
 * checked before a byte is unpacked), more than 1,000 files, names that lead out
 * of the package, text that is not UTF-8.
 * @returns path -> text of .csv, .json, .topojson, .geojson and .md files
 */
export const unzipPackage = async (bytes: Uint8Array, fileName: string): Promise<Result<Map<string, string>>> => {
  const fail = (code: string, sentence: string, wayOut: string, value?: string): Result<never> =>
    failure({ code, severity: 'error', place: { file: fileName, ...(value === undefined ? {} : { value }) }, sentence, wayOut })
  const again = 'Laden Sie das Datenpaket noch einmal herunter.'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('no-zip', 'Das ist kein ZIP-Archiv.', 'Wählen Sie ein Datenpaket, das mit „Datenpaket herunterladen“ gespeichert wurde.')
  const { unzipSync } = await import('fflate')
  let total = 0
  let count = 0
  let outside: string | undefined
  let unpacked: Record<string, Uint8Array>
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false
        total += originalSize
        count++
        if (leavesPackage(name)) outside ??= name
        return outside === undefined && total <= maxUnpackedBytes && count <= maxFiles && /\.(csv|json|topojson|geojson|md)$/i.test(name)
      },
    })
  } catch {
    return fail('damaged-zip', 'Das ZIP-Archiv ist beschädigt.', again)
  }
  if (outside !== undefined) return fail('path-outside', 'Das Archiv enthält einen Dateinamen, der aus dem Paket hinausführt.', 'Verwenden Sie nur Datenpakete aus vertrauenswürdiger Quelle.', outside)
  if (total > maxUnpackedBytes || count > maxFiles) return fail('too-large', 'Das Archiv ist ausgepackt größer als 50 MB oder enthält mehr als 1.000 Dateien.', 'Ein Datenpaket ist viel kleiner; prüfen Sie, ob es die richtige Datei ist.')
  const names = Object.keys(unpacked)
  const descriptor = names.find((name) => name === 'datapackage.json' || name.endsWith('/datapackage.json'))
  if (descriptor === undefined) return fail('no-package', 'Das Archiv enthält keine Datei „datapackage.json“.', 'Wählen Sie ein Datenpaket, das mit „Datenpaket herunterladen“ gespeichert wurde.')
  const root = descriptor.slice(0, -'datapackage.json'.length)
  const files = new Map<string, string>()
  for (const name of names) {
    if (!name.startsWith(root)) continue
    try {
      files.set(name.slice(root.length), new TextDecoder('utf-8', { fatal: true }).decode(unpacked[name]))
    } catch {
      return fail('not-utf8', `Die Datei „${name}“ im Archiv ist nicht in UTF-8 gespeichert.`, 'Speichern Sie sie als „CSV UTF-8“ und packen Sie das Paket neu.', name)
    }
  }
  return success(files)
}
