import { error } from '../../core/problem'
import type { Problem } from '../../core/result'

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest
export const isTime = (value: unknown): value is string => typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value))

/** Longest texts of a file, in UTF-16 units: a character of the draft can take two. */
export const longest = { id: 80, name: 160, title: 240, note: 4000 } as const

const mostProblems = 50

/** Collects what is wrong with a file, each problem with the path to it. */
export class JsonReader {
  readonly problems: Problem[] = []
  readonly file: string

  constructor(file: string) {
    this.file = file
  }

  /** Notes a problem at a path such as `variants[2].zones[1].number`, and returns null. */
  wrong(path: string, what: string, wayOut = 'Die Datei an dieser Stelle berichtigen oder eine frühere Sicherung nehmen.', code = 'project-damaged'): null {
    if (this.problems.length < mostProblems) this.problems.push(error(code, `${path}: ${what}`, wayOut, { file: this.file, value: path }))
    return null
  }

  /** Entries of a list; null where it is none or too long. */
  list(value: unknown, path: string, most: number): readonly unknown[] | null {
    if (!Array.isArray(value)) return this.wrong(path, 'Hier muss eine Liste stehen.')
    return value.length > most ? this.wrong(path, `Die Liste hat ${value.length} Einträge; erlaubt sind ${most}.`) : value
  }

  /** Every entry of a list read; null as soon as one cannot be. All are looked at, so that all problems are named. */
  each<T>(value: unknown, path: string, most: number, read: (entry: unknown, path: string) => T | null): T[] | null {
    const list = this.list(value, path, most)
    if (list === null) return null
    const entries = list.map((entry, index) => read(entry, `${path}[${index}]`))
    return entries.every((entry) => entry !== null) ? (entries as T[]) : null
  }

  text(value: unknown, path: string, most: number, least = 1): string | null {
    if (!isText(value, most)) return this.wrong(path, `Hier muss ein Text mit höchstens ${most} Zeichen stehen.`)
    return value.trim().length < least ? this.wrong(path, 'Der Text darf nicht leer sein.') : value
  }

  time(value: unknown, path: string): string | null {
    return isTime(value) ? value : this.wrong(path, 'Hier muss ein Zeitpunkt stehen, zum Beispiel „2026-11-22T10:00:00Z“.')
  }

  object(value: unknown, path: string): Json | null {
    return isObject(value) ? value : this.wrong(path, 'Hier muss ein Objekt in geschweiften Klammern stehen.')
  }

  /** Names what occurs more than once; true where nothing does. */
  distinct(values: readonly (string | number)[], path: (index: number) => string, what: string): boolean {
    const seen = new Set<string | number>()
    let isDistinct = true
    values.forEach((value, index) => {
      if (seen.has(value)) {
        isDistinct = false
        this.wrong(path(index), `${what} „${value}“ kommt mehrmals vor.`, 'Jedem Eintrag einen eigenen Wert geben.')
      }
      seen.add(value)
    })
    return isDistinct
  }
}
