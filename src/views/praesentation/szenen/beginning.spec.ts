import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownScenes, type Scene } from '../../../state/scenes/scene'
import { beginningAt } from './beginning'

const sceneOf = (id: string, hidden = false): Scene => ({ id, headline: id, sentences: '', notes: '', hidden, stage: 'karte', address: '#/lage' })
const first = (scenes: readonly Scene[], broken: readonly string[], id: string | null): string | undefined => {
  const { scenes: whole, start } = beginningAt(scenes, (scene) => broken.includes(scene.id), id)
  return shownScenes({ scenes: whole })[start]?.id
}

describe('where a presentation begins', () => {
  it('is the chosen scene, whatever before it is hidden or broken', () => {
    const scenes = [sceneOf('a', true), sceneOf('b'), sceneOf('c')]
    expect(first(scenes, [], 'b')).toBe('b')
    expect(first(scenes, [], 'c')).toBe('c')
    expect(first([sceneOf('a'), sceneOf('b'), sceneOf('c')], ['a'], 'b')).toBe('b')
    fc.assert(
      fc.property(fc.array(fc.record({ hidden: fc.boolean(), broken: fc.boolean() }), { minLength: 1, maxLength: 8 }), fc.nat(), (made, at) => {
        const all = made.map(({ hidden }, index) => sceneOf(`s${index}`, hidden))
        const broken = all.filter((_, index) => made[index]!.broken).map(({ id }) => id)
        const shown = all.filter(({ id, hidden }) => !hidden && !broken.includes(id))
        fc.pre(shown.length > 0)
        const wanted = shown[at % shown.length]!
        expect(first(all, broken, wanted.id)).toBe(wanted.id)
      }),
    )
  })

  it('is the first where none is chosen, and the next shown one where the chosen is not shown', () => {
    const scenes = [sceneOf('a', true), sceneOf('b'), sceneOf('c'), sceneOf('d')]
    expect(first(scenes, [], null)).toBe('b')
    expect(first(scenes, [], 'gone')).toBe('b')
    expect(first(scenes, ['c'], 'c')).toBe('d')
    expect(first(scenes, ['d'], 'd')).toBe('c')
    expect(beginningAt([], () => false, null)).toEqual({ scenes: [], start: 0 })
  })
})
