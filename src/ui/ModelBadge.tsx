/** Stands wherever model values stand: a model value must never pass for an official one. */
export const ModelBadge = ({ short = false }: { short?: boolean }) => (
  <span className="model-badge" title="Diese Werte sind berechnet, nicht gemessen. Die amtliche Tabelle lädt man unter „Daten“.">
    {short ? 'Modell' : 'Modellwerte, keine amtlichen Zahlen'}
  </span>
)
