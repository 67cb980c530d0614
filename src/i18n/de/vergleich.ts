import { counted } from '../format'

export const vergleich = {
  a: 'Gliederung A',
  b: 'Gliederung B',
  sections: 'Abschnitte des Vergleichs',
  swap: 'A und B tauschen',
  movedHead: 'Wer kommt in einen anderen Raum?',
  zonesHead: 'Räume und ihr Index',
  whatIsMoved: 'Was heißt „in einem anderen Raum“?',
  whatIsMovedText:
    'Die Räume von A und B werden so zu Paaren verbunden, dass möglichst viele Menschen in ihrem Paar bleiben (Ungarische Methode). Ein anderer Name allein ist also keine Änderung. Ein Ortsteil gilt als verschoben, wenn sein Raum in B nicht das Gegenstück zu seinem Raum in A ist. Hat eine Gliederung weniger Räume, bleiben einige Räume der anderen ohne Gegenstück; ihre Ortsteile gelten dann als verschoben.',
  unassigned: 'nicht zugeordnet',
  noCounterpart: 'ohne Gegenstück',
  uncertain: (count: number): string => `Zuordnung bei ${counted(count, 'Ortsteil', 'Ortsteilen')} nicht belegt`,
  certain: 'Zuordnung belegt',
  fromCounts: 'Jeder Raum aus den summierten Zählern und Nennern seiner Ortsteile gerechnet, auch der kleinen.',
} as const
