import { counted, formatNumber, listed } from '../format'

/** Words around the measures of a variant; the measures' own stand in `masse`. */
export const guete = {
  basis: 'Alle Werte gelten für das gewählte Jahr und das Rezept des Sozialindex; sie ändern sich mit jedem Pinselstrich.',
  method: 'Formeln und Quellen',
  range: (range: string): string => `Werte: ${range}.`,
  others: 'In anderen Gliederungen',
  zones: (count: number): string => counted(count, 'Raum', 'Räume'),
  perIndicator: 'Je Indikator',
  perRoom: 'Je Raum',
  agreement: 'Übereinstimmung mit anderen Gliederungen',
  ariWhy: 'Er zählt Paare von Ortsteilen; ein großer Ortsteil, der den Raum wechselt, verschiebt viele Menschen und nur wenige Paare.',
  hidden: (names: readonly string[]): string => `Betroffen: ${listed(names)}.`,
  /** Where every room with high need is not rated. */
  untold: 'nicht zu sagen',
  untoldUnits: (names: readonly string[]): string => `Nicht zu sagen bei ${listed(names)}, weil der Raum nicht bewertet ist.`,
  computing: 'Was erreichbar wäre, wird gerade ausgerechnet …',
  /** `share` 0 to 1 between the median of chance and the best found. */
  reaches: (share: number, zones: number): string => `Erreicht ${formatNumber(share * 100)} % dessen, was mit ${counted(zones, 'zusammenhängendem Raum', 'zusammenhängenden Räumen')} über den Zufall hinaus möglich wäre.`,
  worse: (own: string, chance: string): string => `Mit ${own} schlechter als eine zufällige zusammenhängende Gliederung mit gleich vielen Räumen (in der Mitte ${chance}).`,
  chance: (value: string): string => `Zufall ${value}`,
  best: (value: string): string => `bestes gefundenes ${value}`,
  own: (value: string): string => `diese Variante ${value}`,
  attainable: 'Erreichtes',
  /** Of one indicator, in a table cell. */
  reachesShort: (share: number): string => `${formatNumber(share * 100)} % des Möglichen`,
  worseShort: 'schlechter als Zufall',
  nothingToReach: 'nicht mehr als Zufall möglich',
  perIndicatorNote: 'Das Mögliche ist je Indikator für sich gesucht; alle zugleich sind damit nicht erreichbar.',
  tooFew: 'Mit weniger als zwei Räumen gibt es nichts zu vergleichen.',
  incomplete: 'Solange Ortsteile ohne Raum sind, wird nicht mit dem Erreichbaren verglichen: Es gilt für vollständige Gliederungen.',
} as const
