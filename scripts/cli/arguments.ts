import { parseArgs } from 'node:util'

/** A call that cannot be understood; ends with exit code 2. */
export class WrongUsage extends Error {}

export const commands = ['index', 'zones', 'check'] as const
export type CommandName = (typeof commands)[number]

export interface Arguments {
  readonly command: CommandName
  readonly files: readonly string[]
  readonly table?: string
  readonly spec?: string
  readonly zoning?: string
  readonly boundaries?: string
  readonly boundaryId?: string
  readonly id?: string
  readonly year?: string
  readonly json: boolean
}

const text = { type: 'string' } as const
const options = { table: text, spec: text, zoning: text, boundaries: text, 'boundary-id': text, id: text, year: text, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** What each command cannot do without. */
const required: Readonly<Record<CommandName, readonly ('table' | 'spec' | 'zoning')[]>> = {
  index: ['table', 'spec'],
  zones: ['table', 'spec', 'zoning'],
  check: [],
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
  const { table, spec, zoning, boundaries, id, year } = values
  if (name === 'check' && [table, spec, zoning, boundaries, ...files].every((file) => file === undefined)) throw new WrongUsage('Für „check“ fehlt eine Datei.')
  const boundaryId = values['boundary-id']
  return { command: name, files, table, spec, zoning, boundaries, boundaryId, id, year, json: values.json === true }
}
