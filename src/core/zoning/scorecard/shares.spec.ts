import { describe, expect, test } from 'vitest'
import { missing } from '../../indicators/missing'
import { zoningOf } from '../../testing/builders'
import { classStability } from './classStability'
import { stayingShare } from './stayingShare'

describe('share of people in the same class', () => {
  test('mean over the recipes of those who keep it', () => {
    expect(classStability([0, 1, 2], [[0, 1, 2], [0, 2, 2]], [100, 300, 100])).toBeCloseTo((1 + 0.4) / 2)
  })

  test('units without a class or without known people are left out', () => {
    expect(classStability([0, null, 2, 1], [[0, 1, null, 0]], [100, 300, 100, missing.unknown])).toBe(1)
    expect(classStability([null], [[1]], [100])).toBeNull()
    expect(classStability([1], [], [100])).toBeNull()
  })
})

describe('share of people who stay', () => {
  const people = new Map<string, number>([['1', 100], ['2', 300], ['3', 600]])
  test('with itself everybody, also under other names', () => {
    expect(stayingShare(zoningOf({ 1: 'a', 2: 'b', 3: 'b' }), zoningOf({ 1: 'x', 2: 'y', 3: 'y' }), people)).toBe(1)
  })
  test('who changes rooms or has none goes', () => {
    expect(stayingShare(zoningOf({ 1: 'a', 2: 'b', 3: 'b' }), zoningOf({ 1: 'a', 2: 'a', 3: 'b' }), people)).toBeCloseTo(0.7)
    expect(stayingShare(zoningOf({ 1: 'a', 3: 'b' }), zoningOf({ 1: 'a', 2: 'b', 3: 'b' }), people)).toBeCloseTo(0.7)
  })
  test('nobody known, no share', () => {
    expect(stayingShare(zoningOf({ 9: 'a' }), zoningOf({ 9: 'a' }), people)).toBeNull()
  })
})
