import { afterEach, describe, expect, it } from 'vitest'
import { hoverStore, leaveMap, setHover, type Hover } from './hover'

const over = (id: string): Hover => ({ kind: 'unit', id, unitIds: [id], point: null })

afterEach(() => {
  setHover(null)
})

describe('hover', () => {
  it('tells listeners of every change and of no repeated end', () => {
    const seen: (string | null)[] = []
    const stop = hoverStore.subscribe(({ hover }) => {
      seen.push(hover?.id ?? null)
    })
    setHover(null)
    setHover(over('01'))
    setHover(over('02'))
    setHover(null)
    setHover(null)
    stop()
    setHover(over('03'))
    expect(seen).toEqual(['01', '02', null])
  })

  it('ends with a map only where it came from one', () => {
    setHover(over('01'))
    leaveMap()
    expect(hoverStore.getState().hover?.id).toBe('01')
    setHover({ ...over('02'), point: { x: 1, y: 2 } })
    leaveMap()
    expect(hoverStore.getState().hover).toBeNull()
  })
})
