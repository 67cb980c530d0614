import type { ProfileEntry } from '../../state/derived/profile'
import { IndicatorTable } from './IndicatorTable'

/** The indicators that are not part of the index, by Lebenslagenbereich, folded away at first. */
export const MoreIndicators = ({ entries, head, year }: { entries: readonly ProfileEntry[]; head: string; year: number }) => {
  if (entries.length === 0) return null
  const domains = [...new Set(entries.map((entry) => entry.indicator.domain))]
  return (
    <details className="more">
      <summary>{entries.length} weitere Indikatoren</summary>
      {domains.map((domain) => (
        <section key={domain}>
          <h3>{domain}</h3>
          <IndicatorTable entries={entries.filter((entry) => entry.indicator.domain === domain)} head={head} year={year} caption={`${domain}: ${head}`} />
        </section>
      ))}
    </details>
  )
}
