const clock = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** „22.11.2026, 18:00 Uhr“ in the reader's time zone. */
export const frozenTime = (iso: string): string => `${clock.format(new Date(iso))} Uhr`
