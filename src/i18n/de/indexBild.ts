import { formatNumber } from '../format'

/** Words of the picture that explains the index. */
export const indexPicture = {
  figures: (name: string): string => `Was gezählt wird: ${name}`,
  average: 'Mittel',
  /** `year` where another year than the one shown sets the scale. */
  averageOf: (count: number, year: number | null): string => `Mittel: Durchschnitt der ${formatNumber(count)} ${year === null ? '' : `im Jahr ${year} `}bewerteten Ortsteile, jeder zählt gleich; nicht der Wert der Stadt.`,
  distance: 'Wie weit vom Mittel entfernt?',
  normalised: 'Auf einen Maßstab gebracht',
  less: '← weniger Bedarf',
  more: 'mehr Bedarf →',
  mean: (count: number): string => (count === 1 ? 'Nur ein Abstand' : `Durchschnitt der ${count} Abstände`),
  weightedMean: (count: number): string => `Durchschnitt der ${count} Abstände, nach Gewicht`,
  summed: 'Alles zusammengefasst',
  standardised: (aggregate: string, mean: string | null, sd: string, index: string): string => `${mean === null ? aggregate : `(${aggregate} − ${mean})`} : ${sd} = ${index}. Geteilt wird durch die übliche Streuung: So heißt 0 „wie im Mittel“ und 1 „deutlich darüber“.`,
  index: 'Index',
  class: 'Welche Stufe ist das?',
  turned: '* Hier bedeutet eine niedrige Zahl mehr Bedarf.',
  absent: 'fehlt',
  indicator: 'Indikator',
} as const
