/** Sentences of figures: maps and charts as files and on paper. */
export const bilder = {
  keys: {
    marked: 'in einem anderen Raum',
    uncertain: 'Stufe unsicher',
    dimmed: 'nicht in den gewählten Stufen',
    stray: 'ohne Verbindung zum eigenen Raum',
    lock: 'festgehalten',
    note: 'Notiz',
  },
  unassigned: 'nicht zugeordnet',
  classesFromUnits: 'Stufen aus den Ortsteilen, damit Gliederungen vergleichbar bleiben.',
  legend: 'Legende',
  zones: 'Räume',
  more: 'Außerdem',
  monochrome: 'Auch in Schwarz-Weiß lesbar: Je dunkler die Fläche, desto höher der Wert.',
  countHint: 'Die Zahl rechts nennt, wie viele Flächen der Karte dazu gehören.',
  modelBadge: 'Modellwerte, keine amtlichen Zahlen',
} as const
