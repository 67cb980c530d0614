import type { Json } from './jsonReader'

/** Makes a file of one version one of the next. */
export type MigrationStep = (raw: Json) => Json

export type Migrated = { readonly kind: 'current'; readonly raw: Json } | { readonly kind: 'newer' | 'too-old' | 'no-version' }

/**
 * Brings a file to the current version, one step after the other.
 * @param steps by the version they start from; a missing one makes older files unreadable
 */
export const migrate = (raw: Json, current: number, steps: ReadonlyMap<number, MigrationStep>): Migrated => {
  const { version } = raw
  if (!Number.isSafeInteger(version) || (version as number) < 1) return { kind: 'no-version' }
  if ((version as number) > current) return { kind: 'newer' }
  let migrated = raw
  for (let from = version as number; from < current; from++) {
    const step = steps.get(from)
    if (step === undefined) return { kind: 'too-old' }
    migrated = { ...step(migrated), version: from + 1 }
  }
  return { kind: 'current', raw: migrated }
}
