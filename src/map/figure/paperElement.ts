/**
 * As much of an SVG element as the painter of the screen needs, without any
 * document: so a figure is drawn by the very code that draws the map, in a
 * worker, in Node, and for files that are never shown.
 */
export class PaperElement {
  children: PaperElement[] = []
  readonly attributes = new Map<string, string>()
  parent: PaperElement | null = null
  textContent = ''
  readonly ownerDocument = { createElementNS: (_: string, name: string) => new PaperElement(name) }

  constructor(readonly name: string) {}

  private get classes(): ReadonlySet<string> {
    return new Set((this.attributes.get('class') ?? '').split(' ').filter((name) => name !== ''))
  }

  readonly classList = {
    contains: (name: string): boolean => this.classes.has(name),
    toggle: (name: string, on = !this.classes.has(name)): boolean => {
      const names = new Set(this.classes)
      if (on) names.add(name)
      else names.delete(name)
      this.attributes.set('class', [...names].join(' '))
      return on
    },
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value)
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name)
  }

  get lastElementChild(): PaperElement | null {
    return this.children.at(-1) ?? null
  }

  append(child: PaperElement): void {
    child.remove()
    child.parent = this
    this.children.push(child)
  }

  remove(): void {
    const { parent } = this
    if (parent !== null) parent.children = parent.children.filter((child) => child !== this)
    this.parent = null
  }

  replaceChildren(): void {
    for (const child of this.children) child.parent = null
    this.children = []
  }
}
