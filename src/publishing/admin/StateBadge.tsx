import { type State, stateLabels } from '../workflow'

/** The state in words; the colour only repeats them. */
export const StateBadge = ({ state }: { state: State }) => (
  <span className={`state-badge state-badge--${state}`}>{stateLabels[state]}</span>
)
