/** Weights a figure is written in. */
export type Weight = 400 | 600

/**
 * Widths of Helvetica and Helvetica Bold in thousandths of the size (Adobe,
 * "Core 14 AFM files", 1989; Arial and Liberation Sans have the same). Source
 * Sans and Segoe UI are narrower, so what fits by these widths fits in each of
 * the typefaces a figure may be shown in.
 */
const plain: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‚‘’',
  260: '|',
  278: ' !,./:;I[\\]ft·ïíìî\u00a0',
  333: '()-`r„“”\u2011\u202f',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jckssvxyzšžç',
  556: '#$0123456789L_abdeghnopqu?äöüáàâãåéèêëóòôõúùûñ–§€«»†‡',
  584: '+<=>~×−±÷',
  611: 'FTZßŽ',
  667: '&ABEKPSVXYÄÁÀÂÃÅÉÈÊËŠ',
  722: 'CDHNRUwÜÚÙÛÇÑ',
  778: 'GOQÖÓÒÔÕØ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—…→←↑↓',
  1015: '@',
}

const bold: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./Iijl\u00a0‚‘’',
  280: '|',
  333: '!()-:;[\\]`ft·\u2011\u202f',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'z„“”',
  556: '#$0123456789_aceksvxyJäáàâãåéèêë–§€«»†‡šç',
  584: '+<=>^~×−±÷',
  611: 'FLTZbdghnopqu?öüóòôõúùûñßŽ',
  667: 'EPSVXYÉÈÊËŠ',
  722: '&ABCDHKNRUÄÁÀÂÃÅÜÚÙÛÇÑ',
  778: 'GOQwÖÓÒÔÕØ',
  833: 'M',
  889: '%m',
  944: 'W',
  975: '@',
  1000: '—…→←↑↓',
}

const byCharacter = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> => new Map(Object.entries(table).flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, Number(width) / 1000])))
const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = { 400: byCharacter(plain), 600: byCharacter(bold) }

/** Width of a text at this size, in the size's unit. A character that is not in the tables counts as a full square. */
export const textWidth = (text: string, size: number, weight: Weight = 400): number => {
  const table = widths[weight]
  let sum = 0
  for (const character of text) sum += table.get(character) ?? 1
  return sum * size
}

/** The longest beginning of a word that fits, at least one character. */
const fitting = (word: string, width: number, size: number, weight: Weight): string => {
  const characters = [...word]
  let count = 1
  while (count < characters.length && textWidth(`${characters.slice(0, count + 1).join('')}-`, size, weight) <= width) count++
  return characters.slice(0, count).join('')
}

/**
 * Breaks a text into lines that are no wider than `width`: at blanks and after
 * hyphens and slashes, and inside a word only where it is longer than a line.
 * An empty text gives no line. No line is lost, however narrow the width.
 */
export const wrapText = (text: string, width: number, size: number, weight: Weight = 400): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const words = text.split(/[ \n\t]+|(?<=[-–/])/u).filter((word) => word !== '')
  let position = 0
  for (const word of words) {
    const at = text.indexOf(word, position)
    const joined = line !== '' && at === position ? line + word : line === '' ? word : `${line} ${word}`
    position = at + word.length
    if (textWidth(joined, size, weight) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (textWidth(line, size, weight) > width && [...line].length > 1) {
      const part = fitting(line, width, size, weight)
      if (part.length === line.length) break
      lines.push(`${part}-`)
      line = line.slice(part.length)
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
