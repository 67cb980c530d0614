import type { decodeChoices, encodeChoices } from './encodeChoices'

export interface RecipeCodec {
  readonly encodeChoices: typeof encodeChoices
  readonly decodeChoices: typeof decodeChoices
}

let codec: RecipeCodec | null = null

/** How recipes of one's own are written into addresses; null until it is loaded, because the first map mostly needs none. */
export const recipeCodec = (): RecipeCodec | null => codec

export const loadRecipeCodec = async (): Promise<void> => {
  codec = await import('./encodeChoices')
}
