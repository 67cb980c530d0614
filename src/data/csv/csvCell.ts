/**
 * Text as a cell of a semicolon-separated file. Text that a spreadsheet would
 * run as a formula (it starts with = + - @ or a control character) gets an
 * apostrophe in front, which spreadsheets show as plain text.
 * @source OWASP, CSV Injection
 */
export const textCell = (text: string): string => {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Number with decimal comma and no thousands separators; decimals undefined keeps full precision. */
export const numberCell = (value: number, decimals?: number): string => {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals)
  return text.replace('.', ',')
}

/** Lines as one German CSV file: byte order mark, so that spreadsheets see UTF-8, and CRLF line ends. */
export const csvFile = (lines: readonly (readonly string[])[]): string => `\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`
