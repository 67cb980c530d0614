import type { Exclusion, IndexResult } from '../../src/core/index/indexResult'
import { isPresent, type Value } from '../../src/core/indicators/missing'

/** Numbers with full precision and a decimal point; missing is empty. */
const number = (value: Value | number | null): string => (typeof value === 'number' && isPresent(value) ? String(value) : '')

const field = (text: string): string => (/[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Why a row is not rated, in one word and, where values are missing, which indicators lack them. */
export const exclusionText = (exclusion: Exclusion | null): string => {
  if (exclusion === null) return ''
  return exclusion.reason === 'missing' ? `missing: ${exclusion.indicators.join(' ')}` : exclusion.reason
}

/** The index as CSV: id, value and normalised value per indicator, index, rank, class, excluded. */
export const formatCsv = (result: IndexResult): string => {
  const header = ['id', ...result.terms.flatMap(({ id }) => [`${id}.value`, `${id}.normalised`]), 'index', 'rank', 'class', 'excluded']
  const rows = result.ids.map((id, row) => {
    const classIndex = result.classIndex[row]!
    return [
      id,
      ...result.terms.flatMap((term) => [number(term.values[row]!), number(term.normalised[row]!)]),
      number(result.index[row]!),
      number(result.rank[row]!),
      classIndex === null ? '' : result.labels[classIndex]!,
      exclusionText(result.excluded[row]!),
    ]
  })
  return [header, ...rows].map((cells) => `${cells.map(field).join(',')}\n`).join('')
}

/** The index with every step as JSON; missing values keep their reason. */
export const formatJson = (result: IndexResult, notes: unknown): string => {
  const { spec, referenceCount, aggregateReference, breaks, labels } = result
  const rows = result.ids.map((id, row) => ({
    id,
    indicators: Object.fromEntries(
      result.terms.map((term) => [
        term.id,
        {
          ...(term.numerator && term.denominator ? { numerator: term.numerator[row], denominator: term.denominator[row] } : {}),
          value: term.values[row],
          ...(term.smoothed ? { smoothed: term.smoothed[row] } : {}),
          ...(term.treatment.kind === 'none' ? {} : { treated: term.treated[row] }),
          normalised: term.normalised[row],
          contribution: term.contribution[row],
          ...(term.coverage ? { coverage: term.coverage[row] } : {}),
        },
      ]),
    ),
    ...(result.domains.length > 0 ? { domains: Object.fromEntries(result.domains.map(({ domain, values }) => [domain, values[row]])) } : {}),
    aggregate: result.aggregate[row],
    index: result.index[row],
    rank: result.rank[row],
    class: result.classIndex[row] === null ? null : labels[result.classIndex[row]!],
    classIndex: result.classIndex[row],
    excluded: result.excluded[row],
  }))
  const indicators = result.terms.map(({ id, domain, weight, influence, treatment, reference, estimated }) => ({ id, domain, weight, influence, treatment, reference, estimated }))
  const domains = result.domains.map(({ domain, weight }) => ({ domain, weight }))
  return `${JSON.stringify({ spec, referenceCount, indicators, domains, aggregateReference, breaks, labels, rows, notes }, null, 2)}\n`
}
