import type { MissingReason } from '../core/indicators/missing'
import type { Fill } from './mapScene'
import type { DrawnTexture } from './patternShapes'

/**
 * Patterns for land without a class, so that it never looks like little need:
 * `hatch` diagonal lines for "not rated", `cross` a lattice for confidential
 * figures, `dots` for figures that are missing for any other reason.
 */
export const patterns = ['hatch', 'cross', 'dots'] as const
export type Pattern = (typeof patterns)[number]

/** What a renderer puts on a unit: a colour, with a texture over it where it has one; or a pattern on the ground, or the bare ground. */
export type Paint = { readonly kind: 'colour'; readonly colour: string; readonly texture?: DrawnTexture } | { readonly kind: 'pattern'; readonly pattern: Pattern } | { readonly kind: 'ground' }

const ground: Paint = { kind: 'ground' }
const patterned: Readonly<Record<Pattern, Paint>> = {
  hatch: { kind: 'pattern', pattern: 'hatch' },
  cross: { kind: 'pattern', pattern: 'cross' },
  dots: { kind: 'pattern', pattern: 'dots' },
}

export const patternOfMissing = (reason: MissingReason): Pattern => (reason === 'suppressed' ? 'cross' : 'dots')

/** The paint of a fill: the one rule that both renderers and the legend follow. A unit without fill lies bare. */
export const paintOf = (fill: Fill | undefined): Paint => {
  if (fill === undefined || fill.kind === 'unassigned') return ground
  if (fill.kind === 'class') return { kind: 'colour', colour: fill.colour }
  if (fill.kind === 'zone') {
    const { colour, texture } = fill.look
    return texture === 'plain' ? { kind: 'colour', colour } : { kind: 'colour', colour, texture }
  }
  if (fill.kind === 'missing') return patterned[patternOfMissing(fill.reason)]
  return patterned[fill.exclusion.reason === 'missing' ? patternOfMissing(fill.exclusion.missing) : 'hatch']
}

/** The texture over a paint, if there is one. */
export const textureOf = (paint: Paint): DrawnTexture | undefined => (paint.kind === 'colour' ? paint.texture : undefined)
