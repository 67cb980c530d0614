/** Words of the buttons that save a picture; apart from its other sentences, which load with the menu. */
export const bildMenu = {
  menu: 'Bild',
  of: (title: string): string => `Bild sichern: ${title}`,
  intervals: (year: number): string => `Wie sicher sind die Ränge ${year}?`,
  intervalKey: 'Punkt: Rang im Rezept. Strich: mittlerer Rang der Varianten. Balken: neun von zehn Varianten.',
  ranks: (year: number): string => `Ränge unter zwei Rezepten ${year}`,
  planKey: (plans: readonly string[]): string => plans.join(' · '),
  flowKey: 'Links die Räume von A, rechts die Räume von B. Blasse Bänder bleiben im Gegenstück ihres Raums, kräftige mit Rand wechseln.',
  tradeOff: 'Abwägung der Vorschläge',
  tradeOffKey: 'Nach oben ähnlicher, nach rechts gleichmäßiger; je größer der Kreis, desto kürzer die Grenzen.',
} as const
