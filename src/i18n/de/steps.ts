import type { Aggregation, Normalisation, Treatment } from '../../core/index/indexSpec'

/** How a step of the index is told where a number's whole way is opened. */
export const stepWords = {
  since: (year: number) => `Veränderung seit ${year}`,
  smoothed: 'geglättet',
  treated: { none: 'unverändert', winsorise: 'als Ausreißer gesetzt auf', log: 'gestaucht' } satisfies Record<Treatment, string>,
  normalised: {
    z: 'Abstand = (Wert − Mittel) : Streuung; wo ein niedriger Wert mehr Bedarf bedeutet, mit umgekehrtem Vorzeichen.',
    'z-sample': 'Abstand = (Wert − Mittel) : Streuung der Stichprobe; wo ein niedriger Wert mehr Bedarf bedeutet, mit umgekehrtem Vorzeichen.',
    'z-weighted': 'Abstand = (Wert − Mittel) : Streuung, beide nach Einwohnern gewichtet; wo ein niedriger Wert mehr Bedarf bedeutet, mit umgekehrtem Vorzeichen.',
    minmax: 'Normiert = (Wert − kleinster) : (größter − kleinster); wo ein niedriger Wert mehr Bedarf bedeutet, 1 minus das.',
    rank: 'Normiert ist der Rangplatz unter den bewerteten, von wenig zu viel Bedarf.',
    percentile: 'Normiert ist der Anteil der bewerteten, die weniger Bedarf haben.',
    target: 'Normiert ist der Weg zwischen den beiden Zielwerten, 0 bis 1.',
    none: 'Die Werte gehen unverändert ein; wo ein niedriger Wert mehr Bedarf bedeutet, mit umgekehrtem Vorzeichen.',
  } satisfies Record<Normalisation, string>,
  aggregated: { mean: 'Summe der Beiträge (gewichtetes Mittel)', sum: 'Summe der Beiträge', geometric: 'Gewichtetes geometrisches Mittel' } satisfies Record<Aggregation, string>,
} as const
