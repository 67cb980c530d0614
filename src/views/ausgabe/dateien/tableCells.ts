import { missing, type Value } from '../../../core/indicators/missing'
import type { Status } from '../../../core/indicators/provenance'
import type { ExportCell } from '../../../data/exportTable'

export const textCells = (words: readonly string[]): ExportCell[] => words.map((text) => ({ kind: 'text', text }))

export const valueCells = (values: readonly (Value | null | undefined)[], decimals: number | undefined, status?: Status): ExportCell[] =>
  values.map((value) => ({ kind: 'value', value: value ?? missing.notApplicable, ...(decimals === undefined ? {} : { decimals }), ...(status === undefined ? {} : { status }) }))
