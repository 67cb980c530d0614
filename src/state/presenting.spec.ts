import { expect, it } from 'vitest'
import { beginPresenting, isPresenting, subscribePresenting } from './presenting'

it('holds while at least one presentation runs, and tells of each change', () => {
  let told = 0
  const stop = subscribePresenting(() => told++)
  expect(isPresenting()).toBe(false)
  const endFirst = beginPresenting()
  const endSecond = beginPresenting()
  endFirst()
  endFirst()
  expect(isPresenting()).toBe(true)
  endSecond()
  expect(isPresenting()).toBe(false)
  expect(told).toBe(4)
  stop()
  beginPresenting()()
  expect(told).toBe(4)
})
