import { failure, type Result } from '../../core/result'
import { maxTableBytes, readTable } from '../../data/csv/readTable'
import type { RawTable } from '../../data/csv/rawTable'
import { recogniseTable } from '../../data/csv/recogniseTable'
import type { Recognition } from '../../data/csv/recognition'
import type { DataPackage } from '../../data/dataPackage'
import { formatNumber } from '../../i18n/format'

export interface Reading {
  readonly raw: RawTable
  readonly recognition: Recognition
  /** Warnings of reading and recognising. */
  readonly problems: RawTable['problems']
}

/** Reads a picked file up to the point where the user decides. Files over the limit are refused before they are read. */
export const readFile = async (file: File, data: DataPackage): Promise<Result<Reading>> => {
  if (file.size > maxTableBytes) {
    return failure({
      code: 'too-large',
      severity: 'error',
      place: { file: file.name },
      sentence: `Die Datei ist ${formatNumber(file.size / 1024 / 1024)} MB groß; gelesen werden Tabellen bis 20 MB.`,
      wayOut: 'Speichern Sie nur das Blatt mit den Werten der Ortsteile als CSV.',
    })
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return failure({ code: 'unreadable', severity: 'error', place: { file: file.name }, sentence: `„${file.name}“ lässt sich nicht öffnen.`, wayOut: 'Prüfen Sie, ob die Datei noch da ist und kein anderes Programm sie sperrt.' })
  }
  const raw = readTable(bytes, file.name)
  if (!raw.ok) return raw
  const recognised = recogniseTable(raw.value, data)
  if (!recognised.ok) return failure(...raw.warnings, ...recognised.problems)
  return { ok: true, value: { raw: raw.value, recognition: recognised.value, problems: [...raw.warnings, ...recognised.warnings] }, warnings: [] }
}
