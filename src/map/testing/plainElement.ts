import { vi } from 'vitest'

/** As much of an SVG element as the layers need; Node has none. */
export class PlainElement {
  readonly children: PlainElement[] = []
  readonly attributes = new Map<string, string>()
  readonly classes = new Set<string>()
  parent: PlainElement | null = null
  textContent = ''
  /** How often an attribute has been written. */
  writes = 0
  readonly classList = {
    contains: (name: string) => this.classes.has(name),
    toggle: (name: string, on: boolean) => (on ? this.classes.add(name) : this.classes.delete(name)),
  }
  constructor(readonly name: string) {}
  setAttribute(name: string, value: string) {
    this.writes++
    this.attributes.set(name, value)
  }
  removeAttribute(name: string) {
    this.attributes.delete(name)
  }
  getContext() {
    return null
  }
  get lastElementChild(): PlainElement | null {
    return this.children.at(-1) ?? null
  }
  append(child: PlainElement) {
    child.remove()
    child.parent = this
    this.children.push(child)
  }
  remove() {
    const siblings = this.parent?.children
    siblings?.splice(siblings.indexOf(this), 1)
    this.parent = null
  }
  replaceChildren() {
    for (const child of [...this.children]) child.remove()
  }
  /** Itself and everything within. */
  all(): readonly PlainElement[] {
    return [this, ...this.children.flatMap((child) => child.all())]
  }
  /** Everything within whose `class` begins with this name. */
  byClass(name: string): readonly PlainElement[] {
    return this.all().filter((element) => element.attributes.get('class')?.split(' ')[0] === name)
  }
}

/** Lets layers be made in Node. */
export const stubDocument = (): void => {
  vi.stubGlobal('document', { createElementNS: (_: string, name: string) => new PlainElement(name), createElement: (name: string) => new PlainElement(name) })
}
