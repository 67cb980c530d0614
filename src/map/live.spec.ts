import { expect, it, vi } from 'vitest'
import { createLive } from './live'

it('tells every listener of a change and nobody of an identical value', () => {
  const live = createLive(1)
  const first = vi.fn()
  const second = vi.fn()
  live.subscribe(first)
  const end = live.subscribe(second)
  live.set(1)
  expect(first).not.toHaveBeenCalled()
  live.set(2)
  end()
  live.set(3)
  expect(live.get()).toBe(3)
  expect(first).toHaveBeenCalledTimes(2)
  expect(second).toHaveBeenCalledTimes(1)
})

it('lets a listener end itself while it is being told', () => {
  const live = createLive(0)
  const after = vi.fn()
  const end = live.subscribe(() => end())
  live.subscribe(after)
  live.set(1)
  expect(after).toHaveBeenCalledTimes(1)
})
