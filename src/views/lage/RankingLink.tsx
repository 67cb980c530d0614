import { useApp } from '../AppContext'

/** The way past controls, map and legend: to the ranking, or to what the inspector says of a picked Ortsteil. */
export const RankingLink = () => {
  const isPicked = useApp((state) => state.selection !== null)
  return (
    <a
      className="skip-link"
      href="#auskunft"
      onClick={(event) => {
        // The fragment carries the state of the app, so the link moves the focus itself.
        event.preventDefault()
        const heading = document.querySelector<HTMLElement>('.inspector h2')
        if (heading !== null) heading.tabIndex = -1
        ;(document.querySelector<HTMLElement>('.ranking input') ?? heading)?.focus()
      }}
    >
      {isPicked ? 'Zur Auskunft' : 'Zur Rangliste'}
    </a>
  )
}
