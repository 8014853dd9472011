import { expect, it } from 'vitest'
import { storyBlocks } from '@/publishing/story'
import { blocksOfWork } from '../work-text'
import { storyOfWork } from './story-of-work'

it.each(['# Chợ *Lồ*\n\nBà **tôi** bán\nrau.\n\n## Về\n\n* một\n* ***hai***\n\n- Bà ơi!', 'Một dòng.'])(
  '%j is shown as a story as it is shown as an entry',
  (written) => {
    const flat = (blocks: unknown) => JSON.stringify(blocks).replaceAll('"},{"text":"', '')
    expect(flat(storyBlocks(storyOfWork(written)))).toBe(flat(blocksOfWork(written)))
  },
)
