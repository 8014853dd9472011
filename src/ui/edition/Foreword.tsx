import type { Block } from '@/shared/view'
import { Story } from '../story/Story'

/** Two columns on wide screens and in print. */
export function Foreword({ blocks, by }: { blocks: Block[]; by?: string }) {
  return (
    <div className="foreword">
      <Story blocks={blocks} opening />
      {by && <p className="foreword-by">{by}</p>}
    </div>
  )
}
