import { describe, expect, it } from 'vitest'
import { nextRest, type Rest } from './nextRest'

const rest: readonly Rest[] = [{ unit: '03', kind: 'open' }, { unit: '07', kind: 'open' }, { unit: '12', kind: 'stray' }]

describe('nextRest', () => {
  it('goes through all of them and begins again', () => {
    const walked: string[] = []
    let at: string | null = null
    for (let i = 0; i < 5; i++) {
      at = nextRest(rest, at)!.unit
      walked.push(at)
    }
    expect(walked).toEqual(['03', '07', '12', '03', '07'])
  })

  it('begins with the first where it stands elsewhere, and ends where nothing is left', () => {
    expect(nextRest(rest, '40')?.unit).toBe('03')
    expect(nextRest([], '40')).toBeNull()
  })
})
