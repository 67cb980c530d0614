import { describe, expect, test } from 'vitest'
import { firstLoadGroup, firstLoadName } from './firstLoadGroup'

/** Module -> what it imports statically; `entry` begins. Dynamic imports are no importers. */
const groupsOf = (imports: Readonly<Record<string, readonly string[]>>): Record<string, string | null> => {
  const getModuleInfo = (id: string) => ({ isEntry: id === 'entry', importers: Object.keys(imports).filter((each) => imports[each]!.includes(id)) })
  const group = firstLoadGroup()
  return Object.fromEntries(Object.keys(imports).map((id) => [id, group(id, { getModuleInfo })]))
}

describe('firstLoadGroup', () => {
  test('takes what the entry reaches by static imports, also through others, and nothing else', () => {
    expect(groupsOf({ entry: ['a'], a: ['b'], b: [], lazy: ['b', 'c'], c: [] })).toEqual({ entry: firstLoadName, a: firstLoadName, b: firstLoadName, lazy: null, c: null })
  })

  test('ends where modules import each other', () => {
    expect(groupsOf({ entry: ['a'], a: ['b'], b: ['a'], x: ['y'], y: ['x'] })).toEqual({ entry: firstLoadName, a: firstLoadName, b: firstLoadName, x: null, y: null })
  })

  test('an unknown module belongs to no group', () => {
    expect(firstLoadGroup()('gone', { getModuleInfo: () => null })).toBeNull()
  })
})
