/** Parts of a whole as a bar; told apart by pattern as well as colour, with their words and figures beside it. */
export const ShareBar = ({ label, parts }: { label: string; parts: readonly { readonly id: string; readonly label: string; readonly share: number; readonly text: string }[] }) => (
  <div className="share-bar">
    <div className="share-bar-track" aria-hidden="true">
      {parts.map(({ id, share }, i) => (
        <span key={id} className={`share-bar-part share-bar-${i}`} style={{ flexGrow: share }} />
      ))}
    </div>
    <ul aria-label={label}>
      {parts.map(({ id, label: name, text }, i) => (
        <li key={id} data-part={id}>
          <span className={`swatch share-bar-${i}`} aria-hidden="true" /> {name} <b>{text}</b>
        </li>
      ))}
    </ul>
  </div>
)
