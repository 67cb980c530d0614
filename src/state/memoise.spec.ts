import { describe, expect, it } from 'vitest'
import { memoise } from './memoise'

/** A memoised function that counts how often it computes. */
const counted = (keep?: number) => {
  const calls: unknown[] = []
  const get = memoise((key: unknown, ...more: unknown[]) => {
    calls.push(key)
    return { key, more }
  }, keep)
  return { get, calls }
}

describe('memoise', () => {
  it('gives the identical result for identical arguments', () => {
    const { get, calls } = counted()
    expect(get('a', 1)).toBe(get('a', 1))
    expect(calls).toEqual(['a'])
  })

  it('tells arguments apart by reference, not by content', () => {
    const { get, calls } = counted()
    const list = [1]
    expect(get(list)).toBe(get(list))
    expect(get([1])).not.toBe(get(list))
    expect(calls).toHaveLength(2)
  })

  it('looks at every argument and at their number', () => {
    const { get } = counted()
    expect(get('a', 1)).not.toBe(get('a', 2))
    expect(get('a', undefined)).not.toBe(get('a'))
    expect(get(NaN)).toBe(get(NaN))
    expect(get(0)).not.toBe(get(-0))
  })

  it('keeps the last few and forgets the one used longest ago', () => {
    const { get, calls } = counted(2)
    const a = get('a')
    get('b')
    expect(get('a')).toBe(a)
    get('c')
    expect(get('a')).toBe(a)
    expect(calls).toEqual(['a', 'b', 'c'])
    get('b')
    expect(calls).toEqual(['a', 'b', 'c', 'b'])
    expect(get('a')).toBe(a)
    get('c')
    expect(calls).toEqual(['a', 'b', 'c', 'b', 'c'])
  })

  it('keeps six where nothing is said', () => {
    const { get, calls } = counted()
    for (const key of [1, 2, 3, 4, 5, 6]) get(key)
    get(1)
    expect(calls).toHaveLength(6)
    get(7)
    get(2)
    expect(calls).toEqual([1, 2, 3, 4, 5, 6, 7, 2])
  })

  it('remembers undefined as a result, and no failure', () => {
    let calls = 0
    const nothing = memoise((fail: boolean) => {
      calls++
      if (fail) throw new Error('no')
    })
    nothing(false)
    nothing(false)
    expect(calls).toBe(1)
    expect(() => { nothing(true) }).toThrow()
    expect(() => { nothing(true) }).toThrow()
    expect(calls).toBe(3)
  })
})
