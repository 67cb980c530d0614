import { readFileSync } from 'node:fs'
import { error } from '../../src/core/problem'
import { failure, success, type Result } from '../../src/core/result'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Die Datei gibt es nicht.',
  EISDIR: 'Das ist ein Ordner, keine Datei.',
  EACCES: 'Die Datei darf nicht gelesen werden.',
}

/** Bytes of a file, or a sentence why they cannot be had. */
export const readBytes = (file: string): Result<Uint8Array> => {
  try {
    return success(new Uint8Array(readFileSync(file)))
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    return failure(error('file-not-read', reasons[code] ?? 'Die Datei lässt sich nicht lesen.', 'Pfad und Schreibweise prüfen.', { file }))
  }
}

/** A JSON file, UTF-8 with or without byte order mark. */
export const readJson = (file: string): Result<unknown> => {
  const bytes = readBytes(file)
  return bytes.ok ? parseJson(bytes.value, file) : bytes
}

/** Bytes as JSON; the place of a mistake is passed on as the parser names it. */
export const parseJson = (bytes: Uint8Array, file: string): Result<unknown> => {
  try {
    return success(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    return failure(error('no-json', 'Die Datei ist kein gültiges JSON.', `Klammern, Kommas und Anführungszeichen prüfen (${(cause as Error).message}).`, { file }))
  }
}
