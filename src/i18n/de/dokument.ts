/** Words for documents of the user's own that the browser keeps: scenes, the report. */
export const dokument = {
  elsewhere: 'in einem anderen Fenster geändert',
  conflict: 'In einem anderen Fenster wurde zur gleichen Zeit etwas anderes gespeichert. Zu sehen ist jetzt der Stand von dort.',
  conflictWay: 'Mit „Rückgängig“ kommt der Stand aus diesem Fenster zurück.',
  damaged: 'Was hier zuletzt gespeichert war, ist beschädigt oder aus einer neueren Fassung und lässt sich nicht lesen. Es bleibt unverändert aufgehoben.',
  damagedWay: 'Bitte aus einer Projektdatei laden.',
} as const
