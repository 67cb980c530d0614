import type { DataPackage } from '../data/dataPackage'
import { embeddedPackage } from '../data/package/embedded'
import type { ImportedTable } from '../data/csv/importedTable'
import { whenIdle } from '../map/whenIdle'
import { themes, type Theme } from '../state/appState'
import { syncAddress } from '../state/address'
import { recipeKey } from '../state/recipes/recipeAddress'
import type { RecipeChoices } from '../state/recipes/recipeChoices'
import { loadRecipeCodec } from '../state/recipes/recipeCodec'
import { createAppStore, type AppStore } from '../state/store'
import { variantsFlag } from '../state/variantKeys'

/** Marks in the browser that there is something of the user's own to wait for; without them the first map never waits. */
const flags = { tables: 'sozialraum.eigene-tabellen', package: 'sozialraum.eigenes-paket', recipes: 'sozialraum.eigene-rezepte' } as const

const remember = (flag: string, has: boolean): void => {
  try {
    if (has) window.localStorage.setItem(flag, 'ja')
    else window.localStorage.removeItem(flag)
  } catch {
    // Blocked storage is reported where tables are saved.
  }
}

const remembered = (flag: string): boolean => {
  try {
    return window.localStorage.getItem(flag) === 'ja'
  } catch {
    return false
  }
}

export const rememberOwnData = (has: boolean): void => {
  remember(flags.tables, has)
}
export const rememberOwnPackage = (has: boolean): void => {
  remember(flags.package, has)
}

/** Mark of a package of the user's own, for addresses. */
export const packageMark = (data: DataPackage): string => `${data.name}-${data.version}`

const themeKey = 'sozialraum.farben'

const rememberedTheme = (): Theme => {
  try {
    const stored = window.localStorage.getItem(themeKey)
    return themes.find((theme) => theme === stored) ?? 'light'
  } catch {
    return 'light'
  }
}

/** The theme is the person's, not the view's: it stays with the browser and not in the history. */
const rememberTheme = (theme: Theme): void => {
  try {
    window.localStorage.setItem(themeKey, theme)
  } catch {
    // Without storage the theme lasts until the page is closed.
  }
}

const plainKey = 'sozialraum.einfache-sprache'

/** The package the user put in place of the embedded one, if it is still there and sound. */
const ownPackage = async (): Promise<{ base: DataPackage | null; sentence: string | null }> => {
  if (!remembered(flags.package)) return { base: null, sentence: null }
  const [{ loadPackage }, { parsePackage }] = await Promise.all([import('../data/store/packageStore'), import('../data/package/parsePackage')])
  const files = await loadPackage()
  const parsed = files.ok && files.value !== null ? parsePackage(files.value) : null
  if (parsed?.ok) return { base: parsed.value, sentence: null }
  return { base: null, sentence: 'Das zuletzt geladene Datenpaket lässt sich nicht mehr lesen; gezeigt werden die eingebetteten Daten. Bitte die ZIP-Datei unter „Daten“ noch einmal laden.' }
}

const ownTables = async (): Promise<{ tables: readonly ImportedTable[]; sentence: string | null }> => {
  if (!remembered(flags.tables)) return { tables: [], sentence: null }
  const { importStore } = await import('../data/store/importStore')
  const loaded = await importStore().loadAll()
  const problems = loaded.ok ? loaded.warnings : loaded.problems
  return { tables: loaded.ok ? loaded.value : [], sentence: problems.length === 0 ? null : problems.map((problem) => `${problem.sentence} ${problem.wayOut}`).join(' ') }
}

/** The user's own recipes as they were kept; damaged ones are left out and named. */
const ownRecipes = async (): Promise<{ recipes: readonly RecipeChoices[]; sentence: string | null }> => {
  if (!remembered(flags.recipes)) return { recipes: [], sentence: null }
  const [{ loadRecipes }, { parseChoices }] = await Promise.all([import('../data/store/recipeStore'), import('../state/recipes/parseChoices'), loadRecipeCodec()])
  const loaded = await loadRecipes()
  if (!loaded.ok) return { recipes: [], sentence: loaded.problems.map((problem) => `${problem.sentence} ${problem.wayOut}`).join(' ') }
  const recipes = loaded.value.map(parseChoices).filter((recipe) => recipe !== null)
  const lost = loaded.value.length - recipes.length
  return { recipes, sentence: lost === 0 ? null : `${lost === 1 ? 'Ein gespeichertes Rezept ist' : `${lost} gespeicherte Rezepte sind`} beschädigt und nicht geladen worden.` }
}

/** The workshop gives the user's own variants to the store. */
const loadWorkshop = async (store: AppStore) => (await import('../state/workshop/workshop')).openWorkshop(store)

/** True where the address names a variant kept in this browser or a state of one, alone or in a list, so that the first map needs it. */
const namesVariant = (): boolean => /[=.](entwurf|stand)-/.test(window.location.hash)

/** The store with the embedded package, the user's own tables and the address applied. */
export const startStore = async (): Promise<AppStore> => {
  const own = await ownPackage()
  if (window.location.hash.includes(`${recipeKey}=`)) await loadRecipeCodec()
  const [{ tables, sentence: tableSentence }, kept] = await Promise.all([ownTables(), ownRecipes()])
  const store = createAppStore(own.base ?? embeddedPackage(), tables, window.location.hash, { theme: rememberedTheme(), plain: remembered(plainKey), baseMark: own.base === null ? '' : packageMark(own.base), recipes: kept.recipes })
  const tell = (text: string): void => {
    store.getState().notify({ sentence: text, tone: 'problem' })
  }
  const sentences = [own.sentence, tableSentence, kept.sentence].filter((each) => each !== null)
  if (sentences.length > 0) tell(sentences.join(' '))
  const { recipes } = store.getState()
  whenIdle(() => {
    void Promise.all([import('../state/recipes/autosave'), loadRecipeCodec()]).then(
      ([{ autosaveRecipes }]) => {
        autosaveRecipes(store, (has) => {
          remember(flags.recipes, has)
        })
        // What was made before it listened is saved as well.
        const now = store.getState().recipes
        if (now !== recipes) store.setState({ recipes: [...now] })
      },
      () => {
        tell('Eigene Rezepte lassen sich gerade nicht speichern. Bitte die Seite neu laden.')
      },
    )
  })
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) rememberTheme(state.theme)
    if (state.plain !== before.plain) remember(plainKey, state.plain)
  })
  const hasVariants = remembered(variantsFlag)
  const lost = (): void => {
    tell('Die eigenen Varianten ließen sich nicht laden. Bitte die Seite neu laden.')
  }
  if (hasVariants && namesVariant()) await loadWorkshop(store).catch(lost)
  syncAddress(store, tell, (text) => {
    void loadWorkshop(store).then((workshop) => workshop.getState().openLink(text), lost)
  })
  if (hasVariants) {
    whenIdle(() => {
      void loadWorkshop(store).then(() => {
        // Back and forward may have come to a variant before it was there.
        if (namesVariant()) store.getState().readAddress(window.location.hash)
      }, lost)
    })
  }
  return store
}
