import type { ImportedTable } from '../../data/csv/importedTable'
import type { RecipeChoices } from '../recipes/recipeChoices'

/** How the stage lays a scene out. */
export const stageKinds = ['titel', 'karte', 'index', 'vergleich', 'steckbrief', 'rangliste'] as const
export type StageKind = (typeof stageKinds)[number]

/** A named state of the app, to be shown to others. */
export interface Scene {
  readonly id: string
  readonly headline: string
  /** Up to two sentences that stand under the headline; '' for none. */
  readonly sentences: string
  /** For whoever speaks; never on the stage. */
  readonly notes: string
  /** Left out when presenting. */
  readonly hidden: boolean
  readonly stage: StageKind
  /** What is shown: the fragment as `addressOf` gives it, with the recipe in full where it is one's own. */
  readonly address: string
}

/** A zoning as plain JSON. */
export interface FrozenVariant {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly source: string
  readonly zones: readonly { readonly id: string; readonly number: number; readonly name: string }[]
  readonly zoneOf: Readonly<Record<string, string>>
  readonly certainty: Readonly<Record<string, string>>
}

/** The package the figures rest on; the checksum is over all it says. */
export interface FrozenPackage {
  readonly name: string
  readonly version: string
  readonly checksum: string
}

/** The data state of a set of scenes, so that the figures of an evening stay citable. */
export interface FrozenData {
  /** ISO 8601. */
  readonly at: string
  /** Checksum over all that is frozen; its first eight digits are shown. */
  readonly mark: string
  readonly package: FrozenPackage
  readonly tables: readonly ImportedTable[]
  /** The recipes the scenes use, presets included. */
  readonly recipes: readonly RecipeChoices[]
  readonly variants: readonly FrozenVariant[]
}

export interface SceneSet {
  readonly scenes: readonly Scene[]
  /** null: scenes follow the loaded data. */
  readonly frozen: FrozenData | null
}

export const emptySceneSet: SceneSet = { scenes: [], frozen: null }

/** Longest texts in UTF-16 units, and the most scenes of a set. */
/** `scenes` can be collected; more are read, because taking back a removal may put one above it. */
export const sceneLimits = { headline: 160, sentences: 600, notes: 4000, address: 20_000, scenes: 200, readScenes: 1000, variants: 200 } as const

/** More letters than these under a headline can no longer be read from the last row. */
export const stageLetters = 220

/** Scenes that are presented, in order. */
export const shownScenes = ({ scenes }: Pick<SceneSet, 'scenes'>): readonly Scene[] => scenes.filter(({ hidden }) => !hidden)

/** An id no other browser gives either: scenes travel with project files. */
export const newSceneId = (): string => `szene-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join('')}`
