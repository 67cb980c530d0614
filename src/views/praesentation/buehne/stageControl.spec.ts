import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createControl, type Command } from './stageControl'
import { keyAction, type Key } from './stageKeys'

const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more })
const scene = { overlay: 'none', query: '' } as const

describe('createControl', () => {
  it('goes forth and back and stops at the ends', () => {
    const control = createControl(3, 7, () => undefined)
    expect(control.getState().index).toBe(2)
    control.run({ kind: 'next' })
    expect(control.getState().index).toBe(2)
    control.run({ kind: 'first' })
    control.run({ kind: 'back' })
    expect(control.getState().index).toBe(0)
  })

  it('jumps to a typed number with Enter; without digits Enter goes on', () => {
    const control = createControl(12, 0, () => undefined)
    for (const digit of ['1', '1']) control.run({ kind: 'digit', digit })
    control.run({ kind: 'enter' })
    expect(control.getState()).toMatchObject({ index: 10, digits: '' })
    control.run({ kind: 'enter' })
    expect(control.getState().index).toBe(11)
    control.run({ kind: 'digit', digit: '0' })
    control.run({ kind: 'enter' })
    expect(control.getState().index).toBe(0)
  })

  it('leaves a question for the scene it was asked at, by Escape as by going on', () => {
    for (const kind of ['escape', 'next', 'back'] as const) {
      let ended = false
      const control = createControl(12, 4, () => (ended = true))
      control.run({ kind: 'search', query: 'st' })
      control.run({ kind: 'answer', place: { kind: 'unit', id: '20', zoning: '' } })
      control.run({ kind: 'room', zoning: 'x' })
      control.run({ kind })
      expect(control.getState()).toMatchObject({ index: 4, overlay: 'none', answer: null, room: '', query: '' })
      expect(ended).toBe(false)
    }
  })

  it('ends with Escape only where nothing lies over the scene', () => {
    let ended = 0
    const control = createControl(2, 0, () => ended++)
    control.run({ kind: 'toggle', overlay: 'black' })
    control.run({ kind: 'escape' })
    expect(ended).toBe(0)
    control.run({ kind: 'escape' })
    expect(ended).toBe(1)
  })

  it('never leaves the scenes, whatever is pressed', () => {
    const command = fc.oneof(
      fc.constantFrom<Command['kind']>('next', 'back', 'first', 'last', 'enter', 'escape').map((kind) => ({ kind }) as Command),
      fc.integer({ min: -5, max: 400 }).map((index): Command => ({ kind: 'jump', index })),
      fc.constantFrom('0', '5', '9').map((digit): Command => ({ kind: 'digit', digit })),
      fc.constant<Command>({ kind: 'toggle', overlay: 'black' }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(command, { maxLength: 40 }), (count, commands) => {
        const control = createControl(count, 0, () => undefined)
        for (const each of commands) {
          control.run(each)
          const { index } = control.getState()
          expect(index >= 0 && index < count && Number.isInteger(index)).toBe(true)
        }
      }),
    )
  })
})

describe('keyAction', () => {
  it('knows clickers and keyboards', () => {
    for (const name of ['ArrowRight', ' ', 'PageDown']) expect(keyAction(key(name), scene)).toEqual({ kind: 'next' })
    for (const name of ['ArrowLeft', 'PageUp', 'Backspace']) expect(keyAction(key(name), scene)).toEqual({ kind: 'back' })
    expect(keyAction(key('F5'), scene)).toEqual({ kind: 'fullscreen' })
    expect(keyAction(key('.'), scene)).toEqual({ kind: 'toggle', overlay: 'black' })
  })

  it('opens the search with a letter, and with Shift also with one that is a command', () => {
    expect(keyAction(key('s'), scene)).toEqual({ kind: 'search', query: 's' })
    expect(keyAction(key('ö'), scene)).toEqual({ kind: 'search', query: 'ö' })
    expect(keyAction(key('b'), scene)).toEqual({ kind: 'toggle', overlay: 'black' })
    expect(keyAction(key('B', { shiftKey: true }), scene)).toEqual({ kind: 'search', query: 'b' })
    // Caps lock is no Shift.
    expect(keyAction(key('B'), scene)).toEqual({ kind: 'toggle', overlay: 'black' })
    expect(keyAction(key('i'), { overlay: 'black', query: '' }, false, { letter: 'b', ago: 300 })).toEqual({ kind: 'search', query: 'bi' })
    expect(keyAction(key('i'), { overlay: 'black', query: '' }, false, { letter: 'b', ago: 3000 })).toEqual({ kind: 'search', query: 'i' })
  })

  it('leaves the browser’s and a focused button’s keys alone', () => {
    expect(keyAction(key('r', { ctrlKey: true }), scene)).toBeNull()
    expect(keyAction(key('ArrowLeft', { altKey: true }), scene)).toBeNull()
    expect(keyAction(key('Enter'), scene, true)).toBeNull()
    expect(keyAction(key('ArrowRight'), scene, true)).toEqual({ kind: 'next' })
    expect(keyAction(key('Tab'), scene)).toBeNull()
    expect(keyAction(key('ArrowDown'), { overlay: 'table', query: '' })).toBeNull()
  })

  it('writes into the search wherever the focus is', () => {
    expect(keyAction(key('t'), { overlay: 'search', query: 's' })).toEqual({ kind: 'search', query: 'st' })
    expect(keyAction(key('Backspace'), { overlay: 'search', query: 'st' })).toEqual({ kind: 'search', query: 's' })
    expect(keyAction(key('Enter'), { overlay: 'search', query: 'st' })).toEqual({ kind: 'pick' })
  })
})
