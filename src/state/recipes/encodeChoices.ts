import type { DataPackage } from '../../data/dataPackage'
import { parseChoices } from './parseChoices'
import { choicesOf } from './presetChoices'
import type { RecipeChoices, RecipeIndicator } from './recipeChoices'

/** Numbers without dot and minus sign, which separate here: 1.5 is 1d5, -1 is m1. */
const writeNumber = (value: number): string => String(value).replace('.', 'd').replace('-', 'm')
const readNumber = (text: string): number => (/^m?\d+(d\d+)?$/.test(text) ? Number(text.replace('m', '-').replace('d', '.')) : NaN)

const separators: readonly (readonly [RegExp, string])[] = [
  [/%/g, '%25'],
  [/\*/g, '%2A'],
  [/\./g, '%2E'],
  [/-/g, '%2D'],
]
const quote = (text: string): string => separators.reduce((quoted, [sign, code]) => quoted.replace(sign, code), text)
const unquote = (text: string): string => decodeURIComponent(text)

const writeIndicator = ({ id, direction, weight, treat, since, goalposts }: RecipeIndicator): string =>
  [quote(id), `${direction === 1 ? 'p' : 'n'}${writeNumber(weight)}`, ...(treat === undefined ? [] : [`t${treat}`]), ...(since === undefined ? [] : [`s${since}`]), ...(goalposts === undefined ? [] : [`g${goalposts.map(writeNumber).join('_')}`])].join('-')

const readIndicator = (text: string): unknown => {
  const [id = '', weight = '', ...rest] = text.split('-')
  const option = (letter: string): string | undefined => rest.find((each) => each.startsWith(letter))?.slice(1)
  const since = option('s')
  const treat = option('t')
  const goalposts = option('g')
  return {
    id: unquote(id),
    direction: weight.startsWith('n') ? -1 : weight.startsWith('p') ? 1 : 0,
    weight: readNumber(weight.slice(1)),
    ...(treat === undefined ? {} : { treat }),
    ...(since === undefined ? {} : { since: Number(since) }),
    ...(goalposts === undefined ? {} : { goalposts: goalposts.split('_').map(readNumber) }),
  }
}

/** What a recipe is when its address says nothing more; the same defaults as the core's. */
const plain = choicesOf('', '', { indicators: [] })

const words = ['weighting', 'normalisation', 'aggregation', 'treatment', 'smoothing', 'missing', 'reference'] as const
const letters: Readonly<Record<(typeof words)[number], string>> = { weighting: 'g', normalisation: 'n', aggregation: 'a', treatment: 't', smoothing: 's', missing: 'm', reference: 'r' }

/**
 * A recipe as text for the address: title, indicators, and only what differs
 * from the core's defaults. `decodeChoices` reads it back.
 */
export const encodeChoices = (recipe: RecipeChoices): string => {
  const { classes } = recipe
  return [
    quote(recipe.title),
    recipe.indicators.map(writeIndicator).join('.'),
    ...(recipe.origin === plain.origin ? [] : [`o-${quote(recipe.origin)}`]),
    ...words.filter((word) => recipe[word] !== plain[word]).map((word) => `${letters[word]}-${quote(recipe[word])}`),
    ...(recipe.budget ? ['h-100'] : []),
    ...(recipe.standardise ? [] : ['z-nein']),
    ...(recipe.levels === 1 ? [] : ['e-2']),
    ...(recipe.referenceYear === null ? [] : [`j-${recipe.referenceYear}`]),
    ...(recipe.exclude.length === 0 ? [] : [`x-${recipe.exclude.map(quote).join('.')}`]),
    ...(recipe.minPopulation === 0 ? [] : [`p-${writeNumber(recipe.minPopulation)}`]),
    ...(classes === null ? [] : [`k-${classes.method}.${classes.method === 'breaks' ? (classes.breaks ?? []).map(writeNumber).join('.') : `${classes.count ?? 5}`}`]),
    ...(classes?.labels === undefined ? [] : [`b-${classes.labels.map(quote).join('.')}`]),
  ].join('*')
}

const decode = (text: string): unknown => {
  const [title = '', indicators = '', ...rest] = text.split('*')
  const fields = new Map(rest.map((part) => [part.slice(0, 1), part.slice(2)] as const))
  if (!text.includes('*') || rest.some((part) => !/^[a-z]-/.test(part))) return null
  const known = new Set([...Object.values(letters), ...'ohzejxpkb'])
  if ([...fields.keys()].some((letter) => !known.has(letter))) return null
  const classes = fields.get('k')?.split('.')
  const labels = fields.get('b')?.split('.').map(unquote)
  return {
    ...plain,
    ...Object.fromEntries(words.map((word) => [word, unquote(fields.get(letters[word]) ?? plain[word])])),
    id: 'adresse',
    title: unquote(title),
    origin: unquote(fields.get('o') ?? plain.origin),
    indicators: indicators === '' ? [] : indicators.split('.').map(readIndicator),
    budget: fields.has('h'),
    standardise: !fields.has('z'),
    levels: fields.has('e') ? 2 : 1,
    referenceYear: fields.has('j') ? Number(fields.get('j')) : null,
    exclude: fields.get('x')?.split('.').map(unquote) ?? [],
    minPopulation: fields.has('p') ? readNumber(fields.get('p')!) : 0,
    classes:
      classes === undefined
        ? null
        : { method: classes[0], ...(classes[0] === 'breaks' ? { breaks: classes.slice(1).map(readNumber) } : { count: Number(classes[1]) }), ...(labels === undefined ? {} : { labels }) },
  }
}

/**
 * Reads a recipe from an address; null where it is damaged or names indicators,
 * units or years that the loaded data do not have.
 */
export const decodeChoices = (text: string, data: DataPackage): RecipeChoices | null => {
  let json: unknown
  try {
    json = decode(text)
  } catch {
    // decodeURIComponent throws on a stray per cent sign.
    return null
  }
  const recipe = parseChoices(json)
  if (recipe === null) return null
  const knows =
    recipe.indicators.every((each) => data.indicators.some((indicator) => indicator.id === each.id && indicator.direction !== 0) && (each.since === undefined || data.years.includes(each.since))) &&
    recipe.exclude.every((id) => data.units.some((unit) => unit.id === id)) &&
    (recipe.referenceYear === null || data.years.includes(recipe.referenceYear))
  return knows ? recipe : null
}
