import type { CollectionBeforeChangeHook } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { markOf, writtenLines } from './script'
import { type Chosen, idOfChosen, readStories } from './stories'

/**
 * Keeps with the bulletin which text of each story was at hand: of a story when it is chosen, of all when the editor says that he
 * has read them again.
 */
export const noteTaken =
  (kinds: readonly ContentKind<never>[]): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const chosen: Chosen[] = data.items ?? originalDoc?.items ?? []
    const before: Record<string, string> = data.hasReread ? {} : (originalDoc?.taken ?? {})
    const open = chosen.filter((one) => !(idOfChosen(one) in before))
    const stories = await readStories(req, kinds, open)
    data.taken = Object.fromEntries(
      chosen.flatMap((one) => {
        const id = idOfChosen(one)
        const story = stories.get(id)
        const mark = story ? markOf(writtenLines(story.item, story.blocks)) : before[id]
        return mark ? [[id, mark]] : []
      }),
    )
    data.hasReread = false
    return data
  }
