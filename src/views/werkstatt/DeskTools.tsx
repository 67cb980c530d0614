import { werkstatt } from '../../i18n/de/werkstatt'
import { Segmented, SelectField, type Option } from '../../ui/Field'
import { ToolIcon } from '../../ui/ToolIcon'
import { useIsNarrow } from '../shared/useIsNarrow'
import { KeyboardDesk } from './KeyboardDesk'
import { RoomStrip } from './RoomStrip'
import type { DeskModel } from './useDeskModel'
import { brushRadii, colourModes, setDesk, tools, useDesk, type Tool } from './deskStore'

const icons = { pan: 'hand', brush: 'pinsel', lasso: 'lasso' } as const satisfies Record<Tool, string>

/** Side by side where there is room, a list to fold out on a phone. */
const Choice = <T extends string>(props: { label: string; value: T; options: readonly Option<T>[]; onChange: (value: T) => void }) => (useIsNarrow() ? <SelectField compact {...props} /> : <Segmented {...props} />)

/** What the pointer does on the map, and how the map is coloured. */
export const DeskTools = ({ model }: { model: DeskModel }) => {
  const tool = useDesk((state) => state.tool)
  const radius = useDesk((state) => state.radius)
  const colours = useDesk((state) => state.colours)
  return (
    <div className="desk-tools" role="group" aria-label={werkstatt.tools}>
      <div className="tool-buttons">
        {tools.map((each) => (
          <button
            key={each}
            type="button"
            className="tool-button"
            aria-pressed={tool === each}
            aria-label={werkstatt.tool[each]}
            title={werkstatt.tool[each]}
            onClick={() => {
              setDesk({ tool: each })
            }}
          >
            <ToolIcon name={icons[each]} size={22} />
            <span aria-hidden="true">{werkstatt.toolShort[each]}</span>
          </button>
        ))}
      </div>
      {tool === 'brush' && (
        <Choice
          label={werkstatt.brush}
          value={String(radius)}
          options={brushRadii.map((each, index) => ({ value: String(each), label: werkstatt.brushSizes[index]! }))}
          onChange={(value) => {
            setDesk({ radius: Number(value) })
          }}
        />
      )}
      <Choice
        label={werkstatt.colours}
        value={colours}
        options={colourModes.map((value) => ({ value, label: werkstatt.colourModes[value] }))}
        onChange={(value) => {
          setDesk({ colours: value })
        }}
      />
      <KeyboardDesk model={model} />
      <RoomStrip model={model} />
    </div>
  )
}
