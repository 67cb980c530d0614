/** One way to do a job and how long it takes. */
export interface Row {
  readonly name: string
  readonly milliseconds: number
}

const digits = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false })

/** Markdown table of a job; the first row is ours, the ratio says how many times longer the others take. */
export const report = (title: string, rows: readonly Row[]): string => {
  const ours = rows[0]!.milliseconds
  const lines = rows.map(({ name, milliseconds }) => `| ${name} | ${digits(milliseconds)} | ${digits(milliseconds / ours)} |`)
  return [`### ${title}`, '', '| way | median ms | times ours |', '|---|---:|---:|', ...lines, '', ''].join('\n')
}
