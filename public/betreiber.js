// Puts what the operator wrote into betreiber.json in its places on the page; what is empty or cannot be read stays in brackets.
// Asked for past what is kept offline, because it changes without a new build; without network the kept one serves.
fetch('./betreiber.json?frisch', { cache: 'no-cache' })
  .catch(() => fetch('./betreiber.json'))
  .then((response) => (response.ok ? response.json() : {}))
  .then((entries) => {
    for (const place of document.querySelectorAll('[data-betreiber]')) {
      const text = entries[place.dataset.betreiber]
      if (typeof text !== 'string' || text.trim() === '') continue
      if (place.dataset.betreiber === 'email' && /^[^\s@<>]+@[^\s@<>]+$/.test(text.trim())) {
        const link = document.createElement('a')
        link.href = `mailto:${text.trim()}`
        link.textContent = text.trim()
        place.replaceChildren(link)
      } else place.textContent = text.trim()
      place.classList.add('ausgefuellt')
    }
  })
  .catch(() => undefined)
