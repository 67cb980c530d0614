import type { NoFunnelReason } from './funnelRows'

/** Why an indicator has no funnel, to be read in place of it. */
export const noFunnelSentences: Readonly<Record<NoFunnelReason, string>> = {
  noCounts: 'Für diesen Indikator gibt es in diesem Jahr keinen Trichter: Es liegen keine Zählwerte vor. Ohne Zähler und Nenner lässt sich nicht sagen, wie stark der Zufall mitspielt.',
  noShare: 'Für diesen Indikator gibt es keinen Trichter: Er ist ein Mittelwert oder eine Dichte und kein Anteil an einer Gruppe. Die Grenzen des Trichters gelten nur für Anteile.',
  unknownPart:
    'Für diesen Indikator gibt es keinen Trichter: Er setzt zwei Zahlen ins Verhältnis, und es ist nicht bekannt, ob die oben Gezählten zu den unten Gezählten gehören. Die Grenzen des Trichters gelten nur, wenn sie dazugehören.',
  exceeds: 'Für diesen Indikator gibt es keinen Trichter: In mindestens einem Ortsteil ist der Zähler größer als der Nenner, oder die Zählwerte sind nicht ganzzahlig. Er ist also kein Anteil an einer Gruppe.',
  tooFew: 'Für diesen Indikator gibt es in diesem Jahr keinen Trichter: Weniger als drei Ortsteile haben Zähler und Nenner.',
}
