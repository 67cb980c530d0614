import { parseArgs } from 'node:util'

/** A call that cannot be understood; ends with exit code 2. */
export class WrongUsage extends Error {}

export const commands = ['index', 'zones', 'check', 'compare', 'segregation', 'quality', 'propose'] as const
export type CommandName = (typeof commands)[number]

export interface Arguments {
  readonly command: CommandName
  readonly files: readonly string[]
  readonly table?: string
  readonly spec?: string
  /** The first of `zonings`. */
  readonly zoning?: string
  /** Every --zoning, in the order given. */
  readonly zonings: readonly string[]
  readonly boundaries?: string
  readonly boundaryId?: string
  /** Column with the residents. */
  readonly population?: string
  /** Columns of a group and of everyone, for segregation. */
  readonly group?: string
  readonly total?: string
  /** Options of `propose` as written; the command reads them. */
  readonly zones?: string
  readonly minPopulation?: string
  readonly seed?: string
  readonly like?: string
  readonly weights?: string
  readonly locks?: string
  readonly together: readonly string[]
  readonly apart: readonly string[]
  readonly id?: string
  readonly year?: string
  readonly json: boolean
}

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const
const options = {
  table: text,
  spec: text,
  zoning: texts,
  boundaries: text,
  'boundary-id': text,
  id: text,
  year: text,
  population: text,
  group: text,
  total: text,
  zones: text,
  'min-population': text,
  seed: text,
  like: text,
  weights: text,
  locks: text,
  together: texts,
  apart: texts,
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What each command cannot do without. */
const required: Readonly<Record<CommandName, readonly (keyof typeof options)[]>> = {
  index: ['table', 'spec'],
  zones: ['table', 'spec', 'zoning'],
  check: [],
  compare: ['zoning', 'table', 'population'],
  segregation: ['table', 'group', 'total'],
  quality: ['boundaries', 'zoning', 'table', 'spec', 'population'],
  propose: ['boundaries', 'table', 'spec', 'population'],
}

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (cause) {
    throw new WrongUsage(`Die Angaben sind nicht zu verstehen: ${(cause as Error).message}`)
  }
}

/**
 * Reads the words of the call. Returns 'help' when help is asked for.
 * @throws WrongUsage for unknown commands and options, missing or surplus ones
 */
export const readArguments = (argv: readonly string[]): Arguments | 'help' => {
  const { values, positionals } = parse(argv)
  if (values.help === true) return 'help'
  const [command, ...files] = positionals
  if (command === undefined) throw new WrongUsage('Es fehlt der Befehl.')
  if (!commands.includes(command as CommandName)) throw new WrongUsage(`Den Befehl „${command}“ gibt es nicht.`)
  const name = command as CommandName
  const absent = required[name].filter((option) => values[option] === undefined)
  if (absent.length > 0) throw new WrongUsage(`Für „${name}“ fehlt ${absent.map((option) => `--${option}`).join(', ')}.`)
  if (name !== 'check' && files.length > 0) throw new WrongUsage(`„${files[0]!}“ ist überzählig; Dateien werden mit --table, --spec und --zoning angegeben.`)
  const { table, spec, zoning: zonings = [], boundaries, id, year } = values
  const [zoning] = zonings
  if (name === 'compare' && zonings.length !== 2) throw new WrongUsage('„compare“ braucht genau zwei Gliederungen: --zoning A.csv:SPALTE --zoning B.csv:SPALTE.')
  if (['zones', 'check'].includes(name) && zonings.length > 1) throw new WrongUsage(`„${name}“ nimmt nur eine Gliederung.`)
  if (name === 'check' && [table, spec, zoning, boundaries, ...files].every((file) => file === undefined)) throw new WrongUsage('Für „check“ fehlt eine Datei.')
  const { population, group, total, zones, seed, like, weights, locks, together = [], apart = [] } = values
  return {
    command: name,
    files,
    table,
    spec,
    zoning,
    zonings,
    boundaries,
    boundaryId: values['boundary-id'],
    id,
    year,
    population,
    group,
    total,
    zones,
    minPopulation: values['min-population'],
    seed,
    like,
    weights,
    locks,
    together,
    apart,
    json: values.json === true,
  }
}
