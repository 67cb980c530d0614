import { saveRecipes } from '../../data/store/recipeStore'
import type { AppStore } from '../store'

const settleMilliseconds = 400

/**
 * Saves the user's own recipes a moment after every change. `remember` is told
 * whether there is anything to load next time. A failure is told once, because
 * it would come with every change. Returns the function that ends it.
 */
export const autosaveRecipes = (store: AppStore, remember: (has: boolean) => void, save: typeof saveRecipes = saveRecipes): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = false
  const stop = store.subscribe((state, before) => {
    if (state.recipes === before.recipes) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const { recipes } = store.getState()
      void save(recipes).then((saved) => {
        if (saved.ok) remember(recipes.length > 0)
        else if (!told) {
          told = true
          const [problem] = saved.problems
          store.getState().notify({ tone: 'problem', sentence: `${problem!.sentence} ${problem!.wayOut}` })
        }
      })
    }, settleMilliseconds)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
