/** Words of the picture that explains the index. */
export const indexPicture = {
  figures: (name: string): string => `Was gezählt wird: ${name}`,
  average: 'Mittel',
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
