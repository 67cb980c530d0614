import { describe, expect, it } from 'vitest'
import { pressNotes, type NotesPlace } from './pressNotes'

const steps: string[] = []
const windowOf = () => ({ closed: false, close() { this.closed = true; steps.push('closed') } })
type Fake = ReturnType<typeof windowOf>
const before = (): void => void steps.push('expected')
const opened = windowOf()
const open = () => (steps.push('opened'), opened)
const refused = () => (steps.push('refused'), null)
const nowhere: NotesPlace<Fake> = { child: null, isBlocked: false }
const pressed = (place: NotesPlace<Fake>, opener: () => Fake | null) => {
  steps.length = 0
  return { place: pressNotes(place, opener, before), steps: [...steps] }
}

describe('the key for the notes', () => {
  it('expects full screen to be left before every window it opens, also after it was refused one', () => {
    expect(pressed(nowhere, open)).toEqual({ place: { child: opened, isBlocked: false }, steps: ['expected', 'opened'] })
    const blocked = pressed(nowhere, refused)
    expect(blocked).toEqual({ place: { child: null, isBlocked: true }, steps: ['expected', 'refused'] })
    expect(pressed(blocked.place, open)).toEqual({ place: { child: opened, isBlocked: false }, steps: ['expected', 'opened'] })
  })

  it('takes the notes off the stage where the window is refused once more, and puts them back', () => {
    const away = pressed({ child: null, isBlocked: true }, refused).place
    expect(away).toEqual(nowhere)
    expect(pressed(away, refused).place.isBlocked).toBe(true)
  })

  it('closes an open window, and opens another where it was closed by hand', () => {
    const child = windowOf()
    expect(pressed({ child, isBlocked: false }, open)).toEqual({ place: nowhere, steps: ['closed'] })
    expect(child.closed).toBe(true)
    expect(pressed({ child, isBlocked: false }, open).steps).toEqual(['expected', 'opened'])
  })
})
