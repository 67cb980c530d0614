const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
const clock = new Intl.DateTimeFormat('de-DE', { ...day, hour: '2-digit', minute: '2-digit' })
const calendar = new Intl.DateTimeFormat('de-DE', day)

/** „22.11.2026, 18:00 Uhr“ in the reader's time zone. */
export const frozenTime = (iso: string): string => `${clock.format(new Date(iso))} Uhr`

/** „22.11.2026“, the day of the same time in the same time zone: stage, card and handout name one day. */
export const frozenDay = (iso: string): string => calendar.format(new Date(iso))
