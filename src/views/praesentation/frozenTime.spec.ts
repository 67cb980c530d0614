import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// Far from Greenwich on both sides: there the day is another one than in the ISO string.
const zone = process.env.TZ
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe.each([
  ['Europe/Berlin', '2026-11-21T23:30:00.000Z', '22.11.2026'],
  ['Pacific/Kiritimati', '2026-11-22T18:00:00.000Z', '23.11.2026'],
  ['America/Los_Angeles', '2026-11-22T02:00:00.000Z', '21.11.2026'],
])('in %s', (place, at, day) => {
  beforeAll(() => {
    process.env.TZ = place
    vi.resetModules()
  })

  it('stage, card and handout name the day of the reader', async () => {
    const { frozenDay, frozenTime } = await import('./frozenTime')
    expect(frozenDay(at)).toBe(day)
    expect(frozenTime(at).startsWith(`${day}, `)).toBe(true)
    const { createElement } = await import('react')
    const { renderToStaticMarkup } = await import('react-dom/server')
    const { StageFoot } = await import('./buehne/StageFoot')
    const { smallCity } = await import('../../../test/unit/smallCity')
    const { createAppStore } = await import('../../state/store')
    const { shownNow } = await import('../../state/derived/shown')
    const state = createAppStore(smallCity()).getState()
    const shown = shownNow(state)
    expect(renderToStaticMarkup(createElement(StageFoot, { state, shown, grounds: shown, zonings: [], frozen: { at, mark: '12345678', isLost: false }, place: '' }))).toContain(`eingefroren am ${day} `)
  })
})
