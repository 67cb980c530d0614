import { glossary, glossaryWords, type TermId } from '../i18n/de/glossar'
import './termCard.css'

/**
 * The one card that explains a term. It stands at the end of the page in the
 * top layer, so that no scrolling part cuts it off. Opened by click or key it
 * takes the focus and is read out; opened by a resting mouse it does not, stays
 * while the pointer is on term or card, and goes with Escape (WCAG 2.2, 1.4.13).
 */
const hoverDelay = 450
const leaveDelay = 300
const gap = 6

let card: HTMLElement | null = null
let owner: HTMLElement | null = null
let timer: number | undefined
let pinned = false

const later = (action: () => void, delay: number): void => {
  clearTimeout(timer)
  timer = window.setTimeout(action, delay)
}

const place = (): void => {
  if (card === null || owner === null) return
  if (!owner.isConnected) {
    close(false)
    return
  }
  const at = owner.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const below = at.bottom + gap
  const fitsBelow = below + height <= innerHeight - gap
  const top = fitsBelow ? below : at.top - gap - height
  card.style.left = `${Math.max(gap, Math.min(at.left, innerWidth - width - gap))}px`
  card.style.top = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`
}

const onPointerDown = (event: PointerEvent): void => {
  if (!(event.target instanceof Node) || card?.contains(event.target) === true || owner?.contains(event.target) === true) return
  close(false)
}
const onFocusIn = (event: FocusEvent): void => {
  if (pinned && event.target instanceof Node && card?.contains(event.target) !== true && owner?.contains(event.target) !== true) close(false)
}
const onKeyDown = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') {
    // Only the card closes, not what lies below it.
    event.stopPropagation()
    event.preventDefault()
    close(true)
  } else if (event.key === 'Tab' && pinned && card?.contains(document.activeElement) === true) {
    const stops = [card, ...card.querySelectorAll<HTMLElement>('a, button')]
    const goesOut = event.shiftKey ? document.activeElement === stops[0] || document.activeElement === stops[1] : document.activeElement === stops.at(-1)
    // The card stands at the end of the page; the way on leads from the word.
    if (goesOut) close(true)
  }
}

const make = (): HTMLElement => {
  const made = document.createElement('div')
  made.className = 'term-card'
  made.id = 'begriff'
  made.tabIndex = -1
  made.popover = 'manual'
  made.setAttribute('role', 'dialog')
  made.setAttribute('aria-labelledby', 'begriff-name')
  made.setAttribute('aria-describedby', 'begriff-text')
  made.innerHTML = '<div class="term-card-head"><b id="begriff-name"></b><button type="button" class="term-close"></button></div><p id="begriff-text"></p><p class="term-more"><a target="_blank" rel="noopener"></a></p>'
  const closing = made.querySelector('button')!
  closing.textContent = '×'
  closing.setAttribute('aria-label', glossaryWords.close)
  closing.addEventListener('click', () => {
    close(true)
  })
  made.addEventListener('pointerenter', () => {
    clearTimeout(timer)
  })
  made.addEventListener('pointerleave', () => {
    if (!pinned) later(() => { close(false) }, leaveDelay)
  })
  document.body.append(made)
  return made
}

const onLeave = (): void => {
  if (!pinned) later(() => { close(false) }, leaveDelay)
}

const close = (giveBack: boolean): void => {
  clearTimeout(timer)
  if (owner === null) return
  const button = owner
  const hadFocus = card?.contains(document.activeElement) === true
  owner = null
  pinned = false
  button.setAttribute('aria-expanded', 'false')
  button.removeEventListener('pointerleave', onLeave)
  document.removeEventListener('pointerdown', onPointerDown, true)
  document.removeEventListener('focusin', onFocusIn)
  document.removeEventListener('keydown', onKeyDown, true)
  removeEventListener('scroll', place, true)
  removeEventListener('resize', place)
  card?.hidePopover()
  if (giveBack && hadFocus) button.focus()
}

const show = (button: HTMLElement, pin: boolean): void => {
  const id = button.dataset.term as TermId
  const entry = glossary[id]
  if (owner !== button) {
    close(false)
    card ??= make()
    owner = button
    card.querySelector('#begriff-name')!.textContent = entry.name
    card.querySelector('#begriff-text')!.textContent = entry.text
    const link = card.querySelector('a')!
    link.href = `./glossar.html#${id}`
    link.textContent = glossaryWords.more
    button.setAttribute('aria-expanded', 'true')
    button.addEventListener('pointerleave', onLeave)
    document.addEventListener('pointerdown', onPointerDown, true)
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('keydown', onKeyDown, true)
    addEventListener('scroll', place, true)
    addEventListener('resize', place)
    card.showPopover()
    place()
  }
  if (pin) {
    clearTimeout(timer)
    pinned = true
    card!.focus({ preventScroll: true })
  }
}

/** Click, touch or Enter: opens, or closes what is open; what a resting mouse had opened stays and takes the focus. */
export const toggle = (button: HTMLElement): void => {
  if (owner === button && pinned) close(true)
  else show(button, true)
}

/** The mouse has come onto the term: opens when it rests there. */
export const hover = (button: HTMLElement): void => {
  if (owner === button) {
    clearTimeout(timer)
    return
  }
  if (pinned) return
  button.addEventListener('pointerleave', () => { clearTimeout(timer) }, { once: true })
  later(() => {
    if (button.isConnected && button.matches(':hover')) show(button, false)
  }, hoverDelay)
}
