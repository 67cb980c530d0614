/** Lebenslagenbereiche of the Sozialstrukturatlas 2012, plus Bevölkerung. */
export const domains = [
  'Arbeitsmarkt',
  'Ökonomische Situation',
  'Bildung',
  'Betreuung',
  'Gesundheit',
  'Gesellschaftliche Teilhabe',
  'Bevölkerung',
] as const

/** 1: a high value means more need of support; -1: less; 0: context only, never part of an index. */
export type Direction = 1 | -1 | 0

/** A component: a count that can be summed over units (people, households, votes, years of age, m²). */
export interface Component {
  readonly id: string
  readonly label: string
  /** What is counted, for axis and table heads: "Personen", "Haushalte" … */
  readonly counted: string
  /** Other spellings under which city tables carry this column. */
  readonly synonyms: readonly string[]
  /** Reference date (ISO) per year slot. */
  readonly dates: Readonly<Record<string, string>>
}

/** An indicator: per * numerator / denominator, derived at whatever level is shown; or a ready value that cannot be summed. */
export type Indicator = {
  readonly id: string
  readonly label: string
  readonly shortLabel: string
  readonly domain: string
  /** Unit of the derived value: "%", "je 100", "Jahre", "je km²". */
  readonly unit: string
  readonly decimals: number
  readonly direction: Direction
  /** Definition in one or two German sentences. */
  readonly description: string
  /** Where the definition comes from. */
  readonly source: string
  readonly synonyms: readonly string[]
} & (
  | {
      /** Component ids. */
      readonly numerator: string
      readonly denominator: string
      readonly per: number
    }
  | { readonly value: string }
)

/**
 * Component that carries ready values of an indicator where a table brought a
 * rate without its counts; it takes precedence over the counts of that year.
 */
export const valueComponent = (indicatorId: string): string => `${indicatorId}.wert`
