import type { Scene } from '../../../state/scenes/scene'
import type { ProposedScene } from './proposeScene'

const viewWord = (address: string): string => /^#\/(\w*)/.exec(address)?.[1] ?? ''

/**
 * What „Ansicht übernehmen“ changes of a scene: the address; and where it is now
 * of another view, also the kind of stage, because a comparison on the stage of a map
 * would show something else than was taken over. A title stays a title.
 */
export const takenView = (scene: Pick<Scene, 'address' | 'stage'>, { address, stage }: Pick<ProposedScene, 'address' | 'stage'>): Pick<Scene, 'address' | 'stage'> => ({
  address,
  stage: scene.stage === 'titel' || viewWord(scene.address) === viewWord(address) ? scene.stage : stage,
})
